package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells in one story. A word that one report has in many quotations, as the name of
 * the country all talk about, tells little; that many reports have it once tells nothing against
 * it, for they may all carry the same utterance.
 */
final class Rarity {

  /** Share of the quotations that a word stands around if it is what all reports are about. */
  private static final double COMMON = 0.08;

  private final Map<Integer, Integer> most = new HashMap<>();
  private final Map<Integer, Integer> contexts = new HashMap<>();
  private final double[] said;
  private final double[] whole;
  private final int quotations;

  /** Counts the words of {@code all}, ordered by report. */
  Rarity(List<Spoken> all) {
    this.quotations = all.size();
    for (Spoken spoken : all) {
      spoken.surroundings().forEach(stem -> contexts.merge(stem, 1, Integer::sum));
    }
    var inReport = new HashMap<Integer, Integer>();
    for (int i = 0; i < all.size(); i++) {
      Set<Integer> stems = new HashSet<>();
      all.get(i).whole().stream().filter(Atom::content).forEach(atom -> stems.add(atom.stem()));
      stems.forEach(stem -> inReport.merge(stem, 1, Integer::sum));
      if (i + 1 == all.size() || !all.get(i + 1).report().equals(all.get(i).report())) {
        inReport.forEach((stem, count) -> most.merge(stem, count, Math::max));
        inReport.clear();
      }
    }
    this.said = new double[all.size()];
    this.whole = new double[all.size()];
    for (Spoken spoken : all) {
      said[spoken.number()] = of(spoken.atoms());
      whole[spoken.number()] = of(spoken.whole());
    }
  }

  /** Returns what the words of {@code spoken} tell together. */
  double of(Spoken spoken) {
    return said[spoken.number()];
  }

  /** Returns what all content of {@code spoken} tells, quoted or not. */
  double ofWhole(Spoken spoken) {
    return whole[spoken.number()];
  }

  /** Returns what the word of {@code stem} tells, from 1 (much) down to 0. */
  double of(int stem) {
    return 1 / Math.sqrt(most.getOrDefault(stem, 1));
  }

  /** Returns what {@code atom} tells: a rare word of content 1, small words next to nothing. */
  double of(Atom atom) {
    return switch (atom.heft()) {
      case FILLER -> 0;
      case LINK -> 0.05;
      case FRAME -> 0.12;
      case TURN -> 0.35;
      case CONTENT -> of(atom.stem());
    };
  }

  /** Returns what {@code atoms} tell together. */
  private double of(List<Atom> atoms) {
    double sum = 0;
    for (Atom atom : atoms) {
      sum += of(atom);
    }
    return sum;
  }

  /** Returns what {@code stem} tells where it stands around quotations, not in them. */
  double around(int stem) {
    return contexts.getOrDefault(stem, 1) <= Math.max(3, quotations * COMMON) ? 1 : 0.4;
  }
}
