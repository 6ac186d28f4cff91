package dev.synoptic.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people in German, French and Spanish reports, by given names alone: "Bürgermeisterin Karin
 * Weidmann von der Partei" is Karin Weidmann, for titles and nouns of those languages are not known
 * here.
 */
final class PersonAbroad {

  private static final Set<String> LANGUAGES = Set.of("de", "fr", "es");

  /** Given names elsewhere; here they begin a sentence. */
  private static final Set<String> ARTICLES =
      Set.of("der", "die", "das", "den", "dem", "le", "la", "les", "el", "los", "las", "un", "une");

  private final ReportWords words;
  private final Gazetteer lists;
  private final boolean applies;

  PersonAbroad(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
    this.applies =
        words
            .report()
            .report()
            .language()
            .map(tag -> Locale.forLanguageTag(tag).getLanguage())
            .filter(LANGUAGES::contains)
            .isPresent();
  }

  /** Returns whether the report is in one of these languages. */
  boolean applies() {
    return applies;
  }

  /** Returns the given name in {@code chunk} with the family name behind it, if there is one. */
  Optional<Chunk> person(Chunk chunk) {
    for (int t = chunk.first(); t + 1 < chunk.end(); t++) {
      String word = words.normal(t);
      if (words.isCapital(t) && !ARTICLES.contains(word) && lists.isCommonGiven(word)) {
        int end = familyEnd(t + 1, chunk.end());
        return end > t + 1 ? Optional.of(new Chunk(t, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Particles belong to a family name only where they begin it: "von der Leyen". */
  private int familyEnd(int from, int limit) {
    int at = from;
    while (at < limit && !words.isCapital(at)) {
      at++;
    }
    while (at < limit && words.isCapital(at)) {
      at++;
    }
    return words.isCapital(at - 1) ? at : from;
  }
}
