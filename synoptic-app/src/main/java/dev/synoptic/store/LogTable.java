package dev.synoptic.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to stories, which ids mean which story, and what readers are told of. */
final class LogTable {

  private LogTable() {}

  static Optional<String> resolve(Session session, String story) throws SQLException {
    Optional<String> alias =
        session.one("SELECT story FROM alias WHERE alias = ?", row -> row.getString(1), story);
    return alias.isPresent()
        ? alias
        : session.one("SELECT id FROM story WHERE id = ?", row -> row.getString(1), story);
  }

  static void alias(Session session, String alias, String story) throws SQLException {
    session.change("UPDATE alias SET story = ? WHERE story = ?", story, alias);
    session.change(
        "INSERT INTO alias (alias, story) VALUES (?, ?) ON CONFLICT (alias) DO UPDATE SET"
            + " story = excluded.story",
        alias,
        story);
  }

  static void unalias(Session session, String alias) throws SQLException {
    session.change("DELETE FROM alias WHERE alias = ?", alias);
  }

  static long link(Session session, String story, String alias, Optional<Long> correction)
      throws SQLException {
    long number = session.number("SELECT max(number) FROM link") + 1;
    session.change(
        "INSERT INTO link (number, story, alias, correction) VALUES (?, ?, ?, ?)",
        number,
        story,
        alias,
        correction);
    return number;
  }

  static List<Link> links(Session session) throws SQLException {
    return session.all(
        "SELECT number, story, alias, correction FROM link WHERE correction IS NULL"
            + " OR correction NOT IN (SELECT correction FROM undoing) ORDER BY number",
        row -> new Link(row.getLong(1), row.getString(2), row.getString(3), number(row, 4)));
  }

  /** The driver tells of the column that was read last alone whether it was empty. */
  private static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  static void history(Session session, HistoryEntry entry) throws SQLException {
    session.change(
        "INSERT INTO history (number, at_ms, kind, story, other, report, correction)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        session.number("SELECT max(number) FROM history") + 1,
        entry.at().toEpochMilli(),
        entry.kind().name(),
        entry.story(),
        entry.other(),
        entry.report(),
        entry.correction());
  }

  static List<HistoryEntry> history(Session session, String story, int limit) throws SQLException {
    return session.all(
        "SELECT number, at_ms, kind, story, other, report, correction FROM history"
            + " WHERE story = ? OR story IN (SELECT alias FROM alias WHERE story = ?)"
            + " ORDER BY number DESC LIMIT ?",
        row ->
            new HistoryEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                HistoryEntry.Kind.valueOf(row.getString(3)),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                number(row, 7)),
        story,
        story,
        limit);
  }

  static void change(Session session, Change.Kind kind, String story, Instant at)
      throws SQLException {
    session.change(
        "INSERT INTO change (sequence, at_ms, kind, story) VALUES (?, ?, ?, ?)",
        lastChange(session) + 1,
        at.toEpochMilli(),
        kind.name(),
        story);
  }

  static long lastChange(Session session) throws SQLException {
    return session.number("SELECT max(sequence) FROM change");
  }

  static List<Change> changes(Session session, long after, int limit) throws SQLException {
    return session.all(
        "SELECT sequence, at_ms, kind, story FROM change WHERE sequence > ?"
            + " ORDER BY sequence LIMIT ?",
        row ->
            new Change(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Change.Kind.valueOf(row.getString(3)),
                row.getString(4)),
        after,
        limit);
  }
}
