package dev.synoptic.reuse;

import java.util.HashSet;
import java.util.Set;

/**
 * The names and numbers that a report tells and another does not have. Who rewrites another's
 * report changes its words, but learns nothing new; two reporters at one press conference may tell
 * the same things in the same order, yet each knows something of their own.
 *
 * @param own different names and numbers that the other report does not have
 * @param all different names and numbers
 */
record OwnFacts(int own, int all) {

  /** Fewer may be the outlet's own name, a day, or a number that was worked out. */
  private static final int MIN_OWN = 3;

  /** The same as a share. */
  private static final double MIN_SHARE = 0.3;

  /** Returns what {@code teller} tells outside quotations and {@code other} has nowhere. */
  static OwnFacts of(BodyWords teller, BodyWords other) {
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < other.size(); i++) {
      known.add(other.stem(i));
    }
    return beside(teller, known);
  }

  /** Returns what {@code teller} tells outside quotations and no stem of {@code known} is. */
  static OwnFacts beside(BodyWords teller, Set<Long> known) {
    Set<Long> all = new HashSet<>();
    for (int i = 0; i < teller.size(); i++) {
      if (!teller.isQuoted(i) && (teller.isName(i) || teller.isNumber(i))) {
        all.add(teller.stem(i));
      }
    }
    int own = (int) all.stream().filter(f -> !known.contains(f)).count();
    return new OwnFacts(own, all.size());
  }

  /** Returns whether these are too many for a report that was made from the other. */
  boolean speakForReporting() {
    return own >= MIN_OWN && own >= MIN_SHARE * all;
  }
}
