package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/**
 * A report of a running story.
 *
 * @param id which one
 * @param time of the report, in milliseconds of the epoch
 * @param remembered when the grouper saw it, in seconds of its clock
 * @param original the report that it repeats nearly word for word; the grouper does not remember it
 * @param edition which version of which article it is
 */
record Member(ReportId id, long time, long remembered, Optional<ReportId> original, Edition edition)
    implements Comparable<Member> {

  private static final Comparator<Member> ORDER =
      Comparator.comparingLong(Member::time).thenComparing(Member::id);

  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }

  boolean isCopy() {
    return original.isPresent();
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(id.value());
    out.writeLong(time);
    out.writeLong(remembered);
    out.writeUTF(original.map(ReportId::value).orElse(""));
    edition.write(out);
  }

  /** Reads one; the first version of the state knows no editions. */
  static Member read(DataInput in, int version) throws IOException {
    var id = new ReportId(in.readUTF());
    long time = in.readLong();
    long remembered = in.readLong();
    String original = in.readUTF();
    return new Member(
        id,
        time,
        remembered,
        original.isEmpty() ? Optional.empty() : Optional.of(new ReportId(original)),
        version == 1 ? Edition.only(id) : Edition.read(in));
  }
}
