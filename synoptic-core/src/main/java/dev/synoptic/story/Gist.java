package dev.synoptic.story;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What grouping looks at in a report, apart from the report: two kilobytes that can be made where
 * the report is read and grouped elsewhere. Grouping by gists gives what grouping by reports gives.
 */
public final class Gist {

  private static final int KIND_BITS = 2;
  private static final int UNKNOWN_DAY = Integer.MIN_VALUE;
  private static final Profile.Kind[] KINDS = {
    Profile.Kind.WORD, Profile.Kind.NAME, Profile.Kind.NUMBER
  };

  private final ReportId id;
  private final Profile profile;

  private Gist(ReportId id, Profile profile) {
    this.id = id;
    this.profile = profile;
  }

  /** Returns the gist of {@code report}. */
  public static Gist of(ParsedReport report) {
    return new Gist(report.report().id(), Profiler.profile(report));
  }

  /** Returns which report's it is. */
  public ReportId id() {
    return id;
  }

  Profile profile() {
    return profile;
  }

  /** Writes it, without the printed words, which only reasons need. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(id.value());
    out.writeInt(profile.day().isPresent() ? (int) profile.day().getAsLong() : UNKNOWN_DAY);
    out.writeShort(profile.eventDays().recent());
    out.writeByte(profile.eventDays().weekdays());
    out.writeShort(profile.latestYear().orElse(-1));
    List<Double> shares = shares();
    number(out, shares.size());
    for (double share : shares) {
      out.writeDouble(share);
    }
    number(out, profile.size());
    for (int i = 0; i < profile.size(); i++) {
      term(out, profile.term(i), shares);
    }
  }

  /** Most words are equally rare at large: the few shares that there are stand once. */
  private List<Double> shares() {
    var shares = new ArrayList<Double>();
    for (int i = 0; i < profile.size(); i++) {
      if (!shares.contains(profile.term(i).common())) {
        shares.add(profile.term(i).common());
      }
    }
    return shares;
  }

  private static void term(DataOutput out, Profile.Term term, List<Double> shares)
      throws IOException {
    out.writeLong(term.hash());
    number(out, term.count() << KIND_BITS | List.of(KINDS).indexOf(term.kind()));
    number(out, term.leadCount());
    number(out, shares.indexOf(term.common()));
  }

  /**
   * Reads one.
   *
   * @throws IOException if {@code in} fails or holds none
   */
  public static Gist read(DataInput in) throws IOException {
    var id = new ReportId(in.readUTF());
    int day = in.readInt();
    var days = new EventDays(in.readUnsignedShort(), in.readUnsignedByte());
    int year = in.readShort();
    var shares = new double[number(in)];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = in.readDouble();
    }
    var terms = new Profile.Term[number(in)];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = term(in, shares);
    }
    return new Gist(
        id,
        new Profile(
            terms,
            day == UNKNOWN_DAY ? OptionalLong.empty() : OptionalLong.of(day),
            days,
            year < 0 ? OptionalInt.empty() : OptionalInt.of(year)));
  }

  private static Profile.Term term(DataInput in, double[] shares) throws IOException {
    long hash = in.readLong();
    int counts = number(in);
    int lead = number(in);
    int share = StreamState.number(number(in), 0, shares.length - 1);
    int kind = StreamState.number(counts & (1 << KIND_BITS) - 1, 0, KINDS.length - 1);
    return new Profile.Term(hash, "", counts >>> KIND_BITS, lead, shares[share], KINDS[kind]);
  }

  /** Small numbers are short: seven bits a byte, the lowest first. */
  private static void number(DataOutput out, int value) throws IOException {
    int rest = value;
    while (rest > 0x7F) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int number(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 28; shift += 7) {
      int bits = in.readUnsignedByte();
      value |= (bits & 0x7F) << shift;
      if (bits < 0x80) {
        return value;
      }
    }
    throw new IOException("damaged gist of a report: a number too large");
  }
}
