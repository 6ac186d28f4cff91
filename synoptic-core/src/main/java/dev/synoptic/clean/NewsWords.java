package dev.synoptic.clean;

/**
 * All word lists of cleaning, read once.
 *
 * @param lists lines that are not the report
 * @param dates words of dates
 * @param header words of bylines and credits
 * @param agencies who supplies texts and pictures
 * @param reader words with which pages speak to their readers
 * @param languages tells languages apart
 */
record NewsWords(
    LineLists lists,
    DateWords dates,
    HeaderWords header,
    Agencies agencies,
    ReaderWords reader,
    LanguageGuess languages) {

  /** Returns the lists that ship. */
  static NewsWords load() {
    return new NewsWords(
        new LineLists(),
        new DateWords(),
        new HeaderWords(),
        new Agencies(),
        new ReaderWords(),
        new LanguageGuess());
  }
}
