package dev.synoptic.store;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** A database of PostgreSQL 14 or newer, of which all tables are the store's. */
final class Postgres implements Dialect {

  /** "SYNOPTIC" as a number: the lock that the writing process holds. */
  private static final long WRITER = 0x53594e4f50544943L;

  /** PostgreSQL counts the places of words in a text up to here. */
  private static final int MAX_PLACE = 16_383;

  /** A text's words take at most this many bytes; a mebibyte is PostgreSQL's own limit. */
  private static final int MAX_BYTES = 900_000;

  private final String url;

  Postgres(String url) {
    this.url = url;
  }

  @Override
  public Session open(boolean writing) throws SQLException {
    var session = new Session(connect());
    if (!writing) {
      session.change("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
      session.change("SET default_transaction_isolation = 'repeatable read'");
    }
    return session;
  }

  /** Not by the driver manager: it does not see the driver where Flink loads a job's classes. */
  private Connection connect() throws SQLException {
    for (Driver driver : ServiceLoader.load(Driver.class, Postgres.class.getClassLoader())) {
      Connection connection = driver.connect(url, new Properties());
      if (connection != null) {
        return connection;
      }
    }
    throw new SQLException("no address of PostgreSQL: " + place(), "08001");
  }

  @Override
  public Map<String, String> types() {
    return Map.of("@key", "BIGINT PRIMARY KEY", "@bytes", "BYTEA", "@text", "TEXT COLLATE \"C\"");
  }

  @Override
  public int schema(Session session) throws SQLException {
    boolean there = session.number("SELECT count(*) WHERE to_regclass('setting') IS NOT NULL") > 0;
    return there
        ? (int) session.number("SELECT value::bigint FROM setting WHERE name = 'format'")
        : 0;
  }

  @Override
  public void schema(Session session, int number) throws SQLException {
    if (number == 1) {
      session.change("CREATE TABLE words (report BIGINT PRIMARY KEY, body TSVECTOR NOT NULL)");
      session.change("CREATE INDEX words_body ON words USING GIN (body)");
    }
    session.change("DELETE FROM setting WHERE name = 'format'");
    session.change(
        "INSERT INTO setting (name, value) VALUES ('format', ?)", Integer.toString(number));
  }

  @Override
  public void begin(Session session) throws SQLException {
    session.change("BEGIN");
  }

  @Override
  public void index(Session session, long number, List<String> words) throws SQLException {
    session.change(
        "INSERT INTO words (report, body) VALUES (?, ?::tsvector)", number, vector(words));
  }

  /** Words hold letters and digits alone, so nothing in them is syntax. */
  private static String vector(List<String> words) {
    var vector = new StringBuilder();
    Set<String> far = new HashSet<>();
    int place = 0;
    for (String word : words) {
      place++;
      if (place < MAX_PLACE || far.add(word)) {
        vector
            .append('\'')
            .append(word)
            .append("':")
            .append(Math.min(place, MAX_PLACE))
            .append(' ');
      }
      if (vector.length() > MAX_BYTES) {
        break;
      }
    }
    return vector.toString();
  }

  @Override
  public void unindex(Session session, long number) throws SQLException {
    session.change("DELETE FROM words WHERE report = ?", number);
  }

  @Override
  public List<Long> find(Session session, WordQuery query, long before, int limit)
      throws SQLException {
    String match = query.written(Postgres::run, " & ", " | ", " & !");
    return session.all(
        "SELECT report FROM words WHERE body @@ ?::tsquery AND report < ?"
            + " ORDER BY report DESC LIMIT ?",
        row -> row.getLong(1),
        match,
        before,
        limit);
  }

  private static String run(List<String> words) {
    return words.stream().collect(Collectors.joining("' <-> '", "('", "')"));
  }

  @Override
  public boolean claim(Session writer) throws SQLException {
    return writer
        .one("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), WRITER)
        .orElse(false);
  }

  @Override
  public long bytes(Session session) throws SQLException {
    return session.number("SELECT pg_database_size(current_database())");
  }

  /** Whatever follows a question mark may be a password; so may what stands before an @. */
  @Override
  public String place() {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public void close() {
    // Its lock is the writing line's, which is closed before.
  }
}
