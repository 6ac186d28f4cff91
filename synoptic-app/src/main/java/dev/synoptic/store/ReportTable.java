package dev.synoptic.store;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports, their pages and their outlets. */
final class ReportTable {

  private static final String COLUMNS =
      "id, number, source, version, latest, home, received, outlet, title, published";

  private static final String PLACED = "id, number, received, label, pin, home, original, latest";

  private ReportTable() {}

  static Optional<ReportRow> row(Session session, ReportId report) throws SQLException {
    return session.one(
        "SELECT " + COLUMNS + " FROM report WHERE id = ?", ReportTable::row, report.value());
  }

  static List<ReportRow> of(Session session, String story) throws SQLException {
    return session.all(
        "SELECT " + COLUMNS + " FROM report WHERE home = ? AND latest = 1 ORDER BY number",
        ReportTable::row,
        story);
  }

  static List<ReportRow> versions(Session session, String key) throws SQLException {
    return session.all(
        "SELECT " + COLUMNS + " FROM report WHERE source = ? ORDER BY version",
        ReportTable::row,
        key);
  }

  static Slice<ReportRow> by(Session session, String outlet, Optional<String> after, int limit)
      throws SQLException {
    List<ReportRow> rows =
        session.all(
            "SELECT "
                + COLUMNS
                + " FROM report WHERE outlet = ? AND latest = 1 AND number < ?"
                + " ORDER BY number DESC LIMIT ?",
            ReportTable::row,
            outlet,
            after.map(word -> Cursor.read(word, 1).number(0)).orElse(Long.MAX_VALUE),
            limit + 1);
    return StoryTable.slice(rows, limit, row -> Cursor.word(row.number()));
  }

  static Optional<Report> report(Session session, ReportId report) throws SQLException {
    return body(session, report.value()).map(ParsedReport::report);
  }

  static Optional<ParsedReport> body(Session session, String report) throws SQLException {
    return session
        .one("SELECT body FROM report WHERE id = ?", row -> row.getBytes(1), report)
        .map(ReportCodec::unpack);
  }

  static List<ParsedReport> bodies(Session session, String story) throws SQLException {
    return session.all(
        "SELECT body FROM report WHERE home = ? AND latest = 1 ORDER BY number",
        row -> ReportCodec.unpack(row.getBytes(1)),
        story);
  }

  static Optional<Page> page(Session session, ReportId report) throws SQLException {
    return session
        .one(
            "SELECT p.body FROM page p JOIN report r ON p.report = r.number WHERE r.id = ?",
            row -> row.getBytes(1),
            report.value())
        .map(PageCodec::unpack);
  }

  static List<SearchHit> hits(Session session, List<Long> numbers, WordQuery query)
      throws SQLException {
    var hits = new ArrayList<SearchHit>();
    for (long number : numbers) {
      session
          .one(
              "SELECT " + COLUMNS + ", body FROM report WHERE number = ?",
              row -> {
                Report report = ReportCodec.unpack(row.getBytes(11)).report();
                Snippet snippet = Snippet.of(report, query);
                return new SearchHit(row(row), snippet.words(), snippet.marked());
              },
              number)
          .ifPresent(hits::add);
    }
    return hits;
  }

  /** Adds a report and returns its number. */
  static long add(Session session, Arrival arrival) throws SQLException {
    Report report = arrival.report().report();
    long number = session.number("SELECT max(number) FROM report") + 1;
    Optional<String> outlet = report.outlet().map(Outlet::name);
    retire(session, arrival.key());
    session.change(
        "INSERT INTO report (number, id, source, version, latest, label, pin, home, original,"
            + " received, outlet, title, published, body)"
            + " VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        report.id().value(),
        arrival.key(),
        arrival.version(),
        arrival.label(),
        arrival.pin(),
        arrival.home(),
        arrival.original().map(ReportId::value),
        arrival.received().toEpochMilli(),
        outlet,
        report.title(),
        report.published().map(Published::iso),
        ReportCodec.pack(arrival.report()));
    session.change(
        "INSERT INTO page (report, received, body) VALUES (?, ?, ?)",
        number,
        arrival.received().toEpochMilli(),
        PageCodec.pack(arrival.page()));
    if (outlet.isPresent()) {
      OutletTable.add(session, outlet.get(), report, arrival.received());
    }
    return number;
  }

  /** The last version of {@code key} is the last no more. */
  private static void retire(Session session, String key) throws SQLException {
    Optional<Optional<String>> outlet =
        session.one(
            "SELECT outlet FROM report WHERE source = ? AND latest = 1",
            row -> Optional.ofNullable(row.getString(1)),
            key);
    if (outlet.isPresent()) {
      session.change("UPDATE report SET latest = 0 WHERE source = ? AND latest = 1", key);
      OutletTable.leave(session, outlet.get());
    }
  }

  /** Takes away a report with its page. */
  static void drop(Session session, long number) throws SQLException {
    Optional<Optional<String>> outlet =
        session.one(
            "SELECT outlet FROM report WHERE number = ? AND latest = 1",
            row -> Optional.ofNullable(row.getString(1)),
            number);
    if (outlet.isPresent()) {
      OutletTable.leave(session, outlet.get());
    }
    session.change("DELETE FROM page WHERE report = ?", number);
    session.change("DELETE FROM report WHERE number = ?", number);
  }

  static Optional<Placement> placement(Session session, ReportId report) throws SQLException {
    return session.one(
        "SELECT " + PLACED + " FROM report WHERE id = ?", ReportTable::placed, report.value());
  }

  static Optional<Placement> latest(Session session, String key) throws SQLException {
    return session.one(
        "SELECT " + PLACED + " FROM report WHERE source = ? ORDER BY version DESC LIMIT 1",
        ReportTable::placed,
        key);
  }

  /** Returns where the reports stand for which {@code condition} holds. */
  static List<Placement> where(Session session, String condition, String... values)
      throws SQLException {
    return session.all(
        "SELECT " + PLACED + " FROM report WHERE " + condition + " ORDER BY number",
        ReportTable::placed,
        (Object[]) values);
  }

  static List<Placement> after(Session session, long number, int limit) throws SQLException {
    return session.all(
        "SELECT " + PLACED + " FROM report WHERE number > ? ORDER BY number LIMIT ?",
        ReportTable::placed,
        number,
        limit);
  }

  static void place(Session session, Placement placement) throws SQLException {
    session.change(
        "UPDATE report SET label = ?, pin = ?, home = ? WHERE id = ?",
        placement.label(),
        placement.pin(),
        placement.home(),
        placement.report().value());
  }

  private static Placement placed(ResultSet row) throws SQLException {
    return new Placement(
        new ReportId(row.getString(1)),
        row.getLong(2),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getString(4),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        Optional.ofNullable(row.getString(7)).map(ReportId::new),
        row.getInt(8) != 0);
  }

  private static ReportRow row(ResultSet row) throws SQLException {
    return new ReportRow(
        new ReportId(row.getString(1)),
        row.getLong(2),
        row.getString(3),
        row.getInt(4),
        row.getInt(5) != 0,
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)));
  }
}
