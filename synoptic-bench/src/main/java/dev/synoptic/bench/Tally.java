package dev.synoptic.bench;

import java.util.Locale;

/** Counts what was right, and of how many; mutable, for one run of one thread. */
final class Tally {

  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** Counts one decision. */
  void count(boolean isRight) {
    if (isRight) {
      right++;
    } else {
      wrong++;
    }
  }

  int rights() {
    return right;
  }

  int wrongs() {
    return wrong;
  }

  int misses() {
    return missed;
  }

  /** Returns the share of what was given that is right; 1 where nothing was given. */
  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Returns the share of what should be found that was found; 1 where there is nothing to find. */
  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** Returns the harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Returns the share of all that is right. */
  double share() {
    int all = right + wrong + missed;
    return all == 0 ? 1 : (double) right / all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
        precision(),
        recall(),
        f1(),
        right,
        wrong,
        missed);
  }
}
