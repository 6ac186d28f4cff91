package dev.synoptic.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line to the database: statements are prepared once. For one thread at a time. */
final class Session implements AutoCloseable {

  /** Statements whose text depends on the question are few; a bound keeps them so. */
  private static final int MAX_PREPARED = 200;

  private static final int VALID_SECONDS = 2;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Reads one row of an answer. */
  @FunctionalInterface
  interface Mapping<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Returns all rows that {@code sql} asks for. */
  <T> List<T> all(String sql, Mapping<T> mapping, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statement(sql, values);
    var rows = new ArrayList<T>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(mapping.of(found));
      }
    }
    return rows;
  }

  /** Returns the first row that {@code sql} asks for. */
  <T> Optional<T> one(String sql, Mapping<T> mapping, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = statement(sql, values);
    try (ResultSet found = statement.executeQuery()) {
      return found.next() ? Optional.of(mapping.of(found)) : Optional.empty();
    }
  }

  /** Returns a number that {@code sql} asks for; 0 where there is none. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return one(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** Changes rows and returns how many. */
  int change(String sql, @Nullable Object... values) throws SQLException {
    return statement(sql, values).executeUpdate();
  }

  /** Returns whether the database does not know the line any more: it was started anew. */
  boolean isLost() {
    try {
      return !connection.isValid(VALID_SECONDS);
    } catch (SQLException e) {
      return true;
    }
  }

  Connection connection() {
    return connection;
  }

  private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      if (prepared.size() >= MAX_PREPARED) {
        forget();
      }
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    if (value instanceof Optional<?> maybe) {
      bind(statement, place, maybe.orElse(null));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else if (value instanceof Long number) {
      statement.setLong(place, number);
    } else if (value instanceof Integer number) {
      statement.setInt(place, number);
    } else if (value instanceof Boolean flag) {
      statement.setInt(place, flag ? 1 : 0);
    } else if (value == null) {
      // Without a type: PostgreSQL takes no text for a number, not even none.
      statement.setObject(place, null);
    } else {
      statement.setString(place, storable((String) value));
    }
  }

  /** PostgreSQL keeps no zeros in texts, and no encoding has half of a surrogate pair. */
  private static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
      }
    }
    return text;
  }

  private void forget() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
