package dev.synoptic.quote;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the quotations of a report in German, French or Spanish: words in marks with a plain tag,
 * words that go on behind it, paragraphs that are nothing but a quotation, and plain sentences that
 * tell what someone said. Everything that takes more grammar is left out.
 */
final class PlainSpeech {

  /** Words of a quotation that stands alone, at least: fewer may be a line over a part. */
  private static final int FEWEST = 5;

  /** Tokens between two pieces of what one person says, at most. */
  private static final int LONGEST_TAG = 12;

  /** Tokens over which a pronoun means who was named or spoke before. */
  private static final int FARTHEST = 60;

  private final Prose prose;
  private final PlainTags tags;
  private final PlainReports reports;
  private final List<Quotation> quotations = new ArrayList<>();

  /** The last quotation's paragraph, speaker and tag's end; none at the beginning. */
  private int lastBlock = -1;

  private Optional<Speaker> last = Optional.empty();
  private int lastEnd = -1;

  private PlainSpeech(Prose prose, SpeechWords words) {
    this.prose = prose;
    this.tags = new PlainTags(prose, words);
    this.reports = new PlainReports(prose, words, tags);
  }

  /** Returns the quotations of {@code prose} in reading order. */
  static List<Quotation> in(Prose prose, SpeechWords words) {
    var speech = new PlainSpeech(prose, words);
    int next = 0;
    for (Sentence sentence : prose.sentences()) {
      int end = sentence.endToken();
      boolean text = prose.kind(sentence.block()) != BlockKind.TITLE;
      Optional<PlainReports.Told> told = text ? speech.reports.in(sentence) : Optional.empty();
      told.ifPresent(speech::report);
      while (next < prose.stretches().size() && prose.stretches().get(next).first() < end) {
        if (text && told.isEmpty()) {
          speech.read(prose.stretches().get(next), sentence);
        }
        next++;
      }
    }
    return speech.quotations;
  }

  /** Adds what a sentence reports in its own words, perhaps with some of the speaker's. */
  private void report(PlainReports.Told told) {
    boolean quoted = false;
    for (int at = told.first(); at < told.end(); at++) {
      quoted |= prose.stretchAt(at) != Prose.NONE;
    }
    int first = Math.min(told.first(), prose.report().tokenAt(told.tag().cue().start()));
    int block = blockOf(first);
    boolean dropped = told.tag().source().isEmpty() && block == lastBlock;
    Optional<Speaker> speaker = dropped ? last : speaker(told.tag(), first, block);
    Range content = tags.range(told.first(), told.end());
    QuotationForm form = quoted ? QuotationForm.MIXED : QuotationForm.INDIRECT;
    quotations.add(quotation(content, Optional.of(told.tag()), speaker, form));
    last = speaker;
    lastBlock = block;
    lastEnd = Math.max(told.end(), told.tag().end());
  }

  private void read(Stretch stretch, Sentence sentence) {
    int limit = blockEnd(stretch);
    Optional<PlainTags.Tag> tag = tags.after(stretch.end(), limit);
    if (tag.isEmpty()) {
      tag = before(sentence.firstToken(), stretch);
    }
    if (tag.isPresent() && isSpeech(stretch)) {
      add(stretch, tag);
    } else if (goesOn(stretch) && Utterances.wordCount(prose, stretch) > 2) {
      Quotation before = quotations.remove(quotations.size() - 1);
      quotations.add(with(before, stretch.words()));
      lastEnd = stretch.end();
    } else if (isAlone(stretch, limit)) {
      add(stretch, Optional.empty());
    }
  }

  private Optional<PlainTags.Tag> before(int from, Stretch stretch) {
    int mark = stretch.first() - 1;
    if (mark <= from) {
      return Optional.empty();
    }
    Optional<PlainTags.Tag> tag = Optional.empty();
    if (prose.word(mark).equals(":")) {
      tag = tags.before(from, mark);
    } else if (prose.word(mark).equals(",")) {
      tag = tags.leading(from, mark);
    }
    return tag.map(t -> endingAt(t, stretch.end()));
  }

  private static PlainTags.Tag endingAt(PlainTags.Tag tag, int end) {
    return new PlainTags.Tag(tag.cue(), tag.source(), tag.pronoun(), end);
  }

  /** A single word with a verb behind it may be a title that does something. */
  private boolean isSpeech(Stretch stretch) {
    return Utterances.wordCount(prose, stretch) > 1
        || goesOn(stretch)
        || Utterances.endsWith(prose, stretch, ".!?,");
  }

  /** Returns whether only a tag stands between the last quotation and this one, in a paragraph. */
  private boolean goesOn(Stretch stretch) {
    boolean near =
        stretch.block() == lastBlock && lastEnd >= 0 && stretch.first() - lastEnd < LONGEST_TAG;
    String before = near ? prose.word(stretch.first() - 1) : "";
    for (int at = lastEnd; near && at < stretch.first(); at++) {
      near = prose.stretchAt(at) == Prose.NONE;
    }
    return near && (before.equals(".") || before.equals(",") || before.equals(";"));
  }

  private boolean isAlone(Stretch stretch, int limit) {
    int before = stretch.first() - 1;
    boolean begins = before < 0 || blockOf(before) != stretch.block();
    boolean ends =
        stretch.end() >= limit || stretch.end() == limit - 1 && prose.word(limit - 1).equals(".");
    return begins && ends && Utterances.wordCount(prose, stretch) >= FEWEST;
  }

  private int blockOf(int token) {
    return prose.sentences().get(prose.report().sentenceAt(prose.token(token).start())).block();
  }

  /** Returns the token after the paragraph of {@code stretch}. */
  private int blockEnd(Stretch stretch) {
    int at = stretch.end();
    while (at < prose.tokenCount() && at < stretch.end() + 30 && blockOf(at) == stretch.block()) {
      at++;
    }
    return at;
  }

  private void add(Stretch stretch, Optional<PlainTags.Tag> tag) {
    Optional<Speaker> speaker =
        tag.flatMap(
            t ->
                t.source().isEmpty()
                    ? last.filter(before -> goesOn(stretch)) // «…», añadió: who goes on is left out
                    : speaker(t, stretch.first(), stretch.block()));
    quotations.add(quotation(stretch.words(), tag, speaker, QuotationForm.DIRECT));
    last = speaker;
    lastBlock = stretch.block();
    lastEnd = tag.map(PlainTags.Tag::end).orElse(stretch.end());
  }

  private static Quotation quotation(
      Range words, Optional<PlainTags.Tag> tag, Optional<Speaker> speaker, QuotationForm form) {
    return new Quotation(
        List.of(words),
        tag.flatMap(PlainTags.Tag::source),
        tag.map(PlainTags.Tag::cue),
        speaker,
        Optional.empty(),
        form,
        Optional.empty(),
        List.of());
  }

  private static Quotation with(Quotation quotation, Range piece) {
    var pieces = new ArrayList<>(quotation.content());
    pieces.add(piece);
    return new Quotation(
        pieces,
        quotation.source(),
        quotation.cue(),
        quotation.speaker(),
        quotation.addressee(),
        quotation.form(),
        quotation.said(),
        quotation.saidWords());
  }

  private Optional<Speaker> speaker(PlainTags.Tag tag, int first, int block) {
    return tag.pronoun() ? antecedent(first, block) : tag.source().map(this::named);
  }

  /** Returns the one whom the paragraph names since the last quotation, or who spoke last. */
  private Optional<Speaker> antecedent(int first, int block) {
    int found = Prose.NONE;
    for (int at = first - 1; at >= Math.max(0, lastEnd); at--) {
      int person = prose.stretchAt(at) == Prose.NONE ? prose.personAt(at) : Prose.NONE;
      if (person != Prose.NONE && found != Prose.NONE && person != found) {
        return Optional.empty();
      }
      found = person == Prose.NONE ? found : person;
      if (first - at > FARTHEST) {
        return Optional.empty();
      }
    }
    boolean near = block - lastBlock <= 1 && lastBlock >= 0;
    return found != Prose.NONE ? Optional.of(speaker(found)) : near ? last : Optional.empty();
  }

  private Speaker speaker(int name) {
    return new Speaker(prose.report().names().get(name).name(), OptionalInt.of(name));
  }

  /** Returns the person or body that the words name, else their role as printed. */
  private Speaker named(Range words) {
    int body = Prose.NONE;
    int at = prose.report().tokenAt(words.start());
    while (at < prose.tokenCount() && prose.token(at).start() < words.end()) {
      if (prose.personAt(at) != Prose.NONE) {
        return speaker(prose.personAt(at));
      }
      int name = prose.nameAt(at);
      boolean organisation =
          name != Prose.NONE && prose.report().names().get(name).kind() == NameKind.ORGANISATION;
      body = organisation && body == Prose.NONE ? name : body;
      at++;
    }
    boolean whole =
        body != Prose.NONE && prose.report().names().get(body).name().length() * 2 > words.length();
    return whole ? speaker(body) : Speaker.role(words.in(prose.text()).replaceAll("\\s+", " "));
  }
}
