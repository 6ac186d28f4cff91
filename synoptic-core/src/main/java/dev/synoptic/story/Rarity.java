package dev.synoptic.story;

import dev.synoptic.sketch.LongCounts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;

/**
 * How much a term tells: the rarer it is, the more two reports have in common that share it. Rarity
 * is measured in the batch and in news at large together; in a small batch news at large decides,
 * in a large one the batch.
 */
final class Rarity {

  /** How many reports of the batch weigh as much as the list of common words. */
  private static final double BACKGROUND_REPORTS = 500;

  /** A stream's counts are halved when they reach so many reports: what is said changes. */
  private static final int MEMORY = 200_000;

  private LongCounts reportsWith = new LongCounts();
  private int reports;

  /** Returns the rarities in a batch of {@code profiles}. */
  static Rarity in(Collection<Profile> profiles) {
    var rarity = new Rarity();
    profiles.forEach(rarity::count);
    return rarity;
  }

  private void count(Profile profile) {
    for (int i = 0; i < profile.size(); i++) {
      reportsWith.add(profile.term(i).hash(), 1);
    }
    reports++;
  }

  /** Learns the next report of a stream; earlier ones fade. */
  void learn(Profile profile) {
    if (reports >= MEMORY) {
      reportsWith = reportsWith.halved();
      reports /= 2;
    }
    count(profile);
  }

  /** Writes what was learned. */
  void write(DataOutput out) throws IOException {
    out.writeInt(reports);
    out.writeInt(reportsWith.size());
    for (long term : reportsWith.keys()) {
      out.writeLong(term);
      out.writeInt(reportsWith.of(term));
    }
  }

  /** Reads what was learned. */
  static Rarity read(DataInput in) throws IOException {
    var rarity = new Rarity();
    rarity.reports = StreamState.number(in.readInt(), 0, MEMORY);
    int terms = StreamState.number(in.readInt(), 0, Integer.MAX_VALUE);
    for (int i = 0; i < terms; i++) {
      rarity.reportsWith.add(in.readLong(), StreamState.number(in.readInt(), 1, MEMORY));
    }
    return rarity;
  }

  /**
   * Returns the weights of the terms of {@code profile}: 0 for one that is everywhere, about 7 for
   * a unique one. The counts, which a long stream keeps in slow memory, are read first and
   * together, before anything waits for one of them.
   */
  double[] of(Profile profile) {
    var with = new int[profile.size()];
    for (int i = 0; i < with.length; i++) {
      with[i] = reportsWith.of(profile.term(i).hash());
    }
    var weights = new double[with.length];
    for (int i = 0; i < with.length; i++) {
      weights[i] = of(profile.term(i), with[i]);
    }
    return weights;
  }

  private double of(Profile.Term term, int with) {
    double expected = with + BACKGROUND_REPORTS * term.common();
    return Math.max(0, Math.log((reports + BACKGROUND_REPORTS) / expected));
  }

  /** Returns the number of reports of the batch that have {@code term}. */
  int reportsWith(long term) {
    return reportsWith.of(term);
  }
}
