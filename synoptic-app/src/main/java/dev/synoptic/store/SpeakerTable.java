package dev.synoptic.store;

import dev.synoptic.model.Published;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Those who are quoted, by the key of their name. */
final class SpeakerTable {

  /**
   * Those who are asked for, each with what the newest story with a quote tells of it; words that
   * stand in quotation marks before others.
   */
  private static final String ASKED =
      """
      SELECT p.name_key, p.name, p.quotes, p.stories, p.newest, s.last_told, q.reading, q.marked
      FROM (SELECT * FROM speaker WHERE quotes > 0 AND %s ORDER BY quotes DESC, name_key LIMIT ?) p
      LEFT JOIN quote q ON q.story = (SELECT l.story %s) AND q.place = (SELECT l.place %<s)
      LEFT JOIN story s ON s.id = q.story
      ORDER BY p.quotes DESC, p.name_key
      """;

  private static final String LATEST =
      "FROM quote l WHERE l.speaker_key = p.name_key"
          + " ORDER BY l.newest DESC, l.story DESC, l.marked DESC, l.place LIMIT 1";

  private static final String BEGINNING =
      ASKED.formatted("named > 0 AND ' ' || name_key LIKE ?", LATEST);

  private static final String NAMED = ASKED.formatted("name_key = ?", LATEST);

  private SpeakerTable() {}

  /** Returns those with a name of which a word begins so, most quotes first. */
  static List<SpeakerRow> list(Session session, String beginning, int limit) throws SQLException {
    String key = QuoteTable.key(beginning);
    String pattern = key.isEmpty() ? "%" : "% " + key + "%";
    return session.all(BEGINNING, SpeakerTable::row, pattern, limit);
  }

  /** Returns who goes by this name, whether it is a name or a role. */
  static Optional<SpeakerRow> of(Session session, String name) throws SQLException {
    return session.one(NAMED, SpeakerTable::row, QuoteTable.key(name), 1);
  }

  private static SpeakerRow row(ResultSet row) throws SQLException {
    return new SpeakerRow(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        Instant.ofEpochMilli(row.getLong(5)),
        Optional.ofNullable(row.getString(6)).flatMap(Published::parse),
        Optional.ofNullable(row.getString(7)).orElse(""),
        row.getInt(8) != 0);
  }

  /**
   * Enters a quote of a story that was last told at {@code newest}.
   *
   * @param first whether it is the speaker's first one in that story
   */
  static void add(
      Session session, String key, String name, boolean first, boolean named, long newest)
      throws SQLException {
    session.change(
        "INSERT INTO speaker (name_key, name, quotes, stories, named, newest)"
            + " VALUES (?, ?, 1, ?, ?, ?)"
            + " ON CONFLICT (name_key) DO UPDATE SET quotes = speaker.quotes + 1,"
            + " stories = speaker.stories + excluded.stories,"
            + " named = speaker.named + excluded.named,"
            + " name = CASE WHEN excluded.newest >= speaker.newest THEN excluded.name"
            + " ELSE speaker.name END,"
            + " newest = CASE WHEN excluded.newest >= speaker.newest THEN excluded.newest"
            + " ELSE speaker.newest END",
        key,
        name,
        first,
        named,
        newest);
  }

  /** Takes the quotes of a story back. */
  static void drop(Session session, String story) throws SQLException {
    record Gone(String key, int quotes, int named) {}

    List<Gone> gone =
        session.all(
            "SELECT speaker_key, count(*), sum(named) FROM quote WHERE story = ?"
                + " GROUP BY speaker_key ORDER BY speaker_key",
            row -> new Gone(row.getString(1), row.getInt(2), row.getInt(3)),
            story);
    for (Gone speaker : gone) {
      session.change(
          "UPDATE speaker SET quotes = quotes - ?, stories = stories - 1, named = named - ?"
              + " WHERE name_key = ?",
          speaker.quotes(),
          speaker.named(),
          speaker.key());
    }
  }
}
