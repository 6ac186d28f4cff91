package dev.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file: the contract, and what only files have. */
class SqliteTest extends StoreContract {

  @TempDir private Path folder;

  @Override
  Store openNew() {
    return openAgain();
  }

  @Override
  Store openAgain() {
    return Stores.open(folder.resolve("news.db").toString());
  }

  private void run(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aStoreOfANewerVersionIsRefusedWithWhatToDo() throws SQLException {
    Path file = folder.resolve("newer.db");
    Stores.open(file.toString()).close();
    run(file, "PRAGMA user_version = 99");
    assertThatThrownBy(() -> Stores.open(file.toString()))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("newer.db was written by a newer Synoptic (format 99")
        .hasMessageContaining("backup");
  }

  @Test
  void filesOfOtherProgramsAreRefusedAndLeftAsTheyAre() throws Exception {
    Path text =
        Files.writeString(
            folder.resolve("notes.txt"), "no database at all, but a text. ".repeat(99));
    Path other = folder.resolve("other.db");
    run(other, "CREATE TABLE story (x)");
    byte[] before = Files.readAllBytes(other);
    assertThatThrownBy(() -> Stores.open(text.toString()))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("notes.txt is not a store");
    assertThatThrownBy(() -> Stores.open(other.toString()))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("database of another program");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + other)) {
      assertThat(c.createStatement().executeQuery("SELECT count(*) FROM story").getInt(1)).isZero();
    }
    assertThat(Files.size(other)).isEqualTo(before.length);
  }

  @Test
  void placesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Stores.open(folder.toString())).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Stores.open(folder.resolve("no/such.db").toString()))
        .hasMessageContaining("make it first");
    assertThatThrownBy(() -> Stores.open("jdbc:mysql://x/y"))
        .hasMessageContaining("jdbc:postgresql:");
    assertThatThrownBy(() -> Stores.openThere(folder.resolve("none.db").toString()))
        .hasMessageContaining("there is no store");
  }

  @Test
  void anEmptyFileIsMadeAStoreByThoseWhoWriteAndByNoOneElse() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.db"));
    assertThatThrownBy(() -> Stores.openThere(empty.toString()))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("empty.db is an empty file, no store");
    assertThat(empty).as("left as it was").isEmptyFile();
    Stores.open(empty.toString()).close();
    Stores.openThere(empty.toString()).close();
  }

  @Test
  void anOlderStoreIsBroughtUpWithWhatItHolds() throws Exception {
    Path file = folder.resolve("old.db");
    String first = "CREATE TABLE thing (name @text);";
    String second = "-- a second name\nALTER TABLE thing ADD COLUMN other @text;";
    SqlStore.open(new Sqlite(file), new Schema(List.of(first))).close();
    run(file, "INSERT INTO thing (name) VALUES ('kept')");
    SqlStore.open(new Sqlite(file), new Schema(List.of(first, second))).close();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(c.createStatement().executeQuery("SELECT name, other FROM thing").getString(1))
          .isEqualTo("kept");
      assertThat(c.createStatement().executeQuery("PRAGMA user_version").getInt(1)).isEqualTo(2);
    }
  }

  @Test
  void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
    Path file = folder.resolve("old.db");
    String first = "CREATE TABLE thing (name @text);";
    SqlStore.open(new Sqlite(file), new Schema(List.of(first))).close();
    var broken =
        new Schema(List.of(first, "CREATE TABLE more (x @text); INSERT INTO none VALUES (1);"));
    assertThatThrownBy(() -> SqlStore.open(new Sqlite(file), broken))
        .isInstanceOf(StoreFailure.class);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(c.createStatement().executeQuery("PRAGMA user_version").getInt(1)).isEqualTo(1);
      assertThat(
              c.createStatement()
                  .executeQuery("SELECT count(*) FROM sqlite_master WHERE name = 'more'")
                  .getInt(1))
          .isZero();
    }
  }

  @Test
  void everyTransactionIsOnDiskBeforeItCounts() throws Exception {
    try (Session session = new Sqlite(folder.resolve("a.db")).open(true)) {
      assertThat(session.number("PRAGMA synchronous")).as("FULL").isEqualTo(2);
      assertThat(session.one("PRAGMA journal_mode", r -> r.getString(1)))
          .isEqualTo(Optional.of("wal"));
    }
  }

  @Test
  void aCopyByVacuumIsAStore() throws Exception {
    Samples.keep(openAgainAs("copied.db"), Samples.stories().get(0), Samples.NOON);
    run(folder.resolve("copied.db"), "VACUUM INTO '" + folder.resolve("backup.db") + "'");
    try (Store backup = Stores.open(folder.resolve("backup.db").toString())) {
      assertThat(backup.synopsis(Samples.stories().get(0).story().id())).isPresent();
      assertThat(backup.search("the", Optional.empty(), 100).items()).isNotEmpty();
    }
  }

  private Store openAgainAs(String name) throws IOException {
    return Stores.open(folder.resolve(name).toString());
  }
}
