package dev.synoptic.figure;

import dev.synoptic.figure.CalendarWords.Role;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the parts that dates are made of: days, months, years, weekdays. */
final class DateParts {

  /**
   * A part of a date.
   *
   * @param value its number
   * @param to atom after its last
   */
  record Part(int value, int to) {}

  private final CalendarWords calendar;
  private final WordNumberReader ordinals;

  DateParts(Vocabulary words) {
    this.calendar = words.calendar();
    this.ordinals = new WordNumberReader(words.numbers());
  }

  /** Returns the day of a month: "28", "28th", "twenty-eighth". */
  Optional<Part> day(Atoms atoms, int at) {
    if (atoms.isDigits(at)) {
      return dayInDigits(atoms, at);
    }
    return ordinals
        .read(atoms, at)
        .filter(n -> n.isOrdinal() && n.low().intValue() <= 31)
        .map(n -> new Part(n.low().intValue(), n.to()));
  }

  /** Returns the day of a month in plain number words, as transcripts have it: "twenty five". */
  Optional<Part> spokenDay(Atoms atoms, int at) {
    return ordinals
        .read(atoms, at)
        .filter(n -> !n.isOrdinal() && n.low().intValue() <= 31 && n.low().signum() > 0)
        .filter(n -> n.isWhole() && !atoms.is(at, "a") && !atoms.is(at, "an"))
        .map(n -> new Part(n.low().intValue(), n.to()));
  }

  /** Returns a year in two digits: "'87", "87" as the 20th or 21st century has it (POSIX). */
  static Optional<Part> briefYear(Atoms atoms, int at) {
    int digits = atoms.is(at, "'") && atoms.isGlued(at + 1) ? at + 1 : at;
    int brief = number(atoms.key(digits), 2, 2);
    boolean ends = !atoms.isGlued(digits + 1) || !atoms.isWord(digits + 1);
    return brief < 0 || !ends
        ? Optional.empty()
        : Optional.of(new Part(brief < 70 ? 2000 + brief : 1900 + brief, digits + 1));
  }

  private static Optional<Part> dayInDigits(Atoms atoms, int at) {
    int day = number(atoms.key(at), 1, 2);
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    boolean glued = atoms.isGlued(at + 1) && atoms.isWord(at + 1) && !atoms.is(at + 1, "'s");
    boolean ordinal =
        glued && Digits.isOrdinalEnding(java.math.BigDecimal.valueOf(day), atoms.key(at + 1));
    boolean clock = atoms.is(at + 1, ":") && atoms.isGlued(at + 2);
    return glued && !ordinal || clock || atoms.is(at + 1, "%")
        ? Optional.empty()
        : Optional.of(new Part(day, ordinal ? at + 2 : at + 1));
  }

  /** Returns the year in four digits, or in words: "nineteen eighty-six", "two thousand five". */
  Optional<Part> year(Atoms atoms, int at) {
    return atoms.isDigits(at) ? yearInDigits(atoms, at) : yearInWords(atoms, at);
  }

  private Optional<Part> yearInWords(Atoms atoms, int at) {
    Optional<Numeral> first = ordinals.read(atoms, at).filter(n -> !n.isOrdinal());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int value = first.get().low().intValue();
    if (value >= 2000 && value < 2100 && atoms.is(at, "two") && first.get().isWhole()) {
      return Optional.of(new Part(value, first.get().to()));
    }
    if (value >= 1100 && value < 2100 && atoms.is(at + 1, "hundred") && first.get().isWhole()) {
      return Optional.of(new Part(value, first.get().to())); // "nineteen hundred and ninety"
    }
    boolean century = value >= 10 && value <= 20;
    return ordinals
        .read(atoms, first.get().to())
        .filter(n -> century && !n.isOrdinal() && n.low().intValue() >= 10)
        .filter(n -> n.low().intValue() < 100)
        .map(n -> new Part(value * 100 + n.low().intValue(), n.to()));
  }

  private static Optional<Part> yearInDigits(Atoms atoms, int at) {
    int year = number(atoms.key(at), 4, 4);
    boolean glued = atoms.isGlued(at + 1) && atoms.isWord(at + 1) && !atoms.is(at + 1, "'s");
    return atoms.isDigits(at) && year >= 1000 && year < 2200 && !glued
        ? Optional.of(new Part(year, at + 1))
        : Optional.empty();
  }

  /** Returns where a year ends that the next one may follow in two digits: "winter of 2021-22". */
  static int afterNextYear(Atoms atoms, Part year) {
    int mark = year.to();
    boolean joined = atoms.is(mark, "-") || atoms.is(mark, "–") || atoms.is(mark, "/");
    int brief = number(atoms.key(mark + 1), 2, 2);
    return joined && brief == (year.value() + 1) % 100 ? mark + 2 : mark;
  }

  /** Returns the value of {@code digits}, or -1 where they are not so many plain digits. */
  static int number(String digits, int shortest, int longest) {
    if (digits.length() < shortest || digits.length() > longest) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** Returns the month that is named at {@code at}, however doubtful the name. */
  Optional<Part> month(Atoms atoms, int at) {
    String word = atoms.key(at);
    OptionalInt whole = calendar.find(Role.MONTH, word);
    if (whole.isPresent()) {
      return Optional.of(new Part(whole.getAsInt(), at + 1));
    }
    boolean capital = atoms.get(at).capital();
    boolean sure = !capital && calendar.find(Role.NAMESAKE_MONTH, word).isPresent();
    if (!capital && !sure && !isBesideNumber(atoms, at)) {
      return Optional.empty();
    }
    OptionalInt doubtful = calendar.find(Role.DOUBTFUL_MONTH, word);
    if (doubtful.isPresent()) {
      return Optional.of(new Part(doubtful.getAsInt(), at + 1));
    }
    OptionalInt brief = calendar.find(Role.SHORT_MONTH, word);
    int to = atoms.is(at + 1, ".") && atoms.isGlued(at + 1) ? at + 2 : at + 1;
    return brief.isPresent() ? Optional.of(new Part(brief.getAsInt(), to)) : Optional.empty();
  }

  /** Texts in lower case: "14 nov", "april 9th through 17th", but not "may 5 people". */
  private boolean isBesideNumber(Atoms atoms, int at) {
    if (!calendar.isMonth(atoms.key(at))) {
      return false;
    }
    if (day(atoms, atoms.is(at - 1, "of") ? at - 2 : at - 1).isPresent() && atoms.isDigits(at - 1)
        || atoms.is(at - 1, "of") && isOrdinal(atoms, at - 2)) {
      return true;
    }
    Optional<Part> day = day(atoms, atoms.is(at + 1, "the") ? at + 2 : at + 1);
    boolean year = number(atoms.key(at + 1), 4, 4) > 0;
    return year || day.isPresent() && !atoms.isWord(day.get().to());
  }

  private boolean isOrdinal(Atoms atoms, int at) {
    return atoms.isGlued(at) && atoms.isDigits(at - 1)
        || ordinals.read(atoms, at).filter(Numeral::isOrdinal).isPresent();
  }

  /** Returns whether the month named at {@code at} cannot be another word or a person. */
  boolean isSureMonth(Atoms atoms, int at) {
    return calendar.find(Role.MONTH, atoms.key(at)).isPresent()
        || !atoms.get(at).capital()
            && calendar.find(Role.NAMESAKE_MONTH, atoms.key(at)).isPresent();
  }

  /** Returns the weekday that is named at {@code at}. */
  Optional<Part> weekday(Atoms atoms, int at) {
    String word = atoms.key(at);
    OptionalInt whole = calendar.find(Role.WEEKDAY, word);
    if (whole.isPresent()) {
      return Optional.of(new Part(whole.getAsInt(), at + 1));
    }
    OptionalInt brief = calendar.find(Role.SHORT_WEEKDAY, word);
    if (brief.isEmpty()) {
      return Optional.empty();
    }
    boolean dot = atoms.is(at + 1, ".") && atoms.isGlued(at + 1);
    int next = dot ? at + 2 : at + 1;
    return atoms.get(at).capital() && dot || isDated(atoms, next)
        ? Optional.of(new Part(brief.getAsInt(), next))
        : Optional.empty();
  }

  /** "Sat 14th", "Tues the 4th", "Tue, May 9", "Sat at 5": a short form needs such a neighbour. */
  private boolean isDated(Atoms atoms, int at) {
    int next = atoms.is(at, ",") || atoms.is(at, "the") ? at + 1 : at;
    boolean ordinal = day(atoms, next).filter(d -> d.to() > next + 1).isPresent();
    boolean time = atoms.is(at, "at") && atoms.isDigits(at + 1);
    return ordinal || time || atoms.get(at - 1).capital() && month(atoms, next).isPresent();
  }

  /** Returns where the parts of a day that begin at {@code at} end: "Tuesday early evening". */
  int afterDaypart(Atoms atoms, int at) {
    int next = atoms.is(at, "early") || atoms.is(at, "late") || atoms.is(at, "mid") ? at + 1 : at;
    next = next > at && atoms.is(next, "-") ? next + 1 : next;
    int in = atoms.is(at, "in") && atoms.is(at + 1, "the") ? at + 2 : next;
    return calendar.find(Role.DAYPART, atoms.key(in)).isPresent() ? in + 1 : at;
  }
}
