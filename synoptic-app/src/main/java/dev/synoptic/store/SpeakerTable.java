package dev.synoptic.store;

import dev.synoptic.model.Published;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who are quoted, by the key of their name. */
final class SpeakerTable {

  private static final String COLUMNS = "name_key, name, quotes, newest";

  private SpeakerTable() {}

  /** Returns those with a name of which a word begins so, most quotes first. */
  static List<SpeakerRow> list(Session session, String beginning, int limit) throws SQLException {
    String key = QuoteTable.key(beginning);
    List<Counted> found =
        session.all(
            "SELECT "
                + COLUMNS
                + " FROM speaker WHERE quotes > 0 AND named > 0"
                + " AND ' ' || name_key LIKE ? ORDER BY quotes DESC, name_key LIMIT ?",
            Counted::of,
            key.isEmpty() ? "%" : "% " + key + "%",
            limit);
    var rows = new ArrayList<SpeakerRow>();
    for (Counted each : found) {
      rows.add(row(session, each));
    }
    return rows;
  }

  /** Returns who goes by this name, whether it is a name or a role. */
  static Optional<SpeakerRow> of(Session session, String name) throws SQLException {
    Optional<Counted> found =
        session.one(
            "SELECT " + COLUMNS + " FROM speaker WHERE quotes > 0 AND name_key = ?",
            Counted::of,
            QuoteTable.key(name));
    return found.isEmpty() ? Optional.empty() : Optional.of(row(session, found.get()));
  }

  private record Counted(String key, String name, int quotes, Instant newest) {
    static Counted of(ResultSet row) throws SQLException {
      return new Counted(
          row.getString(1), row.getString(2), row.getInt(3), Instant.ofEpochMilli(row.getLong(4)));
    }
  }

  /** What the newest story with a quote tells of it. */
  private record Latest(Optional<Published> published, String words, boolean marked) {}

  private static SpeakerRow row(Session session, Counted counted) throws SQLException {
    long stories =
        session.number(
            "SELECT count(DISTINCT story) FROM quote WHERE speaker_key = ?", counted.key());
    Latest latest =
        session
            .one(
                "SELECT s.last_told, q.reading, q.marked FROM quote q JOIN story s ON s.id ="
                    + " q.story WHERE q.speaker_key = ? ORDER BY q.newest DESC, q.story DESC,"
                    + " q.marked DESC, q.place LIMIT 1",
                row ->
                    new Latest(
                        Optional.ofNullable(row.getString(1)).flatMap(Published::parse),
                        row.getString(2),
                        row.getInt(3) != 0),
                counted.key())
            .orElse(new Latest(Optional.empty(), "", false));
    return new SpeakerRow(
        counted.key(),
        counted.name(),
        counted.quotes(),
        (int) stories,
        counted.newest(),
        latest.published(),
        latest.words(),
        latest.marked());
  }

  /** Enters a quote of a story that was last told at {@code newest}. */
  static void add(Session session, String key, String name, boolean named, long newest)
      throws SQLException {
    session.change(
        "INSERT INTO speaker (name_key, name, quotes, named, newest) VALUES (?, ?, 1, ?, ?)"
            + " ON CONFLICT (name_key) DO UPDATE SET quotes = speaker.quotes + 1,"
            + " named = speaker.named + excluded.named,"
            + " name = CASE WHEN excluded.newest >= speaker.newest THEN excluded.name"
            + " ELSE speaker.name END,"
            + " newest = CASE WHEN excluded.newest >= speaker.newest THEN excluded.newest"
            + " ELSE speaker.newest END",
        key,
        name,
        named,
        newest);
  }

  /** Takes the quotes of a story back. */
  static void drop(Session session, String story) throws SQLException {
    record Gone(String key, int named) {}

    List<Gone> gone =
        session.all(
            "SELECT speaker_key, named FROM quote WHERE story = ?",
            row -> new Gone(row.getString(1), row.getInt(2)),
            story);
    for (Gone quote : gone) {
      session.change(
          "UPDATE speaker SET quotes = quotes - 1, named = named - ? WHERE name_key = ?",
          quote.named(),
          quote.key());
    }
  }
}
