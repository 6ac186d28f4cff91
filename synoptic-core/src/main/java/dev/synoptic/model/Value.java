package dev.synoptic.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A checkable value. */
public sealed interface Value {

  /** Returns what kind of value it is. */
  FigureKind kind();

  /**
   * Money, shares, counts, quantities, ages and ranks.
   *
   * @param kind any kind but date and duration
   * @param low the value, or the lower end of a range
   * @param high the value again, or the upper end
   * @param unit ISO 4217 code or currency sign as written; "percent" or "percentage points"; a unit
   *     symbol; for counts the things counted. Absent where nothing is named
   */
  record Amount(FigureKind kind, BigDecimal low, BigDecimal high, Optional<String> unit)
      implements Value {

    /** Checks the order of the ends and strips trailing zeros, so that equal values are equal. */
    public Amount {
      if (kind == FigureKind.DATE || kind == FigureKind.DURATION) {
        throw new IllegalArgumentException("not an amount: " + kind);
      }
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("upside down: " + low + " to " + high);
      }
      low = low.signum() == 0 ? BigDecimal.ZERO : low.stripTrailingZeros();
      high = high.signum() == 0 ? BigDecimal.ZERO : high.stripTrailingZeros();
    }

    /** Returns whether the two ends differ. */
    public boolean isRange() {
      return low.compareTo(high) != 0;
    }
  }

  /**
   * A day, a moment or a longer stretch of the calendar.
   *
   * @param iso ISO 8601: "2025-05-06", "2025-05", "2025", "2025-05-06T14:30",
   *     "2025-05-01/2025-05-09"
   * @param first the first day it may mean
   * @param last the last day it may mean
   */
  record Date(String iso, LocalDate first, LocalDate last) implements Value {

    /** Checks the order of the ends. */
    public Date {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("upside down: " + first + " to " + last);
      }
    }

    @Override
    public FigureKind kind() {
      return FigureKind.DATE;
    }
  }

  /**
   * A length of time.
   *
   * @param iso ISO 8601: "P3D", "PT2H"
   * @param seconds its length in seconds; months and years in their mean length
   */
  record Duration(String iso, BigDecimal seconds) implements Value {

    @Override
    public FigureKind kind() {
      return FigureKind.DURATION;
    }
  }
}
