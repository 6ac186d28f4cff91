package dev.synoptic.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages that feeds pointed at. */
final class VisitTable {

  private static final String COLUMNS =
      "address, url, feed, since_ms, at_ms, outcome, tag, modified, told, next_ms";

  private VisitTable() {}

  static Optional<Visit> visit(Session session, String address) throws SQLException {
    return session.one(
        "SELECT " + COLUMNS + " FROM visit WHERE address = ?", VisitTable::visit, address);
  }

  static List<Visit> due(Session session, String feed, Instant now, int limit) throws SQLException {
    return session.all(
        "SELECT "
            + COLUMNS
            + " FROM visit WHERE feed = ? AND next_ms <= ? ORDER BY next_ms, address LIMIT ?",
        VisitTable::visit,
        feed,
        now.toEpochMilli(),
        limit);
  }

  /** Before the fourth schema, an address and a time were all that was kept. */
  private static Visit visit(ResultSet row) throws SQLException {
    Instant at = Instant.ofEpochMilli(row.getLong(5));
    Instant since = instant(row, 4).orElse(at);
    return new Visit(
        row.getString(1),
        Optional.ofNullable(row.getString(2)).orElse(""),
        Optional.ofNullable(row.getString(3)).orElse(""),
        since,
        at,
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9)),
        instant(row, 10));
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  static void put(Session session, Visit visit) throws SQLException {
    session.change(
        "INSERT INTO visit ("
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET"
            + " url = excluded.url, feed = excluded.feed, since_ms = excluded.since_ms,"
            + " at_ms = excluded.at_ms, outcome = excluded.outcome, tag = excluded.tag,"
            + " modified = excluded.modified, told = excluded.told, next_ms = excluded.next_ms",
        visit.address(),
        visit.url(),
        visit.feed(),
        visit.since().toEpochMilli(),
        visit.at().toEpochMilli(),
        visit.outcome(),
        visit.tag(),
        visit.modified(),
        visit.told(),
        visit.next().map(Instant::toEpochMilli));
  }
}
