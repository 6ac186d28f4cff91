package dev.synoptic.align;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** What a report says around a quotation and in it, as stems: what the quotation is about. */
final class Surroundings {

  private final int[] stems;
  private final boolean[] around;

  /**
   * Makes the surroundings of one quotation.
   *
   * @param context stems that stand around it
   * @param own stems that stand in it
   */
  Surroundings(Set<Integer> context, Set<Integer> own) {
    var all = new TreeSet<Integer>(context);
    all.addAll(own);
    this.stems = all.stream().mapToInt(Integer::intValue).toArray();
    this.around = new boolean[stems.length];
    for (int i = 0; i < stems.length; i++) {
      around[i] = context.contains(stems[i]);
    }
  }

  /** Tells of each stem that stands around the quotation. */
  void forEach(IntConsumer consumer) {
    for (int i = 0; i < stems.length; i++) {
      if (around[i]) {
        consumer.accept(stems[i]);
      }
    }
  }

  /** Returns what the stems tell that stand around one quotation and around or in the other. */
  double shared(Surroundings other, Rarity rarity) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      int apart = Integer.compare(stems[i], other.stems[j]);
      if (apart == 0 && (around[i] || other.around[j])) {
        shared += rarity.around(stems[i]);
      }
      i += apart <= 0 ? 1 : 0;
      j += apart >= 0 ? 1 : 0;
    }
    return shared;
  }
}
