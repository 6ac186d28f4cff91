package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import dev.synoptic.collate.Lexis;
import dev.synoptic.collate.PrintedWord.Break;
import dev.synoptic.collate.QuotedParts;
import dev.synoptic.collate.WordCutter;
import dev.synoptic.collate.WordCutter.Piece;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the quotations of a story's reports into what can be compared. */
final class SpokenReader {

  /** So many sentences before a quotation say what it is about. */
  private static final int CONTEXT_SENTENCES = 3;

  /** Fragments farther apart than this may be of two utterances: "and that it was". */
  private static final int MAX_WORDS_BETWEEN = 4;

  private final Story story;
  private final Names names;
  private final Lexis lexis;
  private final Offices offices;

  /** Reads quotations of {@code story}; atoms of one {@code lexis} can be compared. */
  SpokenReader(Story story, Names names, Lexis lexis) {
    this.story = story;
    this.names = names;
    this.lexis = lexis;
    this.offices = new Offices(story, names);
  }

  /** Returns all quotations that have words, by report, then by place. */
  List<Spoken> read(List<List<Quotation>> said) {
    var all = new ArrayList<Spoken>();
    for (int r = 0; r < said.size(); r++) {
      var siglum = new Siglum(r);
      var spokenOf = new SpokenOf(siglum, story.report(siglum), names);
      for (Quotation quotation : said.get(r)) {
        add(siglum, quotation, spokenOf, all);
      }
    }
    return all;
  }

  private void add(Siglum siglum, Quotation quotation, SpokenOf spokenOf, List<Spoken> all) {
    ParsedReport report = story.report(siglum);
    QuotationForm form = quotation.form();
    List<Range> quoted = QuotedParts.of(report, quotation);
    List<List<Range>> parts = parts(report, quoted, form);
    List<Atom> whole =
        WordCutter.cut(report, pieces(report, quotation.content(), form), lexis).atoms();
    Range last = null;
    for (List<Range> part : parts) {
      boolean goesOn = last != null && inOneBreath(report.text(), last.end(), part.get(0).start());
      last = part.get(0);
      WordCutter.Words words = WordCutter.cut(report, pieces(report, part, form), lexis);
      if (!words.atoms().isEmpty()) {
        Voice voice = Voice.of(siglum, report, quotation, names, offices);
        var own = words.atoms().stream().map(Atom::stem).collect(Collectors.toSet());
        var around = new Surroundings(context(report, quotation, part), own);
        Circumstances when = circumstances(siglum, report, quotation, spokenOf.in(part));
        boolean head = isHead(report, part.get(0));
        int number = all.size();
        all.add(
            new Spoken(
                number, siglum, quotation, part, words, whole, voice, when, around, head, goesOn));
      }
    }
  }

  private Circumstances circumstances(
      Siglum siglum, ParsedReport report, Quotation quotation, Set<String> spokenOf) {
    Optional<Audience> audience =
        quotation.addressee().map(to -> new Audience(to.name(), names.of(siglum, to)));
    return new Circumstances(
        quotation.said(), report.report().published().map(Published::date), audience, spokenOf);
  }

  /** Parts what is quoted where the report's own words stand between fragments. */
  private static List<List<Range>> parts(
      ParsedReport report, List<Range> quoted, QuotationForm form) {
    var parts = new ArrayList<List<Range>>();
    int from = 0;
    List<Piece> pieces = pieces(report, quoted, form);
    for (int i = 1; i <= quoted.size(); i++) {
      boolean apart =
          form == QuotationForm.MIXED
              || form == QuotationForm.DIRECT
                  && i < quoted.size()
                  && pieces.get(i).before() == Break.QUOTATION;
      if (i == quoted.size() || apart) {
        parts.add(quoted.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  /** Returns whether so few small words stand between two quoted parts that both are of one. */
  private static boolean inOneBreath(String text, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean begins =
          Character.isLetter(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1));
      words += begins ? 1 : 0;
      if (begins && Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return words <= MAX_WORDS_BETWEEN;
  }

  /** Returns {@code ranges} of one quotation as pieces, with what parts each from the last. */
  static List<Piece> pieces(ParsedReport report, List<Range> ranges, QuotationForm form) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < ranges.size(); i++) {
      Break before = Break.INTERRUPTION;
      if (i > 0 && marksOnly(report.text(), ranges.get(i - 1).end(), ranges.get(i).start())) {
        before = Break.SENTENCE;
      } else if (form == QuotationForm.MIXED
          || form == QuotationForm.DIRECT
              && i > 0
              && fragments(report.text(), ranges.get(i - 1), ranges.get(i))) {
        // Between fragments everyone sees that the report's own words stand for the rest.
        before = Break.QUOTATION;
      }
      pieces.add(new Piece(ranges.get(i), before));
    }
    return pieces;
  }

  /**
   * Returns whether two pieces are fragments in the report's own sentence, not one quotation that
   * the report interrupts: the first ends without a mark, or a sentence ends and the next piece
   * goes on in lower case.
   */
  private static boolean fragments(String text, Range piece, Range next) {
    char end = text.charAt(Math.max(piece.start(), piece.end() - 1));
    boolean sentence = end == '.' || end == '!' || end == '?' || end == '…';
    boolean open = Character.isLetterOrDigit(end);
    return open || sentence && Character.isLowerCase(text.charAt(next.start()));
  }

  private static boolean marksOnly(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the stems of the paragraph around {@code pieces}, without their own. */
  private Set<Integer> context(ParsedReport report, Quotation quotation, List<Range> pieces) {
    int first = report.sentenceAt(pieces.get(0).start());
    int last = report.sentenceAt(Math.max(0, pieces.get(pieces.size() - 1).end() - 1));
    int from = Math.max(0, first - CONTEXT_SENTENCES);
    while (from < first && block(report, from) < block(report, first) - 1) {
      from++;
    }
    int to = Math.min(report.sentences().size(), last + 2);
    while (to > last + 1 && block(report, to - 1) != block(report, last)) {
      to--;
    }
    var hidden = new ArrayList<Range>(pieces);
    quotation.source().ifPresent(hidden::add);
    quotation.cue().ifPresent(hidden::add);
    var stems = new HashSet<Integer>();
    for (int s = from; s < to; s++) {
      Sentence sentence = report.sentences().get(s);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        Range token = report.tokens().get(t).range();
        if (hidden.stream().noneMatch(range -> range.overlaps(token))) {
          addStems(token.in(report.text()), stems);
        }
      }
    }
    return stems;
  }

  private static boolean isHead(ParsedReport report, Range words) {
    int block = block(report, report.sentenceAt(words.start()));
    return report.report().blocks().get(block).kind() == BlockKind.TITLE;
  }

  private static int block(ParsedReport report, int sentence) {
    return report.sentences().get(sentence).block();
  }

  private void addStems(String token, Set<Integer> stems) {
    if (Character.isLetterOrDigit(token.charAt(0))) {
      for (Atom atom : lexis.atoms(token, 0)) {
        if (atom.content()) {
          stems.add(atom.stem());
        }
      }
    }
  }
}
