package dev.synoptic.figure;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words of the calendar in one language. */
final class CalendarWords {

  /** What a word of the calendar is. */
  enum Role {
    MONTH,
    /** A month that is a word or a name as well. */
    DOUBTFUL_MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    DAYPART,
    TODAY,
    UNIT,
    SEASON,
    LAST
  }

  private static final Map<String, Role> NAMES =
      Map.of(
          "month", Role.MONTH,
          "month?", Role.DOUBTFUL_MONTH,
          "short", Role.SHORT_MONTH,
          "weekday", Role.WEEKDAY,
          "weekday?", Role.SHORT_WEEKDAY,
          "daypart", Role.DAYPART,
          "today", Role.TODAY,
          "unit", Role.UNIT,
          "season", Role.SEASON,
          "last", Role.LAST);

  private final Map<String, Map<Role, Integer>> words = new HashMap<>();

  CalendarWords(String file) {
    DataFile.forEach(CalendarWords.class, file, this::add);
  }

  private void add(String line) {
    String[] parts = line.strip().split("\\s+");
    Role role = NAMES.get(parts[0].toLowerCase(Locale.ROOT));
    if (role == null) {
      throw new IllegalArgumentException("not a kind of calendar word: " + parts[0]);
    }
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String value = parts[i].substring(equals + 1);
      words
          .computeIfAbsent(parts[i].substring(0, equals), word -> new HashMap<>())
          .put(role, role == Role.UNIT ? value.charAt(0) : Integer.parseInt(value));
    }
  }

  /** Returns all words of the calendar. */
  Set<String> words() {
    return Set.copyOf(words.keySet());
  }

  /** Returns whether {@code word} has anything to do with the calendar. */
  boolean holds(String word) {
    return words.containsKey(word);
  }

  /** Returns what {@code word} stands for in {@code role}; see the data file. */
  OptionalInt find(Role role, String word) {
    Map<Role, Integer> roles = words.get(word);
    Integer value = roles == null ? null : roles.get(role);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns the letter of the stretch of time that {@code word} names, or a blank. */
  char unit(String word) {
    return (char) find(Role.UNIT, word).orElse(' ');
  }
}
