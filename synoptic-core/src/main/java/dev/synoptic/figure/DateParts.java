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
    if (value >= 2000 && value < 2100 && atoms.is(at, "two")) {
      return Optional.of(new Part(value, first.get().to()));
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
    if (!atoms.get(at).capital()) {
      return Optional.empty();
    }
    OptionalInt whole = calendar.find(Role.MONTH, word);
    OptionalInt doubtful = whole.isPresent() ? whole : calendar.find(Role.DOUBTFUL_MONTH, word);
    if (doubtful.isPresent()) {
      return Optional.of(new Part(doubtful.getAsInt(), at + 1));
    }
    OptionalInt brief = calendar.find(Role.SHORT_MONTH, word);
    int to = atoms.is(at + 1, ".") && atoms.isGlued(at + 1) ? at + 2 : at + 1;
    return brief.isPresent() ? Optional.of(new Part(brief.getAsInt(), to)) : Optional.empty();
  }

  /** Returns whether the month named at {@code at} cannot be another word or a person. */
  boolean isSureMonth(Atoms atoms, int at) {
    return calendar.find(Role.MONTH, atoms.key(at)).isPresent();
  }

  /** Returns the weekday that is named at {@code at}. */
  Optional<Part> weekday(Atoms atoms, int at) {
    String word = atoms.key(at);
    OptionalInt whole = calendar.find(Role.WEEKDAY, word);
    if (whole.isPresent() && atoms.get(at).capital()) {
      return Optional.of(new Part(whole.getAsInt(), at + 1));
    }
    OptionalInt brief = calendar.find(Role.SHORT_WEEKDAY, word);
    boolean dot = atoms.is(at + 1, ".") && atoms.isGlued(at + 1);
    boolean sure = dot || atoms.is(at + 1, ",") && month(atoms, at + 2).isPresent();
    return brief.isPresent() && atoms.get(at).capital() && sure
        ? Optional.of(new Part(brief.getAsInt(), dot ? at + 2 : at + 1))
        : Optional.empty();
  }

  /** Returns where the parts of a day that begin at {@code at} end: "Tuesday early evening". */
  int afterDaypart(Atoms atoms, int at) {
    int next = atoms.is(at, "early") || atoms.is(at, "late") || atoms.is(at, "mid") ? at + 1 : at;
    next = next > at && atoms.is(next, "-") ? next + 1 : next;
    return calendar.find(Role.DAYPART, atoms.key(next)).isPresent() ? next + 1 : at;
  }
}
