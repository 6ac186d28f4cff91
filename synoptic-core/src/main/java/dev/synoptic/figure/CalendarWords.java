package dev.synoptic.figure;

import dev.synoptic.text.DataFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
    /** A doubtful month that is sure in lower case: a first name. */
    NAMESAKE_MONTH,
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
      Map.ofEntries(
          Map.entry("month", Role.MONTH),
          Map.entry("month?", Role.DOUBTFUL_MONTH),
          Map.entry("namesake", Role.NAMESAKE_MONTH),
          Map.entry("short", Role.SHORT_MONTH),
          Map.entry("weekday", Role.WEEKDAY),
          Map.entry("weekday?", Role.SHORT_WEEKDAY),
          Map.entry("daypart", Role.DAYPART),
          Map.entry("today", Role.TODAY),
          Map.entry("unit", Role.UNIT),
          Map.entry("season", Role.SEASON),
          Map.entry("last", Role.LAST));

  private static final int NONE = Integer.MIN_VALUE;

  /** What each word stands for in its roles; looked up at every word. */
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
          .computeIfAbsent(parts[i].substring(0, equals), word -> new EnumMap<>(Role.class))
          .put(role, role == Role.UNIT ? value.charAt(0) : Integer.parseInt(value));
    }
  }

  private int find(String word, Role role) {
    Map<Role, Integer> roles = words.get(word);
    return roles == null ? NONE : roles.getOrDefault(role, NONE);
  }

  /** Returns all words of the calendar. */
  Set<String> words() {
    return Set.copyOf(words.keySet());
  }

  /** Returns the words that shift a date: "last", "next". */
  Set<String> shifts() {
    var shifts = new HashSet<>(words.keySet());
    shifts.removeIf(word -> find(word, Role.LAST) == NONE);
    return Set.copyOf(shifts);
  }

  /** Returns whether {@code word} has anything to do with the calendar. */
  boolean holds(String word) {
    return words.containsKey(word);
  }

  /** Returns what {@code word} stands for in {@code role}; see the data file. */
  OptionalInt find(Role role, String word) {
    int value = find(word, role);
    return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns whether {@code word} is a month in any spelling. */
  boolean isMonth(String word) {
    return find(word, Role.MONTH) != NONE
        || find(word, Role.DOUBTFUL_MONTH) != NONE
        || find(word, Role.SHORT_MONTH) != NONE;
  }

  /** Returns the letter of the stretch of time that {@code word} names, or a blank. */
  char unit(String word) {
    int unit = find(word, Role.UNIT);
    return unit == NONE ? ' ' : (char) unit;
  }
}
