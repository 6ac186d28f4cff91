package dev.synoptic.store;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Stories as lists show them, and their synopses. */
final class StoryTable {

  private static final String COLUMNS =
      "id, title, relabelled, language, first_told, last_told, newest, reports, independent,"
          + " quotes, facts, altered, conflicts, outlets, revision, changed";

  private static final String BETWEEN_OUTLETS = "\n";

  private StoryTable() {}

  static Slice<StoryRow> list(Session session, StoryQuery query, Optional<String> after, int limit)
      throws SQLException {
    return query.order() == StoryQuery.Order.NEWEST
        ? newest(session, query, after, limit)
        : broadest(session, query, after, limit);
  }

  private static Slice<StoryRow> newest(
      Session session, StoryQuery query, Optional<String> after, int limit) throws SQLException {
    Optional<Cursor> cursor = after.map(word -> Cursor.read(word, 2));
    List<StoryRow> rows =
        session.all(
            "SELECT "
                + COLUMNS
                + " FROM story WHERE reports >= ? AND newest >= ? AND (newest, id) < (?, ?)"
                + " ORDER BY newest DESC, id DESC LIMIT ?",
            StoryTable::row,
            query.minReports(),
            query.since().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
            cursor.map(c -> c.number(0)).orElse(Long.MAX_VALUE),
            cursor.map(c -> c.text(1)).orElse(""),
            limit + 1);
    return slice(rows, limit, row -> Cursor.word(row.newest().toEpochMilli(), row.id()));
  }

  private static Slice<StoryRow> broadest(
      Session session, StoryQuery query, Optional<String> after, int limit) throws SQLException {
    Optional<Cursor> cursor = after.map(word -> Cursor.read(word, 4));
    List<StoryRow> rows =
        session.all(
            "SELECT "
                + COLUMNS
                + " FROM story WHERE reports >= ? AND newest >= ?"
                + " AND (independent, reports, newest, id) < (?, ?, ?, ?)"
                + " ORDER BY independent DESC, reports DESC, newest DESC, id DESC LIMIT ?",
            StoryTable::row,
            query.minReports(),
            query.since().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
            cursor.map(c -> c.number(0)).orElse(Long.MAX_VALUE),
            cursor.map(c -> c.number(1)).orElse(0L),
            cursor.map(c -> c.number(2)).orElse(0L),
            cursor.map(c -> c.text(3)).orElse(""),
            limit + 1);
    return slice(
        rows,
        limit,
        row ->
            Cursor.word(
                row.counts().independent(),
                row.counts().reports(),
                row.newest().toEpochMilli(),
                row.id()));
  }

  /** Makes a slice of rows, of which one more was asked for than is wanted. */
  static <T> Slice<T> slice(List<T> rows, int limit, Function<T, String> cursor) {
    return rows.size() <= limit
        ? new Slice<>(rows, Optional.empty())
        : new Slice<>(rows.subList(0, limit), Optional.of(cursor.apply(rows.get(limit - 1))));
  }

  static Optional<StoryRow> row(Session session, String story) throws SQLException {
    return session.one("SELECT " + COLUMNS + " FROM story WHERE id = ?", StoryTable::row, story);
  }

  static Optional<StoredSynopsis> synopsis(Session session, String story) throws SQLException {
    Optional<StoryRow> row = row(session, story);
    Optional<byte[]> body =
        session.one("SELECT body FROM synopsis WHERE story = ?", r -> r.getBytes(1), story);
    if (row.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    Map<String, ParsedReport> reports = new HashMap<>();
    for (ParsedReport report : ReportTable.bodies(session, story)) {
      reports.put(report.report().id().value(), report);
    }
    Synopsis synopsis =
        SynopsisUnpacking.unpack(
            body.get(), id -> reports.computeIfAbsent(id, other -> moved(session, other, story)));
    return Optional.of(new StoredSynopsis(row.get(), synopsis));
  }

  /** Returns whose reports a synopsis of this version lays side by side. */
  static Set<ReportId> laid(Session session, String story) throws SQLException {
    return session
        .one(
            "SELECT body FROM synopsis WHERE story = ? AND codec = ?",
            row -> SynopsisUnpacking.reports(row.getBytes(1)),
            story,
            SynopsisPacking.VERSION)
        .orElse(Set.of());
  }

  /** A report that left a large story stands in its synopsis until that is laid anew. */
  private static ParsedReport moved(Session session, String report, String story) {
    try {
      return ReportTable.body(session, report)
          .orElseThrow(
              () -> new StoreFailure("the store lacks report " + report + " of story " + story));
    } catch (SQLException e) {
      throw new StoreFailure("report " + report + " cannot be read", e);
    }
  }

  /** Keeps a story; returns whether it was there before. */
  static boolean put(Session session, StoryRow row, Synopsis synopsis) throws SQLException {
    boolean known = session.change("DELETE FROM story WHERE id = ?", row.id()) > 0;
    StoryRow.Counts counts = row.counts();
    session.change(
        "INSERT INTO story (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        row.id(),
        row.title(),
        row.relabelled(),
        row.language(),
        row.first(),
        row.last(),
        row.newest().toEpochMilli(),
        counts.reports(),
        counts.independent(),
        counts.quotes(),
        counts.facts(),
        counts.altered(),
        counts.conflicts(),
        String.join(BETWEEN_OUTLETS, row.outlets()),
        row.revision(),
        row.changed().toEpochMilli());
    session.change(
        "INSERT INTO synopsis (story, codec, body) VALUES (?, ?, ?) ON CONFLICT (story) DO UPDATE"
            + " SET codec = excluded.codec, body = excluded.body",
        row.id(),
        SynopsisPacking.VERSION,
        SynopsisPacking.pack(synopsis));
    OutletTable.stand(session, row.id(), synopsis);
    return known;
  }

  static boolean drop(Session session, String story) throws SQLException {
    session.change("DELETE FROM synopsis WHERE story = ?", story);
    OutletTable.drop(session, story);
    return session.change("DELETE FROM story WHERE id = ?", story) > 0;
  }

  private static StoryRow row(ResultSet row) throws SQLException {
    return new StoryRow(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        row.getInt(3) != 0,
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Instant.ofEpochMilli(row.getLong(7)),
        new StoryRow.Counts(
            row.getInt(8),
            row.getInt(9),
            row.getInt(10),
            row.getInt(11),
            row.getInt(12),
            row.getInt(13)),
        new ArrayList<>(List.of(row.getString(14).split(BETWEEN_OUTLETS, -1))),
        row.getInt(15),
        Instant.ofEpochMilli(row.getLong(16)));
  }
}
