package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a stream remembers of a report: its most telling terms, eight bytes each. Weights are those
 * at its arrival.
 *
 * <p>A term is one long, so that all terms are read in one sweep: in a large window most of the
 * time goes by waiting for them. From the highest bit on: 32 bits of hash, 2 of kind, 8 of count, 6
 * of count in the beginning, 8 of rarity.
 */
final class PackedReport {

  /** Terms that are remembered; with 128 of them grouping is as good as with all. */
  private static final int TERMS = 128;

  /** Steps of rarity for 1. */
  private static final double RARITY_STEPS = 20;

  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int MAX_COUNT = 255;
  private static final int MAX_LEAD = 63;
  private static final int MAX_RARITY = 255;
  private static final int WORD = 0;
  private static final int NAME = 1;
  private static final int NUMBER = 2;
  private static final Profile.Kind[] KINDS = {
    Profile.Kind.WORD, Profile.Kind.NAME, Profile.Kind.NUMBER, Profile.Kind.WORD
  };

  private final ReportId id;
  private final long arrived;
  private final int day;
  private final short latestYear;
  private final short recent;
  private final byte weekdays;
  private final long[] terms;

  private PackedReport(
      ReportId id, long arrived, int day, EventDays eventDays, int latestYear, int size) {
    this.id = id;
    this.arrived = arrived;
    this.day = day;
    this.latestYear = (short) latestYear;
    this.recent = (short) eventDays.recent();
    this.weekdays = (byte) eventDays.weekdays();
    this.terms = new long[size];
  }

  /** Returns what is remembered of a report that arrives at {@code arrived}, in epoch seconds. */
  static PackedReport of(ReportId id, long arrived, Profile profile, Rarity rarity) {
    double[] rarities = rarity.of(profile);
    var strengths = new float[rarities.length];
    for (int i = 0; i < strengths.length; i++) {
      Profile.Term term = profile.term(i);
      double lead = term.leadCount() > 0 ? 1 + Math.log(term.leadCount()) : 0;
      strengths[i] = (float) (rarities[i] * (1 + Math.log(term.count()) + lead));
    }
    int[] strongest = Strongest.of(strengths, TERMS);
    int day = profile.day().isPresent() ? Math.toIntExact(profile.day().getAsLong()) : UNKNOWN;
    int year = profile.latestYear().orElse(-1);
    var packed = new PackedReport(id, arrived, day, profile.eventDays(), year, strongest.length);
    for (int i = 0; i < strongest.length; i++) {
      packed.terms[i] = packed(profile.term(strongest[i]), rarities[strongest[i]]);
    }
    // The hash stands highest: this is their order.
    Arrays.sort(packed.terms);
    return packed;
  }

  private static long packed(Profile.Term term, double rarity) {
    int bits =
        (term.isName() ? NAME : term.isNumber() ? NUMBER : WORD) << 22
            | Math.min(MAX_COUNT, term.count()) << 14
            | Math.min(MAX_LEAD, term.leadCount()) << 8
            | (int) Math.min(MAX_RARITY, Math.round(rarity * RARITY_STEPS));
    return term.hash() << 32 | bits;
  }

  /** Writes the report. */
  void write(DataOutput out) throws IOException {
    out.writeUTF(id.value());
    out.writeLong(arrived);
    out.writeInt(day);
    out.writeShort(latestYear);
    out.writeShort(recent);
    out.writeByte(weekdays);
    out.writeByte(terms.length);
    for (long term : terms) {
      out.writeLong(term);
    }
  }

  /** Reads a report. */
  static PackedReport read(DataInput in) throws IOException {
    var id = new ReportId(in.readUTF());
    long arrived = in.readLong();
    int day = in.readInt();
    int latestYear = in.readShort();
    var days = new EventDays(in.readUnsignedShort(), in.readUnsignedByte());
    int size = StreamState.number(in.readUnsignedByte(), 0, TERMS);
    var packed = new PackedReport(id, arrived, day, days, latestYear, size);
    for (int i = 0; i < size; i++) {
      packed.terms[i] = in.readLong();
    }
    return packed;
  }

  /** Returns the report with its weights. */
  Weighed weighed() {
    var weighed =
        new Weighed(
            terms.length,
            day == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(day),
            new EventDays(recent & 0xffff, weekdays),
            latestYear < 0 ? OptionalInt.empty() : OptionalInt.of(latestYear));
    for (int i = 0; i < terms.length; i++) {
      int bits = (int) terms[i];
      weighed.set(
          i,
          terms[i] >> 32,
          KINDS[bits >>> 22 & KINDS.length - 1],
          (float) ((bits & MAX_RARITY) / RARITY_STEPS),
          bits >>> 14 & MAX_COUNT,
          bits >>> 8 & MAX_LEAD);
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
