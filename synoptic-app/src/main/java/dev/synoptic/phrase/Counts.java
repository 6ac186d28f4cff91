package dev.synoptic.phrase;

import java.util.List;

/** Numbers of things, and lists of things, as a sentence has them. */
public final class Counts {

  private Counts() {}

  /** Returns {@code number} with a comma between thousands. */
  public static String number(long number) {
    var digits = new StringBuilder(Long.toString(number));
    int first = digits.charAt(0) == '-' ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** Returns the number and the noun: "1 report", "5 reports". */
  public static String of(long number, String noun) {
    return number(number) + ' ' + noun + (number == 1 ? "" : "s");
  }

  /** Returns the items as a sentence names them: "A", "A and B", "A, B and C". */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
