package dev.synoptic.collate;

import dev.synoptic.collate.Lattice.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Moves words across a gap where that lets a whole sentence be left out: of "We won. We lost. We
 * left", the reading "We won. We left" leaves out "We lost", not "lost. We". Both are as good to an
 * alignment, not to a reader.
 */
final class SentenceGaps {

  private final List<Column> columns;
  private final IntPredicate ends;

  /**
   * Looks at gaps between {@code columns}.
   *
   * @param ends whether a sentence ends with a column
   */
  SentenceGaps(List<Column> columns, IntPredicate ends) {
    this.columns = columns;
    this.ends = ends;
  }

  /** Returns {@code chain} with its gaps where sentences are, as far as the words allow. */
  List<Pair> settle(List<Pair> chain) {
    var pairs = new ArrayList<Pair>(chain);
    for (int right = 1; right < pairs.size(); right++) {
      int gap = pairs.get(right).a() - pairs.get(right - 1).a() - 1;
      int by = wordsToCross(pairs, right, gap);
      for (int i = 1; i <= by; i++) {
        Pair pair = pairs.get(right - i);
        pairs.set(right - i, new Pair(pair.a() + gap, pair.b()));
      }
    }
    return pairs;
  }

  /** Returns how many words before a gap can go behind it so that the gap begins a sentence. */
  private int wordsToCross(List<Pair> pairs, int right, int gap) {
    int by = 0;
    while (by < gap && right - 1 - by >= 0 && canCross(pairs, right, by, gap)) {
      by++;
      int before = pairs.get(right - by).a() - 1;
      if (before < 0 || ends.test(before)) {
        return by;
      }
    }
    return 0;
  }

  /** Returns whether the word before the ones that moved across a gap can follow them. */
  private boolean canCross(List<Pair> pairs, int right, int by, int gap) {
    Pair pair = pairs.get(right - 1 - by);
    Pair next = pairs.get(right - by);
    boolean beside = next.b() == pair.b() + 1 && (by == 0 || next.a() == pair.a() + 1);
    Column target = columns.get(pair.a() + gap);
    return beside
        && !ends.test(pair.a())
        && target.inBase()
        && target.form() == columns.get(pair.a()).form();
  }
}
