package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a store, row by row. */
final class Tables {

  /** What depends on how often a story was told while it grew. */
  private static final Map<String, String> BY_TELLING =
      Map.of(
          "story", "revision, changed",
          "speaker", "name, newest",
          "history", "number",
          "change", "*",
          "state", "*");

  private Tables() {}

  /** Returns all rows of all tables. */
  static Map<String, List<String>> all(String where) throws SQLException {
    return read(where, Map.of());
  }

  /** Returns all rows but what depends on how often stories were told. */
  static Map<String, List<String>> lasting(String where) throws SQLException {
    return read(where, BY_TELLING);
  }

  /** Holds that two stores hold the same rows, and says where they do not. */
  static void same(Map<String, List<String>> tables, Map<String, List<String>> expected) {
    assertThat(tables).containsOnlyKeys(expected.keySet());
    expected.forEach((table, rows) -> same(table, tables.get(table), rows));
  }

  /** Tells of what differs alone: the rest is long. */
  private static void same(String table, List<String> rows, List<String> expected) {
    var lacking = new ArrayList<>(expected);
    rows.forEach(lacking::remove);
    var surplus = new ArrayList<>(rows);
    expected.forEach(surplus::remove);
    assertThat(surplus).as(table + ", where there should be " + lacking).isEmpty();
    assertThat(lacking).as(table).isEmpty();
  }

  private static Map<String, List<String>> read(String where, Map<String, String> without)
      throws SQLException {
    var tables = new TreeMap<String, List<String>>();
    try (Connection connection = DriverManager.getConnection(where)) {
      for (String table :
          column(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
        String left = without.getOrDefault(table, "");
        if (!left.equals("*")) {
          tables.put(table, rows(connection, table, left));
        }
      }
    }
    return tables;
  }

  private static List<String> rows(Connection connection, String table, String without)
      throws SQLException {
    String row = "to_jsonb(t)";
    for (String column : without.isEmpty() ? new String[0] : without.split(", ")) {
      row += " - '" + column + "'";
    }
    return column(connection, "SELECT (" + row + ")::text FROM " + table + " t");
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    var values = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    Collections.sort(values);
    return values;
  }
}
