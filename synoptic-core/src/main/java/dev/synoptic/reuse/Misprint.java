package dev.synoptic.reuse;

import dev.synoptic.text.Spelling;

/**
 * Tells whether a word can be another one misprinted: one letter or digit wrong, left out, put in,
 * or two in the wrong order. Spellings that a house may choose are none: doubled letters, vowels
 * and sister consonants of names from other scripts, endings. A last digit that differs is none
 * either: counts move on.
 */
final class Misprint {

  /** Shorter words are one letter from many others. */
  private static final int MIN_LETTERS = 5;

  /** Shorter numbers are small counts, which change by one. */
  private static final int MIN_DIGITS = 3;

  /** Longer ones are no words. */
  private static final int MAX_LENGTH = 40;

  /** Letters that spellings of one name swap. */
  private static final String[] SISTERS = {"aeiouyjw", "ckqgh", "vwbf", "szcx", "dt", "hx"};

  private Misprint() {}

  /** Returns whether {@code wrong} can be {@code right} misprinted; both are normal forms. */
  static boolean of(String wrong, String right) {
    int least = isNumber(right) ? MIN_DIGITS : MIN_LETTERS;
    if (Math.min(wrong.length(), right.length()) < least
        || Math.max(wrong.length(), right.length()) > MAX_LENGTH
        || isNumber(wrong) != isNumber(right)
        || isLoose(wrong)
        || isLoose(right)
        || Spelling.american(wrong).equals(Spelling.american(right))) {
      return false;
    }
    int same = 0;
    while (same < wrong.length()
        && same < right.length()
        && wrong.charAt(same) == right.charAt(same)) {
      same++;
    }
    return same > 0
        && switch (wrong.length() - right.length()) {
          case 0 -> swapped(wrong, right, same) || replaced(wrong, right, same);
          case 1 -> inserted(wrong, right, same);
          case -1 -> inserted(right, wrong, same);
          default -> false;
        };
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Returns whether a number is round, or has other signs in it: a time, an ordinal. */
  private static boolean isLoose(String word) {
    return isNumber(word)
        && (word.endsWith("0") || !word.chars().allMatch(c -> Character.isDigit(c) || c == '.'));
  }

  private static boolean swapped(String wrong, String right, int at) {
    return at + 1 < wrong.length()
        && wrong.charAt(at) == right.charAt(at + 1)
        && wrong.charAt(at + 1) == right.charAt(at)
        && wrong.substring(at + 2).equals(right.substring(at + 2));
  }

  /** The last letter or digit is an ending, or a count that moved on. */
  private static boolean replaced(String wrong, String right, int at) {
    return at + 1 < wrong.length()
        && wrong.substring(at + 1).equals(right.substring(at + 1))
        && Character.isLetterOrDigit(wrong.charAt(at))
        && !areSisters(wrong.charAt(at), right.charAt(at));
  }

  private static boolean areSisters(char a, char b) {
    for (String sisters : SISTERS) {
      if (sisters.indexOf(a) >= 0 && sisters.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A letter more that neither doubles its neighbour nor is a silent one, nor ends the word. */
  private static boolean inserted(String longer, String shorter, int at) {
    char letter = longer.charAt(at);
    return at + 1 < longer.length()
        && longer.substring(at + 1).equals(shorter.substring(at))
        && Character.isLetter(letter)
        && letter != longer.charAt(at - 1)
        && letter != longer.charAt(at + 1)
        && "aeiouyhwj".indexOf(letter) < 0;
  }
}
