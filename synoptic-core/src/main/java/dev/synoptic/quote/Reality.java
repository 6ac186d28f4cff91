package dev.synoptic.quote;

import java.util.Set;

/**
 * Tells whether a verb of saying reports that something was said: not "he did not say", "she would
 * say", "they refused to say".
 */
final class Reality {

  /** Before an infinitive, these leave it open or deny that it came to words. */
  private static final Set<String> NOT_DONE =
      Set.of(
          "declined",
          "declines",
          "declining",
          "decline",
          "refused",
          "refuses",
          "refusing",
          "refuse",
          "unwilling",
          "reluctant",
          "failed",
          "fails",
          "failing",
          "unable",
          "hesitant",
          "afraid",
          "loath",
          "neglected",
          "forgot",
          "nothing",
          "not",
          "never");

  /** Before an infinitive, these say that it came to words. */
  private static final Set<String> DONE =
      Set.of(
          "on",
          "continued",
          "continues",
          "continue",
          "continuing",
          "began",
          "begins",
          "begun",
          "beginning",
          "proceeded",
          "proceeds",
          "quick",
          "keen",
          "hastened",
          "rushed",
          "rose",
          "stood",
          "called",
          "phoned",
          "rang",
          "wrote",
          "tweeted",
          "posted",
          "appeared",
          "appears",
          "seemed",
          "seems",
          "came",
          "out",
          "back",
          "first",
          "latest",
          "moved",
          "went",
          "goes",
          "twitter",
          "facebook",
          "turned",
          "used",
          "forced",
          "compelled",
          "prompted",
          "not");

  /** With these a verb tells what ought to be said. */
  private static final Set<String> DUE = Set.of("should", "must", "ought", "shouldn't", "mustn't");

  /** Subjects of whom it is told that they said nothing. */
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no");

  /** Before a subject, these say what would be if it spoke. */
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "should", "whether", "lest", "imagine", "suppose", "supposing");

  /** Whoever does this does so to say something, and says it: "used her visit to tell him". */
  private static final Set<String> MEANS = Set.of("used", "took", "phoned", "rang", "wrote");

  /** How many words stand at most between such a verb and the infinitive. */
  private static final int PURPOSE = 14;

  private Reality() {}

  /** Returns where the verb stands that tells by what means someone came "to say"; -1 if none. */
  static int means(Frame frame, int infinitive) {
    int last = infinitive - 1;
    for (int at = last; at > 0 && at > last - PURPOSE && frame.isWord(at); at--) {
      if (MEANS.contains(frame.word(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether someone spoke: not "nobody said", "if she says", "should he say". */
  static boolean isSaidBy(Frame frame, Source source) {
    int at = source.whoFrom();
    if (NOBODY.contains(frame.word(at)) || frame.is(at, "one") && frame.is(at - 1, "no")) {
      return false;
    }
    int before = frame.is(at - 1, "that") ? at - 2 : at - 1;
    boolean condition = CONDITIONS.contains(frame.word(before));
    return !condition || source.from() != at;
  }

  /** "the town should answer its residents": what is asked of it, it has not said. */
  private static boolean isDue(Frame frame, VerbGroup group) {
    for (int at = group.from(); group.modal() && at < group.head(); at++) {
      if (DUE.contains(frame.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the words were said, given whether they stand in quotation marks. */
  static boolean isSaid(Frame frame, VerbGroup group, boolean quoted) {
    if (group.negated() || isDue(frame, group)) {
      return false;
    }
    if (group.infinitive()) {
      String before = frame.word(group.from() - 1);
      return DONE.contains(before)
          || quoted && !NOT_DONE.contains(before)
          || means(frame, group.from()) > 0 && !NOT_DONE.contains(before);
    }
    return quoted || !group.modal();
  }
}
