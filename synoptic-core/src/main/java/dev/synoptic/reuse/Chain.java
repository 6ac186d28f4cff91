package dev.synoptic.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs that follow each other closely in both reports: one shared passage with small changes.
 *
 * @param runs not empty, ascending in both reports
 */
record Chain(List<Run> runs) {

  /** Words that may be left out or put in between two runs. */
  private static final int MAX_GAP = 20;

  /** Words that may be replaced between two runs. */
  private static final int MAX_REPLACED = 6;

  /** Share of all words of both stretches that the runs must hold. */
  private static final double MIN_DENSITY = 0.6;

  /** Chains that may be continued at a time; older ones are far behind. */
  private static final int MAX_OPEN = 8;

  Chain {
    runs = List.copyOf(runs);
  }

  int fromA() {
    return runs.get(0).a();
  }

  int toA() {
    return last().endA();
  }

  int fromB() {
    return runs.get(0).b();
  }

  int toB() {
    return last().endB();
  }

  private Run last() {
    return runs.get(runs.size() - 1);
  }

  /** Returns the number of shared words. */
  int shared() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** Returns whether the two stretches are the same word for word. */
  boolean isVerbatim() {
    return runs.size() == 1;
  }

  private double density() {
    return 2.0 * shared() / (toA() - fromA() + toB() - fromB());
  }

  private Chain with(Run run) {
    var longer = new ArrayList<>(runs);
    longer.add(run);
    return new Chain(longer);
  }

  private boolean canContinue(Run run) {
    int gapA = run.a() - toA();
    int gapB = run.b() - toB();
    return gapA >= 0
        && gapB >= 0
        && Math.max(gapA, gapB) <= MAX_GAP
        && Math.min(gapA, gapB) <= MAX_REPLACED
        && with(run).density() >= MIN_DENSITY;
  }

  /** Returns the chains of {@code runs}, which ascend in b; each run is in one chain. */
  static List<Chain> of(List<Run> runs) {
    var closed = new ArrayList<Chain>();
    var open = new ArrayList<Chain>();
    for (Run run : runs) {
      int before = continued(open, run);
      open.add(before < 0 ? new Chain(List.of(run)) : open.remove(before).with(run));
      if (open.size() > MAX_OPEN) {
        closed.add(open.remove(0));
      }
    }
    closed.addAll(open);
    return closed;
  }

  /** Returns which of {@code open} the run continues with the smallest gap; -1 where none. */
  private static int continued(List<Chain> open, Run run) {
    int best = -1;
    int bestGap = Integer.MAX_VALUE;
    for (int i = 0; i < open.size(); i++) {
      Chain chain = open.get(i);
      int gap = run.a() - chain.toA() + run.b() - chain.toB();
      if (gap < bestGap && chain.canContinue(run)) {
        best = i;
        bestGap = gap;
      }
    }
    return best;
  }
}
