package dev.synoptic.store;

import dev.synoptic.model.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The log of what people set right. */
final class CorrectionTable {

  private static final int VERSION = 1;

  /** What tells the kinds apart, in bytes. */
  private enum Kind {
    MERGE,
    SPLIT,
    RELABEL,
    SPEAKER
  }

  private CorrectionTable() {}

  static Slice<CorrectionEntry> log(Session session, Optional<String> after, int limit)
      throws SQLException {
    List<CorrectionEntry> rows =
        session.all(
            "SELECT c.number, c.at_ms, c.who, c.body, u.at_ms, u.who FROM correction c"
                + " LEFT JOIN undoing u ON u.correction = c.number"
                + " WHERE c.number < ? ORDER BY c.number DESC LIMIT ?",
            CorrectionTable::entry,
            after.map(word -> Cursor.read(word, 1).number(0)).orElse(Long.MAX_VALUE),
            limit + 1);
    return StoryTable.slice(rows, limit, entry -> Cursor.word(entry.number()));
  }

  private static CorrectionEntry entry(ResultSet row) throws SQLException {
    Optional<String> undoneBy = Optional.ofNullable(row.getString(6));
    long undone = row.getLong(5);
    return new CorrectionEntry(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        unpack(row.getBytes(4)),
        undoneBy.map(who -> Instant.ofEpochMilli(undone)),
        undoneBy);
  }

  static long add(Session session, Correction correction, String by, Instant at)
      throws SQLException {
    long number = session.number("SELECT max(number) FROM correction") + 1;
    session.change(
        "INSERT INTO correction (number, at_ms, who, body) VALUES (?, ?, ?, ?)",
        number,
        at.toEpochMilli(),
        by,
        pack(correction));
    return number;
  }

  static void undo(Session session, long correction, String by, Instant at) throws SQLException {
    session.change(
        "INSERT INTO undoing (correction, at_ms, who) VALUES (?, ?, ?)",
        correction,
        at.toEpochMilli(),
        by);
  }

  static byte[] pack(Correction correction) {
    var out = new Packer(VERSION);
    if (correction instanceof Correction.Merge merge) {
      out.constant(Kind.MERGE).text(merge.story()).text(merge.other());
    } else if (correction instanceof Correction.Split split) {
      out.constant(Kind.SPLIT).text(split.story()).text(split.part());
      out.all(split.reports(), report -> out.text(report.value()));
    } else if (correction instanceof Correction.Relabel relabel) {
      out.constant(Kind.RELABEL).text(relabel.story()).text(relabel.title());
    } else if (correction instanceof Correction.Speaker speaker) {
      out.constant(Kind.SPEAKER).text(speaker.story()).text(speaker.report().value());
      ReportCodec.range(out, speaker.words()).text(speaker.speaker());
    }
    return out.packed();
  }

  static Correction unpack(byte[] packed) {
    var in = new Unpacker(packed);
    return switch (in.constant(Kind.values())) {
      case MERGE -> new Correction.Merge(in.text(), in.text());
      case SPLIT ->
          new Correction.Split(in.text(), in.text(), in.all(() -> new ReportId(in.text())));
      case RELABEL -> new Correction.Relabel(in.text(), in.text());
      case SPEAKER ->
          new Correction.Speaker(
              in.text(), new ReportId(in.text()), ReportCodec.range(in), in.text());
    };
  }
}
