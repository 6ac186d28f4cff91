package dev.synoptic.figure;

import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.text.DataFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** Days that go by a name, and on which day of a year they fall. */
final class Holidays {

  private final Phrases<String> names = new Phrases<>();

  Holidays(String file) {
    DataFile.forEach(Holidays.class, file, this::add);
  }

  private void add(String line) {
    int bar = line.indexOf('|');
    for (String name : line.substring(bar + 1).split(",")) {
      names.add(name.strip(), line.substring(0, bar).strip());
    }
  }

  /** Returns the words that names of holidays begin with. */
  Set<String> firstWords() {
    return names.firstWords();
  }

  /** Returns the rule of the holiday that begins at atom {@code at}. */
  Optional<Found<String>> at(Atoms atoms, int at) {
    // "on that may day" is no holiday
    boolean doubtful = atoms.is(at, "may") && !atoms.get(at).capital();
    return doubtful ? Optional.empty() : names.startingAt(atoms, at);
  }

  /** Returns the day that {@code rule} means, if it is one day of history. */
  static Optional<LocalDate> once(String rule) {
    return rule.length() == 10 && Character.isDigit(rule.charAt(0))
        ? Optional.of(LocalDate.parse(rule))
        : Optional.empty();
  }

  /** Returns the day on which the holiday of {@code rule} falls in {@code year}. */
  static LocalDate in(int year, String rule) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.startsWith("black")) {
      LocalDate thanksgiving = nth(year, 11, 4, 4);
      return thanksgiving.plusDays(1 + Integer.parseInt(rule.substring("black".length())));
    }
    String[] parts = rule.split("[/]");
    if (parts.length == 3) {
      return nth(
          year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
    return LocalDate.of(
        year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
  }

  private static LocalDate nth(int year, int month, int ordinal, int weekday) {
    return LocalDate.of(year, Month.of(month), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.of(weekday)));
  }

  /** Gregorian Easter Sunday: the computus of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
