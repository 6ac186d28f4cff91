package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Optional;
import java.util.Set;

/** Finds the subject that follows its verb: "said Lind, the head of the council". */
final class TurnedSubjects {

  /** What a phrase after an inverted subject begins with that is no part of it. */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "before",
          "as",
          "while",
          "when",
          "adding",
          "by",
          "following",
          "from",
          "to",
          "with",
          "via",
          "through",
          "ahead",
          "citing",
          "according",
          "since",
          "because",
          "but",
          "and",
          "referring",
          "speaking",
          "noting",
          "pointing",
          "about");

  private final Frame frame;
  private final NounPhrases phrases;
  private final Appositions appositions;

  TurnedSubjects(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
    this.appositions = new Appositions(frame, phrases);
  }

  /** Returns the subject that begins at {@code at}. */
  Optional<Source> after(int at) {
    int end = phrases.endOf(at);
    if (end == at) {
      return Optional.empty();
    }
    end = withJoined(end);
    Source source = Source.of(at, end);
    int naming = phrases.endOf(end + 1);
    if ((frame.is(end, "named") || frame.is(end, "called"))
        && frame.is(naming - 1, WordClass.PROPER)) {
      source = new Source(at, naming, end + 1, naming);
      end = naming;
    }
    int whole = withRestriction(end);
    whole = withBracket(whole);
    while (frame.isComma(whole) && continuesApposition(whole + 1)) {
      int from = whole + 1;
      whole = withBracket(endOfApposition(from));
      source = appositions.named(source, from, whole);
    }
    return Optional.of(new Source(at, whole, source.whoFrom(), source.whoEnd()));
  }

  /** "Lind (D-Ohio)". */
  private int withBracket(int end) {
    int at = end;
    if (!frame.is(at, "(")) {
      return end;
    }
    while (at < frame.size() && !frame.is(at, ")")) {
      at++;
    }
    return at < frame.size() ? at + 1 : end;
  }

  /** Returns the place after "and" and a second name, unless a verb of its own follows. */
  private int withJoined(int end) {
    if (!frame.is(end, "and") && !frame.is(end, "&")) {
      return end;
    }
    int second = phrases.endOf(end + 1);
    boolean verb = frame.is(second, WordClass.VERB) || frame.is(second, WordClass.AUXILIARY);
    return second > end + 1 && !verb ? second : end;
  }

  /** "said a man who lives nearby": a relative clause without a comma belongs to the name. */
  private int withRestriction(int end) {
    String word = frame.word(end);
    boolean restricts = word.equals("who") || word.equals("whose") || word.equals("that");
    return restricts ? endOfApposition(end) : end;
  }

  private int endOfApposition(int from) {
    int at = from;
    while (at < frame.size()
        && !frame.isComma(at)
        && !frame.isStretch(at)
        && !frame.isStop(at)
        && !frame.is(at, ":")
        && !frame.is(at, ";")
        && !frame.isDash(at)) {
      at++;
    }
    return at;
  }

  private boolean continuesApposition(int at) {
    return at < frame.size()
        && appositions.isApposition(at, endOfApposition(at))
        && frame.isWord(at)
        && !ADVERBIAL.contains(frame.word(at))
        && !(frame.word(at).endsWith("ing") && !phrases.isNominal(at + 1));
  }
}
