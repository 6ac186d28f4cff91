package dev.synoptic.dispute;

import java.util.Set;

/** Whether two sentences tell one point, by the words they share. */
final class Alike {

  /** Fewer words in common are chance. */
  private static final int LEAST = 4;

  /** Share of the shorter sentence that the other must tell too. */
  private static final double SHARE = 0.5;

  private Alike() {}

  static boolean are(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return common >= LEAST && common >= SHARE * Math.min(a.size(), b.size());
  }
}
