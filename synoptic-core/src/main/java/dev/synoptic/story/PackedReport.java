package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What a stream remembers of a report: its most telling terms, seven bytes each. Weights are those
 * at its arrival.
 */
final class PackedReport {

  /** Terms that are remembered; with 128 of them grouping is as good as with all. */
  private static final int TERMS = 128;

  /** Steps of rarity for 1. */
  private static final double RARITY_STEPS = 20;

  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int MAX_COUNT = 255;
  private static final int MAX_LEAD = 63;
  private static final Profile.Kind[] KINDS = Profile.Kind.values();

  private final ReportId id;
  private final long arrived;
  private final int day;
  private final int latestYear;
  private final int[] hashes;
  private final byte[] rarities;
  // Two bits of kind, eight of count, six of count in the beginning.
  private final short[] counts;

  private PackedReport(ReportId id, long arrived, Profile profile, int size) {
    this.id = id;
    this.arrived = arrived;
    this.day = profile.day().isPresent() ? Math.toIntExact(profile.day().getAsLong()) : UNKNOWN;
    this.latestYear = profile.latestYear().orElse(UNKNOWN);
    this.hashes = new int[size];
    this.rarities = new byte[size];
    this.counts = new short[size];
  }

  /** Returns what is remembered of a report that arrives at {@code arrived}, in epoch seconds. */
  static PackedReport of(ReportId id, long arrived, Profile profile, Rarity rarity) {
    double[] strength = new double[profile.size()];
    for (int i = 0; i < strength.length; i++) {
      Profile.Term term = profile.term(i);
      double lead = term.leadCount() > 0 ? 1 + Math.log(term.leadCount()) : 0;
      strength[i] = rarity.of(term) * (1 + Math.log(term.count()) + lead);
    }
    int[] kept =
        IntStream.range(0, strength.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -strength[i]).thenComparing(i -> i))
            .limit(TERMS)
            .sorted(Comparator.comparingInt(i -> (int) profile.term(i).hash()))
            .mapToInt(i -> i)
            .toArray();
    var packed = new PackedReport(id, arrived, profile, kept.length);
    for (int i = 0; i < kept.length; i++) {
      packed.set(i, profile.term(kept[i]), rarity.of(profile.term(kept[i])));
    }
    return packed;
  }

  private void set(int index, Profile.Term term, double rarity) {
    int kind = Arrays.asList(KINDS).indexOf(term.kind());
    hashes[index] = (int) term.hash();
    rarities[index] = (byte) Math.min(255, Math.round(rarity * RARITY_STEPS));
    counts[index] =
        (short)
            (kind << 14
                | Math.min(MAX_COUNT, term.count()) << 6
                | Math.min(MAX_LEAD, term.leadCount()));
  }

  /** Returns the report with its weights. */
  Weighed weighed() {
    var weighed =
        new Weighed(
            hashes.length,
            day == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(day),
            latestYear == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(latestYear));
    for (int i = 0; i < hashes.length; i++) {
      int packed = counts[i] & 0xffff;
      weighed.set(
          i,
          hashes[i],
          KINDS[packed >>> 14],
          (float) ((rarities[i] & 0xff) / RARITY_STEPS),
          packed >>> 6 & MAX_COUNT,
          packed & MAX_LEAD);
    }
    return weighed;
  }

  ReportId id() {
    return id;
  }

  /** Returns when the report arrived, in epoch seconds. */
  long arrived() {
    return arrived;
  }
}
