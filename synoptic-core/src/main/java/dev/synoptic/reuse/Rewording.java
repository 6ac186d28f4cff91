package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import dev.synoptic.reuse.PlainSentences.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of one report that tells what a sentence of another tells, in other words but in the
 * same order. Quoted words don't count: two reporters may both have heard them.
 *
 * @param a words of the one report
 * @param b words of the other
 * @param likeness 0 to 1
 */
record Rewording(Stretch a, Stretch b, double likeness) {

  /** Shares of both sentences that must be common; independent accounts rarely reach it. */
  private static final double MIN_LIKENESS = 0.55;

  /** Common content words that are no names; names and topic alone don't make a rewording. */
  private static final int MIN_PLAIN = 3;

  /** Common content words. */
  private static final int MIN_CONTENT = 5;

  /** Far more than sums of weights differ by when they are added in another order. */
  private static final double ROUNDING = 1e-3;

  /** Returns the rewordings between {@code a} and {@code b}, each sentence at most once. */
  static List<Rewording> between(PlainSentences a, PlainSentences b) {
    var all = new ArrayList<Rewording>();
    for (Plain sentence : a.all()) {
      for (Plain other : b.candidates(sentence)) {
        if (holds(Overlap.inAnyOrder(sentence, other), MIN_LIKENESS - ROUNDING)) {
          Overlap overlap = Overlap.of(sentence, other);
          if (holds(overlap, MIN_LIKENESS)) {
            all.add(new Rewording(sentence.sentence(), other.sentence(), overlap.dice()));
          }
        }
      }
    }
    return best(all);
  }

  private static boolean holds(Overlap overlap, double likeness) {
    return overlap.dice() >= likeness
        && overlap.content() >= MIN_CONTENT
        && overlap.plain() >= MIN_PLAIN;
  }

  /** Keeps the most alike of those that share a sentence. */
  private static List<Rewording> best(List<Rewording> all) {
    var kept = new ArrayList<Rewording>();
    all.stream()
        .sorted((x, y) -> Double.compare(y.likeness, x.likeness))
        .filter(r -> kept.stream().noneMatch(k -> k.a.equals(r.a) || k.b.equals(r.b)))
        .forEach(kept::add);
    return kept;
  }
}
