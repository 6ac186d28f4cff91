package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/** Follows which day a report tells of, so that a bare time of day can be placed. */
final class ToldDay {

  /** A day holds for this many sentences after the one that names it. */
  private static final int CARRIED = 3;

  /** Days further than this from the day of the report are told in passing. */
  private static final long NEAR_DAYS = 7;

  private final Optional<LocalDate> today;
  private Optional<LocalDate> last = Optional.empty();
  private boolean several;
  private int named;
  private int sentence;

  ToldDay(Optional<LocalDate> today) {
    this.today = today;
  }

  /** Goes on to the sentence with the number {@code index}. */
  void enter(int index) {
    sentence = index;
  }

  /** Takes note of a date that the sentence names. */
  void names(Reading reading) {
    if (reading.value().isPresent()
        && reading.value().get() instanceof Value.Date date
        && date.first().equals(date.last())
        && isNear(date.first())) {
      several |= last.isPresent() && !last.get().equals(date.first());
      last = Optional.of(date.first());
      named = sentence;
    }
  }

  private boolean isNear(LocalDate day) {
    return today.isPresent() && Math.abs(today.get().toEpochDay() - day.toEpochDay()) <= NEAR_DAYS;
  }

  /**
   * Returns the day that is told of here: the only one that was named, or one named just before. A
   * day to come is told of in its own sentence only: what the next ones tell has mostly happened
   * already.
   */
  Optional<LocalDate> day() {
    boolean ahead = last.isPresent() && today.isPresent() && last.get().isAfter(today.get());
    int carried = ahead ? 0 : several ? CARRIED : Integer.MAX_VALUE;
    return sentence - named <= carried ? last : Optional.empty();
  }
}
