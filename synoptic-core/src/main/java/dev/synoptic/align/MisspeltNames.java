package dev.synoptic.align;

import java.util.Locale;

/** Names of persons that are one but for a slip of a letter in each part: Brisbois, Brisebois. */
final class MisspeltNames {

  /** Shorter parts must be equal: "Ann" and "Dan" are two persons. */
  private static final int MIN_LETTERS = 5;

  private MisspeltNames() {}

  /** Returns whether both names have as many parts, each alike but for one letter. */
  static boolean alike(String name, String other) {
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\s+");
    String[] others = other.toLowerCase(Locale.ROOT).split("\\s+");
    if (parts.length < 2 || parts.length != others.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      boolean equal = parts[i].equals(others[i]);
      boolean slip = parts[i].length() >= MIN_LETTERS && Likeness.oneSlip(parts[i], others[i]);
      if (!equal && !slip) {
        return false;
      }
    }
    return true;
  }
}
