package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;

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
  private final int[] hashes;
  private final byte[] rarities;
  // Two bits of kind, eight of count, six of count in the beginning.
  private final short[] counts;

  private PackedReport(
      ReportId id, long arrived, int day, EventDays eventDays, int latestYear, int size) {
    this.id = id;
    this.arrived = arrived;
    this.day = day;
    this.latestYear = (short) latestYear;
    this.recent = (short) eventDays.recent();
    this.weekdays = (byte) eventDays.weekdays();
    this.hashes = new int[size];
    this.rarities = new byte[size];
    this.counts = new short[size];
  }

  /** Returns what is remembered of a report that arrives at {@code arrived}, in epoch seconds. */
  static PackedReport of(ReportId id, long arrived, Profile profile, Rarity rarity) {
    var rarities = new double[profile.size()];
    var strengths = new float[rarities.length];
    for (int i = 0; i < strengths.length; i++) {
      Profile.Term term = profile.term(i);
      rarities[i] = rarity.of(term);
      double lead = term.leadCount() > 0 ? 1 + Math.log(term.leadCount()) : 0;
      strengths[i] = (float) (rarities[i] * (1 + Math.log(term.count()) + lead));
    }
    int[] strongest = Strongest.of(strengths, TERMS);
    var byHash = new long[strongest.length];
    for (int i = 0; i < byHash.length; i++) {
      byHash[i] = (long) (int) profile.term(strongest[i]).hash() << 32 | strongest[i];
    }
    Arrays.sort(byHash);
    int day = profile.day().isPresent() ? Math.toIntExact(profile.day().getAsLong()) : UNKNOWN;
    int year = profile.latestYear().orElse(-1);
    var packed = new PackedReport(id, arrived, day, profile.eventDays(), year, byHash.length);
    for (int i = 0; i < byHash.length; i++) {
      packed.set(i, profile.term((int) byHash[i]), rarities[(int) byHash[i]]);
    }
    return packed;
  }

  private void set(int index, Profile.Term term, double rarity) {
    int kind = term.isName() ? NAME : term.isNumber() ? NUMBER : WORD;
    hashes[index] = (int) term.hash();
    rarities[index] = (byte) Math.min(255, Math.round(rarity * RARITY_STEPS));
    counts[index] =
        (short)
            (kind << 14
                | Math.min(MAX_COUNT, term.count()) << 6
                | Math.min(MAX_LEAD, term.leadCount()));
  }

  /** Writes the report. */
  void write(DataOutput out) throws IOException {
    out.writeUTF(id.value());
    out.writeLong(arrived);
    out.writeInt(day);
    out.writeShort(latestYear);
    out.writeShort(recent);
    out.writeByte(weekdays);
    out.writeByte(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeByte(rarities[i]);
      out.writeShort(counts[i]);
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
      packed.hashes[i] = in.readInt();
      packed.rarities[i] = in.readByte();
      packed.counts[i] = in.readShort();
    }
    return packed;
  }

  /** Returns the report with its weights. */
  Weighed weighed() {
    var weighed =
        new Weighed(
            hashes.length,
            day == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(day),
            new EventDays(recent & 0xffff, weekdays),
            latestYear < 0 ? OptionalInt.empty() : OptionalInt.of(latestYear));
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
