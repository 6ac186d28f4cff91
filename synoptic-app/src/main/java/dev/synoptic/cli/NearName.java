package dev.synoptic.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was perhaps meant by one that is not there: only one that a slip leads to. */
final class NearName {

  /** Letters that a slip of the fingers changes at most. */
  private static final int SLIP = 2;

  /** Letters of a name that are looked at. */
  private static final int LONGEST = 40;

  /** In a name this short two letters are most of it. */
  private static final int SHORT = 3;

  private NearName() {}

  /** Returns the name next to {@code typed} among {@code names}, if one is near enough. */
  static Optional<String> of(String typed, Collection<String> names) {
    int value = typed.indexOf('=');
    String all = value < 0 ? typed : typed.substring(0, value);
    // No command or option is as long as that; what is has come there by mistake.
    String name = all.substring(0, Math.min(all.length(), LONGEST));
    int letters = name.replace("-", "").length();
    int most = letters <= SHORT ? 1 : Math.max(SLIP, letters / 3);
    return names.stream()
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .filter(nearest -> distance(name, nearest) <= most);
  }

  /** Returns how many letters must be put in, left out, changed or swapped with the next. */
  static int distance(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int least(int[][] slips, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int changed = slips[i - 1][j - 1] + (same ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
