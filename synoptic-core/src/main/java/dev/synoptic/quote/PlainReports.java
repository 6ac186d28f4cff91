package dev.synoptic.quote;

import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import java.util.Optional;

/**
 * Reads sentences that report what someone said in the report's own words, in a language whose
 * grammar is not known here: "X a déclaré que …", "…, teilte X mit", "según X, …", and in German a
 * clause in the mood of reported speech. A sentence that is not plain stays unread.
 */
final class PlainReports {

  /** Tokens of what is said, at least. */
  private static final int FEWEST = 3;

  /** Tokens between the verb and what is said, at most: when, where and to whom. */
  private static final int BETWEEN = 8;

  /** Tokens before a verb that what opens the sentence turns round, at most. */
  private static final int OPENER = 12;

  private final Prose prose;
  private final SpeechWords words;
  private final PlainTags tags;
  private final PlainSources sources;

  PlainReports(Prose prose, SpeechWords words, PlainTags tags) {
    this.prose = prose;
    this.words = words;
    this.tags = tags;
    this.sources = new PlainSources(prose, words, tags);
  }

  /**
   * What a sentence reports.
   *
   * @param first first token of what is said
   * @param end token after it
   * @param tag who says it
   */
  record Told(int first, int end, PlainTags.Tag tag) {}

  /** Who says it, and where the words beside a report end. */
  private record Lead(PlainTags.Tag tag, int end) {}

  /** Returns what {@code sentence} reports. */
  Optional<Told> in(Sentence sentence) {
    int first = sentence.firstToken();
    int stop = stop(sentence);
    if (stop - first <= FEWEST || prose.stretchAt(first) != Prose.NONE || runsOn(stop)) {
      return Optional.empty();
    }
    return sources
        .opening(first, stop)
        .or(() -> led(first, stop))
        .or(() -> tagged(first, stop))
        .filter(told -> told.end() - told.first() >= FEWEST && isOpen(told, first, stop));
  }

  private int stop(Sentence sentence) {
    int stop = sentence.endToken();
    while (stop > sentence.firstToken()
        && prose.token(stop - 1).kind() == TokenKind.PUNCTUATION
        && prose.stretchAt(stop - 1) == Prose.NONE) {
      stop--;
    }
    return stop;
  }

  /** Returns whether a quotation goes on over the end of the sentence. */
  private boolean runsOn(int stop) {
    int stretch = prose.stretchAt(stop - 1);
    return stretch != Prose.NONE && prose.stretches().get(stretch).end() > stop;
  }

  /**
   * Returns whether quotations stand only within what is said, with other words, and no colon
   * announces one.
   */
  private boolean isOpen(Told told, int first, int stop) {
    int opening = prose.stretchAt(told.first());
    if (opening != Prose.NONE && prose.stretches().get(opening).end() >= told.end()) {
      return false;
    }
    for (int at = first; at < stop; at++) {
      boolean said = at >= told.first() && at < told.end();
      if (prose.stretchAt(at) != Prose.NONE && !said || is(at, ":")) {
        return false;
      }
    }
    return true;
  }

  /** "Lind a déclaré lundi que …", "Am Montag sagte Lind, dass …", "Lind sagte, das Tor sei zu". */
  private Optional<Told> led(int first, int stop) {
    Optional<Lead> lead = subject(first, stop).or(() -> turned(first, stop));
    return lead.flatMap(
        found -> {
          int comma = between(found, stop);
          int at = is(comma, ",") ? comma + 1 : comma;
          if (at >= stop) {
            return Optional.empty();
          }
          boolean that = isThat(at);
          boolean mood = at > comma && !that && hasMood(at, stop);
          return that || mood
              ? Optional.of(new Told(at, clauseEnd(at, stop), found.tag()))
              : Optional.empty();
        });
  }

  /** A semicolon ends what is said: behind it the report may go on by itself. */
  private int clauseEnd(int from, int stop) {
    int at = from;
    while (at < stop && !(is(at, ";") && prose.stretchAt(at) == Prose.NONE)) {
      at++;
    }
    return at;
  }

  private boolean isThat(int at) {
    String word = prose.word(at);
    return words.in("that", word) || words.in("that", PlainTags.elided(word));
  }

  private boolean hasMood(int from, int stop) {
    for (int at = from; at < stop; at++) {
      if (prose.stretchAt(at) == Prose.NONE && words.in("mood", prose.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** The subject, perhaps with an aside between commas, and then the verb. */
  private Optional<Lead> subject(int first, int stop) {
    int from = afterOpener(first, stop);
    boolean pronoun = words.in("pronoun", prose.word(from));
    int end = pronoun ? from + 1 : tags.subjectEnd(from, stop);
    int verb = is(end, ",") ? afterAside(end, stop) : end;
    int verbEnd = end > from ? tags.verbEnd(verb, stop) : verb;
    if (verbEnd == verb) {
      return dropped(from, stop);
    }
    Range who = isPerson(end + 1, verb - 1) ? tags.range(end + 1, verb - 1) : tags.range(from, end);
    var tag = new PlainTags.Tag(tags.range(verb, verbEnd), Optional.of(who), pronoun, verbEnd);
    return Optional.of(new Lead(tag, verbEnd));
  }

  /** "El alcalde, Julio Prado, dijo": returns whether the aside is nothing but a person's name. */
  private boolean isPerson(int from, int end) {
    for (int at = from; at < end; at++) {
      if (prose.personAt(at) == Prose.NONE) {
        return false;
      }
    }
    return from < end;
  }

  /** "Explicó que …": Spanish leaves out who goes on. */
  private Optional<Lead> dropped(int verb, int stop) {
    boolean drops = words.in("subject", "dropped") && words.in("verb", prose.word(verb));
    return drops && verb + 1 < stop && isThat(verb + 1)
        ? Optional.of(
            new Lead(
                new PlainTags.Tag(tags.range(verb, verb + 1), Optional.empty(), false, verb + 1),
                verb + 1))
        : Optional.empty();
  }

  /** "Dans un communiqué, ": a phrase that tells where or when may open the sentence. */
  private int afterOpener(int first, int stop) {
    int comma = tags.nextComma(first, stop);
    boolean opener = words.in("end", prose.word(first)) || comma == first + 1;
    return opener && comma > first && comma + 1 < stop ? comma + 1 : first;
  }

  private int afterAside(int comma, int stop) {
    int close = tags.nextComma(comma + 1, stop);
    return close > comma ? close + 1 : comma;
  }

  /** "Am Montag sagte Lind": what opens the sentence turns verb and subject round. */
  private Optional<Lead> turned(int first, int stop) {
    if (!words.in("end", prose.word(first))) {
      return Optional.empty();
    }
    for (int at = first + 1; at < Math.min(stop, first + OPENER) && !is(at, ","); at++) {
      int verbEnd = tags.verbEnd(at, stop);
      int end = verbEnd > at ? tags.sourceEnd(verbEnd, stop) : verbEnd;
      if (end > verbEnd) {
        Optional<Range> source = Optional.of(tags.range(verbEnd, end));
        return Optional.of(
            new Lead(new PlainTags.Tag(tags.range(at, verbEnd), source, false, end), end));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns where the words end that tell when, where and to whom something was said: at a comma or
   * where what is said begins. Other words there make the sentence one that is not plain.
   */
  private int between(Lead lead, int stop) {
    int at = lead.end();
    boolean plain =
        at < stop
            && (words.in("end", prose.word(at))
                || words.in("particle", prose.word(at))
                || words.in("article", prose.word(at)));
    while (plain && at < stop && at - lead.end() < BETWEEN && !is(at, ",") && !isThat(at)) {
      at++;
    }
    return isWhole(lead.tag(), lead.end(), at) ? at : stop;
  }

  /** "teilte … mit": returns whether a verb that is parted has its other half in the places. */
  private boolean isWhole(PlainTags.Tag tag, int from, int end) {
    String verb = tag.cue().in(prose.text());
    if (!words.in("parted", verb)) {
      return true;
    }
    for (int at = from; at < end; at++) {
      if (words.in("particle", prose.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "…, a indiqué la police.", "…, teilte die Polizei am Montag mit." */
  private Optional<Told> tagged(int first, int stop) {
    if (words.in("when", prose.word(first))) {
      return Optional.empty();
    }
    for (int comma = stop - 2; comma > first + 1; comma--) {
      if (is(comma, ",") && prose.stretchAt(comma) == Prose.NONE) {
        int from = comma + 1;
        Optional<PlainTags.Tag> tag = tags.after(comma, stop).or(() -> sources.asTold(from, stop));
        if (tag.isPresent()) {
          return closes(tag.get(), stop)
              ? Optional.of(new Told(first, comma, tag.get()))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean closes(PlainTags.Tag tag, int stop) {
    int at = tag.end();
    boolean calm =
        at >= stop
            || words.in("end", prose.word(at))
            || words.in("particle", prose.word(at))
            || is(at, ",")
            || is(at, "(");
    return calm
        && tag.source().filter(who -> !sources.isNoOnes(who)).isPresent()
        && stop - at <= BETWEEN
        && isWhole(tag, at, stop);
  }

  private boolean is(int at, String word) {
    return at < prose.tokenCount() && prose.word(at).equals(word);
  }
}
