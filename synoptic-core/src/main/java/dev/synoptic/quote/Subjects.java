package dev.synoptic.quote;

import dev.synoptic.model.NameKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;

/** Finds the subject of a verb that stands before it, in a frame. */
final class Subjects {

  private final Frame frame;
  private final NounPhrases phrases;
  private final Appositions appositions;
  private final Described described;

  Subjects(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
    this.appositions = new Appositions(frame, phrases);
    this.described = new Described(frame, phrases);
  }

  /** Returns the subject that stands before the verb group at {@code from}. */
  Optional<Source> before(int from) {
    int at = from - 1;
    if (at < 0 || frame.isStretch(at)) {
      return Optional.empty();
    }
    if (frame.isComma(at) || frame.isDash(at) || frame.is(at, ")")) {
      return appositions.before(at);
    }
    String word = frame.word(at);
    if (word.equals("who") || word.equals("which") || word.equals("that") && isRelative(at)) {
      return Optional.of(relative(at));
    }
    int last = skipTime(at);
    boolean closes = last < at && (frame.isComma(last) || frame.is(last, ")"));
    return closes ? appositions.before(last) : adjacent(last);
  }

  private boolean isRelative(int at) {
    return phrases.isNominal(at - 1);
  }

  /** "Lind on Tuesday said": the time between subject and verb is skipped. */
  private int skipTime(int last) {
    int at = last;
    if (!phrases.isTime(at)) {
      return at;
    }
    while (at > 0
        && (phrases.isTime(at)
            || frame.is(at, WordClass.NUMERAL)
            || frame.is(at, "last")
            || frame.is(at, "this")
            || frame.is(at, "earlier"))) {
      at--;
    }
    String word = frame.word(at);
    if (word.equals("on") || word.equals("in") || word.equals("late") || word.equals("early")) {
      at--;
    }
    boolean closes = frame.isComma(at) || frame.is(at, ")");
    return at >= 0 && (closes || phrases.isNominal(at) || phrases.isPronoun(at)) ? at : last;
  }

  private Optional<Source> adjacent(int last) {
    int start = phrases.startOf(last);
    if (start < 0
        && frame.is(last, WordClass.ADJECTIVE)
        && frame.is(last - 1, "the")
        && phrases.beginsClause(last - 1)) {
      return Optional.of(Source.of(last - 1, last + 1)); // "The accused said"
    }
    if (start < 0) {
      return described.byClause(last);
    }
    int whole = described.withParticiple(described.withRelativeClause(start, last));
    if (whole < start) {
      return Optional.of(Source.of(whole, last + 1));
    }
    return frame.is(start - 1, WordClass.PREPOSITION)
        ? beyond(start - 1, start, last)
        : Optional.of(unclosed(start, last));
  }

  /** "Those in the hall said", "Lind, for her part said": a preposition's object is no subject. */
  private Optional<Source> beyond(int preposition, int start, int last) {
    int before = preposition - 1;
    if (frame.is(before, "those")) {
      int whole = frame.is(before - 1, "of") ? before - 2 : before;
      return Optional.of(Source.of(Math.max(0, whole), last + 1));
    }
    boolean aside = frame.isComma(before);
    boolean described = frame.is(before, WordClass.ADJECTIVE);
    int head = phrases.startOf(aside || described ? before - 1 : before);
    if (head < 0 || !phrases.beginsClause(head) || phrases.isTime(head)) {
      return Optional.of(Source.of(start, last + 1));
    }
    return Optional.of(
        aside && !isPerson(last)
            ? new Source(head, last + 1, head, before)
            : Source.of(aside ? start : head, last + 1));
  }

  /** "Lind, a former head of the council has said": the comma after the apposition is missing. */
  private Source unclosed(int start, int last) {
    boolean article = frame.is(start, "a") || frame.is(start, "an");
    if (!article || !frame.isComma(start - 1) || !frame.is(start - 2, WordClass.PROPER)) {
      return Source.of(start, last + 1);
    }
    int name = phrases.startOf(start - 2);
    boolean person = isPerson(start - 2) && phrases.beginsClause(name);
    return person ? new Source(name, last + 1, name, start - 1) : Source.of(start, last + 1);
  }

  /** Returns whether a person's name stands there. */
  private boolean isPerson(int at) {
    int name = frame.isStretch(at) ? Prose.NONE : frame.prose().nameAt(frame.firstToken(at));
    return name != Prose.NONE && frame.prose().report().names().get(name).kind() == NameKind.PERSON;
  }

  private Source relative(int at) {
    int last = frame.isComma(at - 1) ? at - 2 : at - 1;
    int start = phrases.startOf(last);
    if (start < 0) {
      return Source.of(at, at + 1);
    }
    int from = last;
    while (from > start && !frame.is(from - 1, WordClass.PREPOSITION)) {
      from--;
    }
    boolean nearest = !frame.is(at, "which") && (isPerson(last) || isSayer(last));
    return new Source(at, at + 1, nearest ? from : start, last + 1);
  }

  /** "criticism from residents who said": the nearest noun that may speak is meant. */
  private boolean isSayer(int at) {
    return frame.is(at, WordClass.NOUN) && Lexicon.english().isPerson(singular(frame.word(at)));
  }

  private static String singular(String noun) {
    return Lexicon.english().lemma(noun, WordClass.NOUN);
  }

  /**
   * Returns the subject of the last main clause that begins before {@code limit}: not of "as the
   * crowd began to chant", nor of a relative clause.
   */
  Optional<Source> main(int limit) {
    Optional<Source> main = Optional.empty();
    for (int at = 0; at < limit; at++) {
      if (frame.is(at, WordClass.VERB) && !frame.word(at).endsWith("ing")
          || frame.is(at, WordClass.AUXILIARY)) {
        Optional<Source> found = before(groupStart(at));
        if (found.isPresent() && isMain(found.get())) {
          main = found;
        }
      }
    }
    return main;
  }

  private boolean isMain(Source source) {
    String before = frame.word(source.from() - 1);
    return source.whoEnd() > source.from()
        && !WordSets.SUBORDINATORS.contains(before)
        && !WordSets.QUESTION_WORDS.contains(before)
        && !frame.is(source.from() - 1, WordClass.VERB)
        && !frame.is(source.from() - 1, WordClass.PREPOSITION)
        && !frame.is(source.from() - 1, WordClass.PARTICLE);
  }

  private int groupStart(int verb) {
    int at = verb;
    while (at > 0
        && (frame.is(at - 1, WordClass.ADVERB) || frame.is(at - 1, WordClass.AUXILIARY))) {
      at--;
    }
    return at;
  }
}
