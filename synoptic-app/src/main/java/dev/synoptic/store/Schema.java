package dev.synoptic.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of a store, version by version: each script leads from the version before. */
final class Schema {

  /** Number of the scripts. */
  static final int VERSION = 4;

  private final List<String> scripts;

  /** For tests: other scripts than the program's. */
  Schema(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** Returns the program's schema. */
  static Schema current() {
    var scripts = new ArrayList<String>();
    for (int number = 1; number <= VERSION; number++) {
      scripts.add(script(number));
    }
    return new Schema(scripts);
  }

  private static String script(int number) {
    try (InputStream in = Schema.class.getResourceAsStream(number + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + number + ".sql");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file cannot be read", e);
    }
  }

  /**
   * Brings a store to this schema, in one transaction.
   *
   * @throws StoreFailure where a newer program wrote it
   */
  void bring(Session session, Dialect dialect) throws SQLException {
    int found = dialect.schema(session);
    if (found > scripts.size()) {
      throw new StoreFailure(
          dialect.place()
              + " was written by a newer Synoptic (format "
              + found
              + "; this one knows "
              + scripts.size()
              + "). Use that version, or a backup from before the upgrade");
    }
    if (found == scripts.size()) {
      return;
    }
    dialect.begin(session);
    try {
      // Another process may have been first.
      for (int number = dialect.schema(session) + 1; number <= scripts.size(); number++) {
        run(session, scripts.get(number - 1), dialect.types());
        dialect.schema(session, number);
      }
      session.change("COMMIT");
    } catch (SQLException | RuntimeException e) {
      session.change("ROLLBACK");
      throw e;
    }
  }

  private static void run(Session session, String script, Map<String, String> types)
      throws SQLException {
    var plain = new StringBuilder();
    script
        .lines()
        .filter(line -> !line.startsWith("--"))
        .forEach(l -> plain.append(l).append('\n'));
    String sql = plain.toString();
    for (var type : types.entrySet()) {
      sql = sql.replace(type.getKey(), type.getValue());
    }
    try (Statement statement = session.connection().createStatement()) {
      for (String part : sql.split(";")) {
        if (!part.isBlank()) {
          statement.execute(part);
        }
      }
    }
  }
}
