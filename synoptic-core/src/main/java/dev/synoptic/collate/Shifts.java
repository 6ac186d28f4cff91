package dev.synoptic.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that a report fits into its own sentence: who said “I regret that I never moved the hay” is
 * said to have “regretted that she never moved the hay”. Person and tense are the report's then,
 * and the words are no others.
 */
final class Shifts {

  private Shifts() {}

  /** Returns whether words put for others are the same ones in another person or tense. */
  static boolean are(List<Atom> lost, List<Atom> put) {
    return stems(lost).equals(stems(put)) && !turns(lost) && !turns(put);
  }

  private static Set<Integer> stems(List<Atom> atoms) {
    var stems = new HashSet<Integer>();
    atoms.stream().filter(Atom::content).forEach(atom -> stems.add(atom.stem()));
    return stems;
  }

  private static boolean turns(List<Atom> atoms) {
    return atoms.stream().anyMatch(atom -> atom.heft() == Heft.TURN);
  }
}
