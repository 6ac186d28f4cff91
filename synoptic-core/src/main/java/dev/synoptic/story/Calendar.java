package dev.synoptic.story;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a language for days and small numbers. */
final class Calendar {

  private static final Map<String, Calendar> OF_LANGUAGE = read();

  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  private static Map<String, Calendar> read() {
    var calendars = new HashMap<String, Calendar>();
    DataFile.forEach(
        Calendar.class,
        "calendar.txt",
        line -> {
          String[] entry = line.split(" ");
          var words =
              calendars
                  .computeIfAbsent(entry[0], l -> new Calendar())
                  .numbers
                  .computeIfAbsent(entry[1], k -> new HashMap<>());
          for (int i = 3; i < entry.length; i++) {
            words.put(entry[i], Integer.valueOf(entry[2]));
          }
        });
    return Map.copyOf(calendars);
  }

  /** Returns the words of {@code language}, a BCP 47 tag; of English where it is unknown. */
  static Calendar of(Optional<String> language) {
    String primary = language.map(l -> l.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]).orElse("en");
    Calendar calendar = OF_LANGUAGE.get(primary);
    return calendar != null ? calendar : OF_LANGUAGE.getOrDefault("en", new Calendar());
  }

  /** Returns the day of the week, Monday is 1, that {@code word} names; -1 if it names none. */
  int weekday(String word) {
    return number("weekday", word);
  }

  /** Returns how many days ago {@code word} says; -1 if it says none. */
  int daysAgo(String word) {
    return number("ago", word);
  }

  /** Returns the month, January is 1, that {@code word} may name; -1 if it names none. */
  int month(String word) {
    return number("month", word);
  }

  /** Returns the small number that {@code word} is; -1 if it is none. */
  int small(String word) {
    return number("number", word);
  }

  private int number(String kind, String word) {
    return numbers.getOrDefault(kind, Map.of()).getOrDefault(word, -1);
  }
}
