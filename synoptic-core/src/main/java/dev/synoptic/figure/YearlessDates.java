package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The dates of a report of which the day is known but not the year: days have none, and whatever
 * spans more than a day is not known at all.
 */
final class YearlessDates {

  /** Characters of a day, "2025-05-06". */
  private static final int DAY_CHARS = 10;

  private YearlessDates() {}

  /** Returns {@code readings} without years that only the day of {@code context} gave them. */
  static List<Reading> of(List<Reading> readings, DateContext context) {
    if (context.reference().map(Reference::yearTold).orElse(true)) {
      return readings;
    }
    var known = new ArrayList<Reading>();
    for (Reading reading : readings) {
      boolean date = reading.value().orElse(null) instanceof Value.Date;
      if (!date || namesYear(context.atoms(), reading)) {
        known.add(reading);
      } else {
        day(reading).ifPresent(known::add);
      }
    }
    return known;
  }

  private static boolean namesYear(Atoms atoms, Reading reading) {
    return IntStream.range(reading.from(), reading.to())
        .anyMatch(at -> atoms.isDigits(at) && atoms.key(at).length() == 4);
  }

  private static Optional<Reading> day(Reading reading) {
    var date = (Value.Date) reading.value().orElseThrow();
    return date.iso().length() == DAY_CHARS
        ? Optional.of(
            reading.withValue(reading.from(), v -> Days.yearless(MonthDay.from(date.first()))))
        : Optional.empty();
  }
}
