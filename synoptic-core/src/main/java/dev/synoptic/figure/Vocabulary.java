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
 * @param openers words that a figure can begin with
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
    Clues clues,
    Openers openers) {

  /** Returns the words of English. */
  static Vocabulary english() {
    var numbers = new NumberWords("en/numbers.txt");
    var currencies = new Currencies("en/currencies.txt");
    var calendar = new CalendarWords("en/calendar.txt");
    var holidays = new Holidays("en/holidays.txt");
    var clues = new Clues("en/clues.txt");
    return new Vocabulary(
        numbers,
        new UnitNames("en/units.txt"),
        currencies,
        calendar,
        holidays,
        new Modifiers("en/precision.txt"),
        new NotFigures("en/not-figures.txt"),
        new Tense("en/tense.txt"),
        clues,
        new Openers(numbers, calendar, holidays, currencies, clues));
  }
}
