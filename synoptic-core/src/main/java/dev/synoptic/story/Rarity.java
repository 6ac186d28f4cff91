package dev.synoptic.story;

import dev.synoptic.sketch.LongCounts;
import java.util.Collection;

/**
 * How much a term tells: the rarer it is, the more two reports have in common that share it. Rarity
 * is measured in the batch and in news at large together; in a small batch news at large decides,
 * in a large one the batch.
 */
final class Rarity {

  /** How many reports of the batch weigh as much as the list of common words. */
  private static final double BACKGROUND_REPORTS = 500;

  private final LongCounts reportsWith;
  private final int reports;

  private Rarity(LongCounts reportsWith, int reports) {
    this.reportsWith = reportsWith;
    this.reports = reports;
  }

  /** Returns the rarities in a batch of {@code profiles}. */
  static Rarity in(Collection<Profile> profiles) {
    var reportsWith = new LongCounts();
    for (Profile profile : profiles) {
      for (int i = 0; i < profile.size(); i++) {
        reportsWith.add(profile.term(i).hash(), 1);
      }
    }
    return new Rarity(reportsWith, profiles.size());
  }

  /** Returns the weight of {@code term}: 0 for one that is everywhere, about 7 for a unique one. */
  double of(Profile.Term term) {
    double expected = reportsWith.of(term.hash()) + BACKGROUND_REPORTS * term.common();
    return Math.max(0, Math.log((reports + BACKGROUND_REPORTS) / expected));
  }

  /** Returns the number of reports of the batch that have {@code term}. */
  int reportsWith(long term) {
    return reportsWith.of(term);
  }
}
