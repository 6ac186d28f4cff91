package dev.synoptic.fact;

import dev.synoptic.model.Value;
import java.util.Arrays;
import java.util.Optional;

/**
 * The digits that a value is said with, as far as one value may be another misread.
 *
 * @param said the digits that tell something, then "e", then how large the last of them is; "e"
 *     alone where a misreading tells nothing
 * @param sorted the same characters in their order, the same for all that are turned
 */
record Digits(String said, String sorted) {

  /** Returns the digits of {@code value}, which is of {@code size}. */
  static Digits of(Value value, Optional<Magnitude> size) {
    String said = said(value, size);
    char[] chars = said.toCharArray();
    Arrays.sort(chars);
    return new Digits(said, new String(chars));
  }

  private static String said(Value value, Optional<Magnitude> size) {
    if (value instanceof Value.Date date) {
      String iso = date.iso();
      return iso.length() == 4 || iso.contains("T") ? only(iso, true) + "e" : "e";
    }
    Magnitude magnitude = size.orElseThrow();
    if (value instanceof Value.Duration) {
      return only(magnitude.unit(), true) + "e" + only(magnitude.unit(), false);
    }
    double digits = magnitude.low() / magnitude.grain();
    return digits < 1e15 ? Long.toString(Math.round(digits)) + "e" + magnitude.grain() : "";
  }

  /** Returns the digits of {@code text} alone, or all but them. */
  private static String only(String text, boolean digits) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digits == (c >= '0' && c <= '9')) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Returns how many digits there are; below 0 where none are known. */
  int count() {
    return said.indexOf('e');
  }

  /** Returns in how many places the two differ, as far as the shorter one reaches. */
  int unlike(Digits other) {
    int unlike = 0;
    for (int i = 0; i < Math.min(said.length(), other.said.length()); i++) {
      unlike += said.charAt(i) == other.said.charAt(i) ? 0 : 1;
    }
    return unlike;
  }

  /** Returns whether the two have as many characters, and the same, in whatever order. */
  boolean isTurnOf(Digits other) {
    return sorted.equals(other.sorted);
  }

  /** Returns whether the last digit of both is equally large. */
  boolean hasGrainOf(Digits other) {
    return said.substring(count() + 1).equals(other.said.substring(other.count() + 1));
  }
}
