package dev.synoptic.page;

import dev.synoptic.phrase.Counts;
import java.util.List;
import java.util.Locale;

/** The small change of English sentences about counts. */
final class Words {

  private Words() {}

  /** Returns "1 quote", "2 quotes", "no quotes". */
  static String count(int number, String one, String many) {
    return switch (number) {
      case 0 -> "no " + many;
      case 1 -> "1 " + one;
      default -> Counts.number(number) + " " + many;
    };
  }

  /** Returns "A, C and D"; above eight, "A, B, C, D, E, F and 14 more". */
  static String list(List<String> parts) {
    if (parts.size() > 8) {
      return String.join(", ", parts.subList(0, 6)) + " and " + (parts.size() - 6) + " more";
    }
    return Counts.list(parts);
  }

  /** Returns "11 mm and 11 cm"; above two, "11 mm, 11 cm and 2 more". */
  static String values(List<String> values) {
    if (values.size() <= 2) {
      return String.join(" and ", values);
    }
    return values.get(0) + ", " + values.get(1) + " and " + (values.size() - 2) + " more";
  }

  /** Returns the number of words of {@code text}: runs of anything but white space. */
  static int in(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean blank = isBlank(text.charAt(at));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  private static boolean isBlank(char c) {
    boolean plain = c > ' ' && c < 0x80;
    return !plain && (Character.isWhitespace(c) || c == '\u00A0');
  }

  /** Returns {@code name} of an enum in small letters. */
  static String of(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
