package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/**
 * Tells where a noun phrase begins that a page has run into what stands before it: the length of a
 * clip ("0:43 Lawyers contend"), the number of a picture ("4 of 17 Ada Lind"), the hour of the
 * clause, a kicker in capitals ("QUAY CLOSED Divers say").
 */
final class Glued {

  /** Capitals that begin a name are few: "US NAVY Captain Lind". A kicker has more. */
  private static final int KICKER = 3;

  /** Two words are a kicker if they are longer than most short names of bodies. */
  private static final int LONG = 5;

  private static final Set<String> HALVES = Set.of("a.m.", "p.m.", "am", "pm");

  private Glued() {}

  /** Returns whether the word at {@code at} ends before the phrase that goes on after it. */
  static boolean before(Frame frame, int at) {
    return isHour(frame, at) || isPicture(frame, at) || isKicker(frame, at);
  }

  /** Returns whether an hour stands there: "0:43", and "p.m." of "8:49 p.m. deputies said". */
  static boolean isHour(Frame frame, int at) {
    return frame.is(at, WordClass.NUMERAL) && frame.word(at).indexOf(':') > 0
        || HALVES.contains(frame.word(at)) && frame.is(at - 1, WordClass.NUMERAL);
  }

  /** "Picture 4 of 17 Ada Lind said", "4/17 Crews said". */
  private static boolean isPicture(Frame frame, int at) {
    if (!isCount(frame, at) || !isCount(frame, at - 2) || !frame.isCapital(at + 1)) {
      return false;
    }
    return frame.is(at - 1, "of") || frame.is(at - 1, "/") && at == 2;
  }

  private static boolean isCount(Frame frame, int at) {
    String word = frame.word(at);
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isKicker(Frame frame, int at) {
    if (!isUpper(frame, at) || isUpper(frame, at + 1) || frame.isStretch(at + 1)) {
      return false;
    }
    int from = at;
    boolean isLong = true;
    while (at - from < KICKER && isUpper(frame, from)) {
      isLong &= frame.word(from).length() >= LONG;
      from--;
    }
    return at - from >= KICKER || at - from == 2 && isLong;
  }

  private static boolean isUpper(Frame frame, int at) {
    return frame.word(at).length() > 1
        && frame.isWord(at)
        && frame
            .prose()
            .token(frame.firstToken(at))
            .in(frame.prose().text())
            .chars()
            .allMatch(Character::isUpperCase);
  }
}
