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

  private Reality() {}

  /** Returns whether the words were said, given whether they stand in quotation marks. */
  static boolean isSaid(Frame frame, VerbGroup group, boolean quoted) {
    if (group.negated()) {
      return false;
    }
    if (group.infinitive()) {
      String before = frame.word(group.from() - 1);
      return DONE.contains(before) || quoted && !NOT_DONE.contains(before);
    }
    return quoted || !group.modal();
  }
}
