package dev.synoptic.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand in two reports in the same forms and order.
 *
 * @param a number of the first word in the one report
 * @param b number of the first word in the other
 * @param length how many words
 */
record Run(int a, int b, int length) {

  int endA() {
    return a + length;
  }

  int endB() {
    return b + length;
  }

  /**
   * Returns runs of at least {@link Shingles#LENGTH} words, disjoint and ascending in {@code b}: at
   * each place of b the longest run that begins there, as a compressor would take it. The cost is
   * linear in both texts, however often they repeat themselves.
   */
  static List<Run> between(BodyWords a, Shingles shinglesOfA, BodyWords b) {
    var runs = new ArrayList<Run>();
    int at = 0;
    while (at + Shingles.LENGTH <= b.size()) {
      Run longest = longestAt(a, shinglesOfA, b, at);
      if (longest.length == 0) {
        at++;
      } else {
        runs.add(longest);
        at = longest.endB();
      }
    }
    return runs;
  }

  private static Run longestAt(BodyWords a, Shingles shinglesOfA, BodyWords b, int at) {
    var longest = new Run(0, at, 0);
    for (int place : shinglesOfA.places(Shingles.hash(b, at))) {
      int length = 0;
      while (place + length < a.size()
          && at + length < b.size()
          && a.form(place + length) == b.form(at + length)) {
        length++;
      }
      if (length > longest.length) {
        longest = new Run(place, at, length);
      }
    }
    return longest.length >= Shingles.LENGTH ? longest : new Run(0, at, 0);
  }
}
