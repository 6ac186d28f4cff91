package dev.synoptic.phrase;

import java.util.ArrayList;

/** Says ISO 8601 durations in words. */
final class Durations {

  private Durations() {}

  /** Returns {@code iso} in words: "3 days", "2 hours 30 minutes"; as it is where it is none. */
  static String of(String iso) {
    if (!iso.startsWith("P") || iso.length() < 3) {
      return iso;
    }
    var parts = new ArrayList<String>();
    boolean clock = false;
    int start = 1;
    for (int at = 1; at < iso.length(); at++) {
      char c = iso.charAt(at);
      if (c == 'T' && at == start && !clock) {
        clock = true;
        start = at + 1;
      } else if ((c < '0' || c > '9') && c != '.') {
        String unit = unit(c, clock);
        if (unit.isEmpty() || at == start) {
          return iso;
        }
        String number = iso.substring(start, at);
        parts.add(number + ' ' + unit + (number.equals("1") ? "" : "s"));
        start = at + 1;
      }
    }
    return parts.isEmpty() || start != iso.length() ? iso : String.join(" ", parts);
  }

  private static String unit(char letter, boolean clock) {
    return switch (letter) {
      case 'Y' -> clock ? "" : "year";
      case 'W' -> clock ? "" : "week";
      case 'D' -> clock ? "" : "day";
      case 'M' -> clock ? "minute" : "month";
      case 'H' -> clock ? "hour" : "";
      case 'S' -> clock ? "second" : "";
      default -> "";
    };
  }
}
