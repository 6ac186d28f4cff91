package dev.synoptic.clean;

/**
 * All word lists of cleaning, read once.
 *
 * @param lists lines that are not the report
 * @param dates words of dates
 * @param header words of bylines and credits
 * @param agencies who supplies texts and pictures
 * @param languages tells languages apart
 */
record NewsWords(
    LineLists lists,
    DateWords dates,
    HeaderWords header,
    Agencies agencies,
    LanguageGuess languages) {

  /** Returns the lists that ship. */
  static NewsWords load() {
    return new NewsWords(
        new LineLists(), new DateWords(), new HeaderWords(), new Agencies(), new LanguageGuess());
  }
}
