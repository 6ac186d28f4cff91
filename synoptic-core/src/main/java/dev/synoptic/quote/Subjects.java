package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a verb in a frame: before it, or after it where the order is turned. */
final class Subjects {

  /** A clause between name and verb rarely has more words; beyond, the name is another clause's. */
  private static final int MAX_BETWEEN = 60;

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

  Subjects(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns the subject that stands before the verb group at {@code from}. */
  Optional<Source> before(int from) {
    int at = from - 1;
    if (at < 0 || frame.isStretch(at)) {
      return Optional.empty();
    }
    if (frame.isComma(at) || frame.isDash(at) || frame.is(at, ")")) {
      return aside(at);
    }
    String word = frame.word(at);
    if (word.equals("who") || word.equals("which") || word.equals("that") && isRelative(at)) {
      return Optional.of(relative(at));
    }
    return adjacent(skipTime(at));
  }

  private boolean isRelative(int at) {
    return phrases.isNominal(at - 1);
  }

  /** "Burke on Tuesday said": the time between subject and verb is skipped. */
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
    return at >= 0 && (phrases.isNominal(at) || phrases.isPronoun(at)) ? at : last;
  }

  private Optional<Source> adjacent(int last) {
    int start = phrases.startOf(last);
    if (start < 0) {
      return Optional.empty();
    }
    int whole = withRelativeClause(start);
    return Optional.of(Source.of(whole, last + 1));
  }

  /**
   * Returns where "a woman who lives near the scene" begins, given where "the scene" begins; the
   * phrase after a verb is not a subject unless a relative clause holds both.
   */
  private int withRelativeClause(int start) {
    for (int at = start - 1; at > 0 && at > start - 20 && frame.isWord(at); at--) {
      String word = frame.word(at);
      if (word.equals("who") || word.equals("whose")) {
        int head = phrases.startOf(at - 1);
        return head >= 0 ? head : start;
      }
      if (WordSets.COORDINATORS.contains(word) || WordSets.SUBORDINATORS.contains(word)) {
        return start;
      }
    }
    return start;
  }

  private Source relative(int at) {
    int last = frame.isComma(at - 1) ? at - 2 : at - 1;
    int start = phrases.startOf(last);
    if (start < 0) {
      return Source.of(at, at + 1);
    }
    return new Source(at, at + 1, start, last + 1);
  }

  /**
   * Returns the subject before what stands between commas, dashes or brackets: "Burke, who has led
   * the council for ten years, said". Of several phrases the first that begins a clause is it, for
   * "Burke, the head of a council, a body of ten, said" has one subject and two appositions.
   */
  private Optional<Source> aside(int close) {
    Optional<Source> best = Optional.empty();
    boolean bracket = frame.is(close, ")");
    int limit = Math.max(0, close - MAX_BETWEEN);
    for (int at = close - 1; at > limit; at--) {
      boolean opens = bracket ? frame.is(at, "(") : frame.isComma(at) || frame.isDash(at);
      if (!opens || !sameSort(at, close)) {
        if (!bracket && (frame.is(at, ";") || frame.isStop(at))) {
          break;
        }
        continue;
      }
      Optional<Source> found = beforeAside(at, close);
      if (found.isPresent()) {
        best = found;
      }
      if (bracket) {
        break;
      }
    }
    return best;
  }

  private boolean sameSort(int open, int close) {
    return frame.is(close, ")") || frame.isComma(open) == frame.isComma(close);
  }

  private Optional<Source> beforeAside(int open, int close) {
    int last = open - 1;
    if (frame.is(last, ")")) {
      while (last > 0 && !frame.is(last, "(")) {
        last--;
      }
      last--;
    }
    int start = phrases.startOf(last);
    if (start < 0 || phrases.isTime(start) && last - start < 2) {
      return Optional.empty();
    }
    if (!phrases.beginsClause(start) || !isApposition(open + 1, close)) {
      return Optional.empty();
    }
    return Optional.of(named(new Source(start, close + 1, start, last + 1), open + 1, close));
  }

  /** "The head of the council, Ada Burke, said": the name between the commas tells who it is. */
  private Source named(Source source, int from, int end) {
    boolean role = frame.is(source.whoEnd() - 1, WordClass.NOUN);
    boolean name = end > from && end - from < 5 && frame.is(end - 1, WordClass.PROPER);
    for (int at = from; at < end && name; at++) {
      name = frame.is(at, WordClass.PROPER) && isMention(at);
    }
    return role && name ? new Source(source.from(), source.end(), from, end) : source;
  }

  private boolean isMention(int at) {
    return frame.prose().nameAt(frame.firstToken(at)) != Prose.NONE;
  }

  /** Returns whether no finite verb stands in the words, unless they are a relative clause. */
  private boolean isApposition(int from, int to) {
    String first = frame.word(from);
    if (WordSets.RELATIVES.contains(first)
        || first.equals("whose")
        || first.equals("where")
        || WordSets.SUBORDINATORS.contains(first)
        || frame.is(from, WordClass.PREPOSITION)) {
      return true;
    }
    boolean relative = false;
    for (int at = from; at < to; at++) {
      String word = frame.word(at);
      relative |= WordSets.RELATIVES.contains(word) || word.equals("whose") || word.equals("where");
      if (!relative && frame.is(at, WordClass.AUXILIARY) && !word.equals("'s")) {
        return false;
      }
    }
    return true;
  }

  /** Returns the subject that follows the verb: "said Burke, the head of the council". */
  Optional<Source> after(int at) {
    int end = phrases.endOf(at);
    if (end == at) {
      return Optional.empty();
    }
    end = withJoined(end);
    int whole = withRestriction(end);
    whole = withBracket(whole);
    Source source = Source.of(at, end);
    while (frame.isComma(whole) && continuesApposition(whole + 1)) {
      int from = whole + 1;
      whole = withBracket(endOfApposition(from));
      source = named(source, from, whole);
    }
    return Optional.of(new Source(at, whole, source.whoFrom(), source.whoEnd()));
  }

  /** "Burke (D-Ohio)". */
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
        && isApposition(at, endOfApposition(at))
        && frame.isWord(at)
        && !ADVERBIAL.contains(frame.word(at))
        && !(frame.word(at).endsWith("ing") && !phrases.isNominal(at + 1));
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
