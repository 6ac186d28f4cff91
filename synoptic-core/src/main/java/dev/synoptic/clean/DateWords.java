package dev.synoptic.clean;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of dates and times in the languages we know, from {@code dates.txt}. */
final class DateWords {

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  /** Reads the list. */
  DateWords() {
    DataFile.forEach(DateWords.class, "dates.txt", this::add);
  }

  private void add(String entry) {
    List<String> words = List.of(entry.trim().split(" "));
    if (words.get(0).equals("month")) {
      int month = Integer.parseInt(words.get(1));
      words.subList(2, words.size()).forEach(name -> months.put(name, month));
    } else {
      others
          .computeIfAbsent(words.get(0), kind -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
  }

  /** Returns the number of the month {@code word} names, from 1; 0 if none. */
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /** Returns whether {@code word} names a day of the week. */
  boolean isWeekday(String word) {
    return is("weekday", word);
  }

  /** Returns whether {@code word} may stand beside a date in a line that holds nothing else. */
  boolean isFrame(String word) {
    return isWeekday(word) || isZone(word) || is("half", word) || is("glue", word);
  }

  /** Returns whether {@code word} names a time zone. */
  boolean isZone(String word) {
    return is("zone", word);
  }

  /** Returns whether {@code word} halves the day: am or pm. */
  boolean isHalf(String word) {
    return is("half", word);
  }

  private boolean is(String kind, String word) {
    return others.getOrDefault(kind, Set.of()).contains(word);
  }
}
