package dev.synoptic.figure;

import java.time.LocalDate;
import java.time.YearMonth;
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
      return dotted(context, at);
    }
    Optional<Reading> named = named(context, at);
    if (named.isPresent()) {
      return named;
    }
    Optional<Reading> bare = undivided(atoms, at).or(() -> spaced(atoms, at));
    if (bare.isPresent()) {
      return bare;
    }
    boolean shape =
        isLink(atoms, at + 1)
            && atoms.isDigits(at + 2)
            && isLink(atoms, at + 3)
            && atoms.is(at + 3, atoms.key(at + 1))
            && atoms.isDigits(at + 4)
            && !(isLink(atoms, at + 5) && atoms.is(at + 5, atoms.key(at + 1)));
    return shape
        ? date(atoms.key(at), atoms.key(at + 2), atoms.key(at + 4))
            .map(day -> Reading.of(at, at + 5, Days.day(day)))
        : twoFields(context, at);
  }

  /** "20161016". */
  private static Optional<Reading> undivided(Atoms atoms, int at) {
    int digits = DateParts.number(atoms.key(at), 8, 8);
    return digits < 19_000_101
            || digits > 21_000_000
            || atoms.isGlued(at + 1) && atoms.isWord(at + 1)
        ? Optional.empty()
        : DateContext.date(digits / 10_000, digits / 100 % 100, digits % 100)
            .map(day -> Reading.of(at, at + 1, Days.day(day)));
  }

  /** "2016 10 16". */
  private static Optional<Reading> spaced(Atoms atoms, int at) {
    int year = DateParts.number(atoms.key(at), 4, 4);
    int month = DateParts.number(atoms.key(at + 1), 2, 2);
    int day = DateParts.number(atoms.key(at + 2), 2, 2);
    return year < 1900 || month < 0 || day < 0 || atoms.isDigits(at + 3)
        ? Optional.empty()
        : DateContext.date(year, month, day).map(d -> Reading.of(at, at + 3, Days.day(d)));
  }

  /** "2015-12", "12/2015", and a month and day after a word that leads to a date: "on 5/12". */
  private Optional<Reading> twoFields(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean longer = isLink(atoms, at + 3) && atoms.is(at + 3, atoms.key(at + 1));
    if (!isLink(atoms, at + 1) || longer || atoms.isGlued(at) && !isOpen(atoms, at - 1)) {
      return Optional.empty();
    }
    int first = DateParts.number(atoms.key(at), 1, 4);
    int second = DateParts.number(atoms.key(at + 2), 1, 4);
    boolean yearFirst = atoms.key(at).length() == 4 && second >= 1 && second <= 12;
    boolean yearLast = atoms.key(at + 2).length() == 4 && first >= 1 && first <= 12;
    if (yearFirst && atoms.key(at + 2).length() == 2 && second <= first % 100 && first >= 1900) {
      return Optional.of(Reading.of(at, at + 3, Days.month(YearMonth.of(first, second))));
    }
    if (yearLast && second >= 1900 && second < 2200 && atoms.key(at).length() <= 2) {
      return Optional.of(Reading.of(at, at + 3, Days.month(YearMonth.of(second, first))));
    }
    boolean slash = atoms.is(at + 1, "/") && Math.max(first, second) <= 31;
    return slash && isLed(context, at)
        ? monthDay(context, at, at + 3, first, second)
        : Optional.empty();
  }

  private static boolean isOpen(Atoms atoms, int at) {
    return atoms.is(at, "(") || atoms.is(at, "-") || atoms.is(at, "–");
  }

  /** "On 5/12", "Friday 5/12": elsewhere, as in "odds of 5/1", such numbers may be anything. */
  private static boolean isLed(DateContext context, int at) {
    String before = context.atoms().key(at - 1);
    if (context.atoms().is(at - 2, "odds")) {
      return false;
    }
    return context.words().clues().holds("dates", before)
        || context.words().calendar().find(CalendarWords.Role.WEEKDAY, before).isPresent()
        || context.words().calendar().find(CalendarWords.Role.LAST, before).isPresent();
  }

  private Optional<Reading> monthDay(DateContext context, int at, int to, int one, int two) {
    boolean month = one > 12 ? false : two > 12 || monthFirst;
    int m = month ? one : two;
    int d = month ? two : one;
    if (m < 1 || m > 12 || DateContext.date(2000, m, d).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(at, to, context.day(m, d, context.direction(at, to)).map(Days::day)));
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

  private Optional<Reading> dotted(DateContext context, int at) {
    Atoms atoms = context.atoms();
    String[] fields = atoms.key(at).split("\\.");
    if (fields.length == 2 && isLed(context, at) && isEnd(atoms, at + 1)) {
      int one = DateParts.number(fields[0], 1, 2);
      int two = DateParts.number(fields[1], 1, 2);
      boolean weekday =
          !atoms.is(at - 1, "on") && !context.words().clues().holds("dates", atoms.key(at - 1));
      return one > 0 && two > 0 && (weekday || atoms.is(at - 1, "on"))
          ? monthDay(context, at, at + 1, one, two)
          : Optional.empty();
    }
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

  private static boolean isEnd(Atoms atoms, int at) {
    return !atoms.isWord(at) && !atoms.is(at, "%") || atoms.is(at, "with") || atoms.is(at, "at");
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
