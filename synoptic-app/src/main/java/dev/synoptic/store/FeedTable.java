package dev.synoptic.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where feeds stand, and settings. */
final class FeedTable {

  private static final String PAGES = "retention.pages.hours";
  private static final String STORIES = "retention.stories.hours";

  private FeedTable() {}

  static List<Feed> feeds(Session session) throws SQLException {
    return session.all(
        "SELECT url, tag, modified, next_ms, failures, read_ms, trouble, taken FROM feed"
            + " ORDER BY url",
        FeedTable::feed);
  }

  private static Feed feed(ResultSet row) throws SQLException {
    long read = row.getLong(6);
    Optional<Instant> when =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(read));
    return new Feed(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getInt(5),
        when,
        Optional.ofNullable(row.getString(7)),
        row.getLong(8));
  }

  static void put(Session session, Feed feed) throws SQLException {
    session.change(
        "INSERT INTO feed (url, tag, modified, next_ms, failures, read_ms, trouble, taken)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET"
            + " tag = excluded.tag, modified = excluded.modified, next_ms = excluded.next_ms,"
            + " failures = excluded.failures, read_ms = excluded.read_ms,"
            + " trouble = excluded.trouble, taken = excluded.taken",
        feed.url(),
        feed.tag(),
        feed.modified(),
        feed.next().toEpochMilli(),
        feed.failures(),
        feed.read().map(Instant::toEpochMilli),
        feed.trouble(),
        feed.taken());
  }

  static Optional<byte[]> state(Session session, String name) throws SQLException {
    return session.one("SELECT body FROM state WHERE name = ?", row -> row.getBytes(1), name);
  }

  static void state(Session session, String name, byte[] bytes) throws SQLException {
    session.change(
        "INSERT INTO state (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
            + " body = excluded.body",
        name,
        bytes);
  }

  static Retention retention(Session session) throws SQLException {
    return new Retention(hours(session, PAGES), hours(session, STORIES));
  }

  private static Optional<Duration> hours(Session session, String name) throws SQLException {
    return session
        .one("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name)
        .map(Long::parseLong)
        .map(Duration::ofHours);
  }

  static void retention(Session session, Retention retention) throws SQLException {
    set(session, PAGES, retention.pages().map(Duration::toHours));
    set(session, STORIES, retention.stories().map(Duration::toHours));
  }

  private static void set(Session session, String name, Optional<Long> value) throws SQLException {
    session.change("DELETE FROM setting WHERE name = ?", name);
    if (value.isPresent()) {
      session.change(
          "INSERT INTO setting (name, value) VALUES (?, ?)", name, Long.toString(value.get()));
    }
  }
}
