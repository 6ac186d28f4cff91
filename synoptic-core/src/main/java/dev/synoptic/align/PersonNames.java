package dev.synoptic.align;

import dev.synoptic.collate.Likeness;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether two names of persons, as different reports print them, are one person's. */
final class PersonNames {

  /** Shorter parts must be equal: "Ann" and "Dan" are two persons. */
  private static final int MIN_LETTERS = 5;

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private PersonNames() {}

  /**
   * Returns whether both are one name: equal but for case, accents, a slip of a letter in each part
   * (Brisbois, Brisebois), or parts that one report leaves out (Ada Lind, Ada Maria Lind).
   */
  static boolean alike(String name, String other) {
    return alike(parts(name), parts(other));
  }

  /** Returns the same of the {@link #parts} of both. */
  static boolean alike(List<String> parts, List<String> others) {
    if (parts.equals(others)) {
      return true;
    }
    if (parts.size() < 2 || others.size() < 2) {
      return false;
    }
    return parts.size() == others.size()
        ? slips(parts, others)
        : parts.size() < others.size() ? inOrder(parts, others) : inOrder(others, parts);
  }

  /**
   * Returns whether both may be one person's: one is just the family name of the other, or the
   * family names are equal and the given names begin alike (Joe, Joseph; J., Joan).
   */
  static boolean near(String name, String other) {
    return near(parts(name), parts(other));
  }

  /** Returns the same of the {@link #parts} of both. */
  static boolean near(List<String> parts, List<String> others) {
    if (parts.isEmpty() || others.isEmpty() || !last(parts).equals(last(others))) {
      return false;
    }
    return parts.size() == 1
        || others.size() == 1
        || parts.get(0).charAt(0) == others.get(0).charAt(0);
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private static boolean slips(List<String> parts, List<String> others) {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean slip = part.length() >= MIN_LETTERS && Likeness.oneSlip(part, others.get(i));
      if (!part.equals(others.get(i)) && !slip) {
        return false;
      }
    }
    return true;
  }

  private static boolean inOrder(List<String> shorter, List<String> longer) {
    int found = 0;
    for (String part : longer) {
      found += found < shorter.size() && part.equals(shorter.get(found)) ? 1 : 0;
    }
    return found == shorter.size();
  }

  /** Returns the parts of {@code name} as they are compared, without "Jr" and the like. */
  static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    for (String word : name.strip().split("[\\s,]+")) {
      String part = Words.normal(word).replace(".", "");
      if (!part.isEmpty() && !SUFFIXES.contains(part)) {
        parts.add(part);
      }
    }
    return parts;
  }
}
