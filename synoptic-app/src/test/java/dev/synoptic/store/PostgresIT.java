package dev.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL, a real one that is unpacked and started for the tests: the same contract. */
class PostgresIT extends StoreContract {

  private static EmbeddedPostgres server;
  private static int databases;

  private String database;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  Store openNew() throws SQLException {
    databases++;
    database = "news" + databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    }
    return openAgain();
  }

  @Override
  Store openAgain() {
    return Stores.open(url(database));
  }

  private static String url(String database) {
    return server.getJdbcUrl("postgres", database);
  }

  @Test
  void aStoreOfANewerVersionIsRefusedWithWhatToDo() throws SQLException {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE setting SET value = '99' WHERE name = 'format'");
    }
    assertThatThrownBy(this::openAgain)
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("was written by a newer Synoptic (format 99");
  }

  @Test
  void aDatabaseThatIsNotThereIsSaidToBeSoWithoutItsPassword() {
    String url = url("none").replace("user=postgres", "user=postgres&password=secret");
    assertThatThrownBy(() -> Stores.open(url))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("\"none\" does not exist")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    try (Store store = openAgain()) {
      assertThat(store.place()).doesNotContain("user").contains(database);
    }
  }

  @Test
  void aDatabaseThatWasStartedAnewIsTakenUpAgain() throws SQLException {
    try (Store store = openAgain()) {
      store.write(
          tx -> {
            tx.state("kept", new byte[] {1});
            return true;
          });
      assertThat(store.sizes().reports()).isZero();
      hangUp();
      assertThat(store.state("kept")).as("reading goes on").isPresent();
      hangUp();
      store.write(
          tx -> {
            tx.state("kept", new byte[] {2});
            return true;
          });
      assertThat(store.state("kept")).as("so does writing").contains(new byte[] {2});
      try (Store other = openAgain()) {
        assertThat(other.claim()).as("the right to write was taken up again").isFalse();
      }
    }
  }

  /** Ends all lines to the database, as its stop does. */
  private void hangUp() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
              + database
              + "'");
    }
  }
}
