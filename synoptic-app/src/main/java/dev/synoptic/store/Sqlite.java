package dev.synoptic.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * One file. Written ahead to a log (WAL), so that readers never wait; every transaction is on disk
 * before it counts as done.
 */
final class Sqlite implements Dialect {

  /** "SYNO": tells our files from those of other programs. */
  private static final int APPLICATION = 0x53594e4f;

  /** How long a line waits for another process. */
  private static final int WAIT_MILLIS = 15_000;

  /** Memory for pages of the file, of each line; in KiB, negative as SQLite wants it. */
  private static final int CACHE_KIB = -8_000;

  private final Path file;
  private final boolean durable;
  private @Nullable FileChannel lock;

  /** Opens {@code file}, or makes it. */
  Sqlite(Path file) {
    this(file, true);
  }

  /** Opens {@code file}; one that is thrown away afterwards need not outlive a power cut. */
  Sqlite(Path file, boolean durable) {
    this.file = file;
    this.durable = durable;
  }

  @Override
  public Session open(boolean writing) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(durable ? SynchronousMode.FULL : SynchronousMode.OFF);
    config.setBusyTimeout(WAIT_MILLIS);
    config.setCacheSize(CACHE_KIB);
    config.setPageSize(8192);
    if (!writing) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    var session = new Session(config.createConnection("jdbc:sqlite:" + file));
    if (!writing) {
      session.change("PRAGMA query_only = true");
    }
    return session;
  }

  @Override
  public Map<String, String> types() {
    return Map.of("@key", "INTEGER PRIMARY KEY", "@bytes", "BLOB", "@text", "TEXT");
  }

  @Override
  public int schema(Session session) throws SQLException {
    long application = session.number("PRAGMA application_id");
    boolean empty = session.number("SELECT count(*) FROM sqlite_master") == 0;
    if (!empty && application != APPLICATION) {
      throw new StoreFailure(file + " is a database of another program");
    }
    return (int) session.number("PRAGMA user_version");
  }

  @Override
  public void schema(Session session, int number) throws SQLException {
    if (number == 1) {
      session.change(
          "CREATE VIRTUAL TABLE words USING fts5(body, content='', contentless_delete=1,"
              + " tokenize='unicode61 remove_diacritics 0')");
    }
    session.change("PRAGMA application_id = " + APPLICATION);
    session.change("PRAGMA user_version = " + number);
  }

  @Override
  public void begin(Session session) throws SQLException {
    session.change("BEGIN IMMEDIATE");
  }

  @Override
  public void index(Session session, long number, List<String> words) throws SQLException {
    session.change(
        "INSERT INTO words (rowid, body) VALUES (?, ?)", number, String.join(" ", words));
  }

  @Override
  public void unindex(Session session, long number) throws SQLException {
    session.change("DELETE FROM words WHERE rowid = ?", number);
  }

  @Override
  public List<Long> find(Session session, WordQuery query, long before, int limit)
      throws SQLException {
    String match =
        query.written(run -> '"' + String.join(" ", run) + '"', " AND ", " OR ", " NOT ");
    return session.all(
        "SELECT rowid FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
        row -> row.getLong(1),
        match,
        before,
        limit);
  }

  /** Words hold letters and digits alone, so nothing in them is syntax. */
  @Override
  public boolean claim(Session writer) {
    Path path = file.resolveSibling(file.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        lock = channel;
        return true;
      }
      channel.close();
      return false;
    } catch (IOException e) {
      throw new StoreFailure(path + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public long bytes(Session session) {
    try {
      Path log = file.resolveSibling(file.getFileName() + "-wal");
      return Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public void close() {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new StoreFailure("the lock of " + file + " cannot be given up", e);
    }
  }
}
