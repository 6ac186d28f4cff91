package dev.synoptic.figure;

/**
 * The words of one language that figures are read by.
 *
 * @param numbers number words
 * @param units names of units of measure
 * @param currencies names and signs of currencies
 * @param calendar words of the calendar
 * @param holidays days that go by a name
 * @param modifiers words that say how exactly a number is meant
 * @param notFigures numbers that count nothing
 * @param tense words that tell past from future
 * @param clues sets of words that decide what a number is
 */
record Vocabulary(
    NumberWords numbers,
    UnitNames units,
    Currencies currencies,
    CalendarWords calendar,
    Holidays holidays,
    Modifiers modifiers,
    NotFigures notFigures,
    Tense tense,
    Clues clues) {

  /** Returns the words of English. */
  static Vocabulary english() {
    return new Vocabulary(
        new NumberWords("en/numbers.txt"),
        new UnitNames("en/units.txt"),
        new Currencies("en/currencies.txt"),
        new CalendarWords("en/calendar.txt"),
        new Holidays("en/holidays.txt"),
        new Modifiers("en/precision.txt"),
        new NotFigures("en/not-figures.txt"),
        new Tense("en/tense.txt"),
        new Clues("en/clues.txt"));
  }
}
