package dev.synoptic.figure;

import java.util.HashSet;
import java.util.Set;

/**
 * The words that a figure can begin with. Nine words in ten of a report are none of them, and are
 * passed over before any reader looks at them.
 */
final class Openers {

  private final Set<String> words = new HashSet<>();

  Openers(
      NumberWords numbers,
      CalendarWords calendar,
      Holidays holidays,
      Currencies currencies,
      Clues clues) {
    words.addAll(numbers.words());
    words.addAll(calendar.words());
    words.addAll(holidays.firstWords());
    words.addAll(currencies.firstWords());
    words.addAll(clues.words("opener"));
  }

  /** Returns whether a figure, or an address that holds digits, can begin with {@code atom}. */
  boolean holds(Atom atom) {
    return switch (atom.kind()) {
      case DIGITS -> true;
      case WORD -> words.contains(atom.key());
      case MARK -> ".,;:()\"\u201C\u201D?!".indexOf(atom.key()) < 0;
    };
  }
}
