package dev.synoptic.name;

/** Tells whether two words can be one word, misspelt. */
public final class Spelling {

  private static final int LONG_WORD = 8;

  private Spelling() {}

  /** Returns whether one edit (two in long words) makes {@code a} into {@code b}. */
  public static boolean near(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int allowed = longer >= LONG_WORD ? 2 : 1;
    boolean short4 = Math.min(a.length(), b.length()) < 4;
    return !short4 && Math.abs(a.length() - b.length()) <= allowed && edits(a, b) <= allowed;
  }

  /** Returns the number of letters to add, drop, change or swap (optimal string alignment). */
  static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = cost[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
