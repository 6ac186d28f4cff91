package dev.synoptic.figure;

import java.time.LocalDate;
import java.util.Optional;

/** Reads dates in digits: "2025-04-28", "4/28/2025", "28.04.2025", "2025/04/28". */
final class NumericDates {

  private final boolean monthFirst;

  /** Reads a doubtful "4/5/2025" as 5 April where {@code monthFirst}. */
  NumericDates(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  /** Returns the date that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    if (!atoms.isDigits(at)) {
      return Optional.empty();
    }
    if (atoms.key(at).indexOf('.') > 0) {
      return dotted(atoms, at);
    }
    Optional<Reading> named = named(context, at);
    if (named.isPresent()) {
      return named;
    }
    boolean shape =
        isLink(atoms, at + 1)
            && atoms.isDigits(at + 2)
            && isLink(atoms, at + 3)
            && atoms.is(at + 3, atoms.key(at + 1))
            && atoms.isDigits(at + 4)
            && !isLink(atoms, at + 5);
    return shape
        ? date(atoms.key(at), atoms.key(at + 2), atoms.key(at + 4))
            .map(day -> Reading.of(at, at + 5, Days.day(day)))
        : Optional.empty();
  }

  /** "22/Jan/2019", "2019-Aug-01". */
  private static Optional<Reading> named(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean linked =
        (atoms.is(at + 1, "-") || atoms.is(at + 1, "/"))
            && atoms.is(at + 3, atoms.key(at + 1))
            && atoms.isGlued(at + 1)
            && atoms.isGlued(at + 2)
            && atoms.isGlued(at + 3)
            && atoms.isGlued(at + 4);
    var month = context.words().calendar().find(CalendarWords.Role.SHORT_MONTH, atoms.key(at + 2));
    if (!linked || month.isEmpty()) {
      return Optional.empty();
    }
    int first = DateParts.number(atoms.key(at), 1, 4);
    int last = DateParts.number(atoms.key(at + 4), 1, 4);
    int year = Math.max(first, last);
    return year < 1000
        ? Optional.empty()
        : DateContext.date(year, month.getAsInt(), Math.min(first, last))
            .map(day -> Reading.of(at, at + 5, Days.day(day)));
  }

  private static boolean isLink(Atoms atoms, int at) {
    return (atoms.is(at, "-") || atoms.is(at, "/"))
        && atoms.isGlued(at)
        && atoms.isGlued(at + 1)
        && atoms.isDigits(at + 1);
  }

  private static Optional<Reading> dotted(Atoms atoms, int at) {
    String[] fields = atoms.key(at).split("\\.");
    if (fields.length != 3) {
      return Optional.empty();
    }
    int day = DateParts.number(fields[0], 1, 2);
    int month = DateParts.number(fields[1], 1, 2);
    int year = DateParts.number(fields[2], 4, 4);
    return year < 1000
        ? Optional.empty()
        : DateContext.date(year, month, day).map(d -> Reading.of(at, at + 1, Days.day(d)));
  }

  private Optional<LocalDate> date(String one, String two, String three) {
    int second = DateParts.number(two, 1, 2);
    if (one.length() == 4) {
      return DateContext.date(DateParts.number(one, 4, 4), second, DateParts.number(three, 1, 2));
    }
    int first = DateParts.number(one, 1, 2);
    int year = year(three);
    if (first < 0 || second < 0 || year < 0) {
      return Optional.empty();
    }
    boolean month = first > 12 ? false : second > 12 || monthFirst;
    return month ? DateContext.date(year, first, second) : DateContext.date(year, second, first);
  }

  /** Two digits mean the years 1970 to 2069, as in POSIX. */
  private static int year(String digits) {
    int brief = DateParts.number(digits, 2, 2);
    if (brief >= 0) {
      return brief < 70 ? 2000 + brief : 1900 + brief;
    }
    int year = DateParts.number(digits, 4, 4);
    return year >= 1000 && year < 2200 ? year : -1;
  }
}
