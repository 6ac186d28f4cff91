package dev.synoptic.flink;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL that is unpacked and run for a test, with as many databases as it asks for. */
final class Databases implements AutoCloseable {

  private final Path folder;
  private EmbeddedPostgres server;
  private int made;

  Databases(Path folder) throws IOException {
    this.folder = folder;
    this.server = builder().start();
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setCleanDataDirectory(false)
        .setDataDirectory(folder.resolve("data"));
  }

  /** Stops it, as for an upgrade, and starts it again at the same address. */
  void restartAfter(Duration pause) throws IOException, InterruptedException {
    int port = server.getPort();
    server.close();
    Thread.sleep(pause.toMillis());
    server = builder().setPort(port).start();
  }

  /** Makes a database and returns its address. */
  String make() throws SQLException {
    String name = "news" + ++made;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
