package dev.synoptic.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads who holds the rights from "(c) 2025 Harbour Courier" and its like. */
final class CopyrightLine {

  private static final int MAX_WORDS = 6;

  private static final Set<String> FORMS =
      Set.of("ltd", "limited", "inc", "llc", "plc", "pty", "gmbh", "corp", "co", "company");

  private CopyrightLine() {}

  /** Returns the holder that {@code text} names after or before the year, where it is clear. */
  static Optional<String> holder(String text) {
    int year = yearEnd(text);
    if (year < 0) {
      return Optional.empty();
    }
    String after = upToStop(text.substring(year));
    return Optional.of(after)
        .filter(name -> !name.isEmpty())
        .filter(name -> Line.of(name).words() <= MAX_WORDS)
        .filter(name -> Character.isUpperCase(name.charAt(0)));
  }

  private static int yearEnd(String text) {
    for (int at = 0; at + 4 <= text.length(); at++) {
      boolean year = text.startsWith("19", at) || text.startsWith("20", at);
      if (year
          && Character.isDigit(text.charAt(at + 2))
          && Character.isDigit(text.charAt(at + 3))
          && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)))) {
        return at + 4;
      }
    }
    return -1;
  }

  /** Cuts off "Ltd.", "All rights reserved" and what follows a stop, a comma or a bar. */
  private static String upToStop(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && ".,|;-\u2013\u2014(".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String name = text.substring(from, to).strip();
    int rights = name.indexOf("All rights");
    return withoutForm((rights >= 0 ? name.substring(0, rights) : name).strip());
  }

  /** The legal form of a company is no part of an outlet's name. */
  private static String withoutForm(String name) {
    int space = name.lastIndexOf(' ');
    boolean form = space > 0 && FORMS.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
    return form ? name.substring(0, space).strip() : name;
  }
}
