package dev.synoptic.store;

import java.sql.SQLException;
import java.util.function.Function;

/** The one line that writes, one transaction at a time; taken up again where it was cut. */
final class SoleWriter implements AutoCloseable {

  private final Dialect dialect;
  private Session writer;
  private boolean claimed;

  /** A database may take a dead line of ours for alive for a while: then it is worth waiting. */
  private boolean wasClaimed;

  SoleWriter(Dialect dialect, Session writer) {
    this.dialect = dialect;
    this.writer = writer;
  }

  /** Does some work in one transaction: all of it is kept when this returns, or nothing is. */
  synchronized <T> T write(Function<Writing, T> work) {
    try {
      begin();
      try {
        T result = work.apply(new SqlWriting(writer, dialect));
        writer.change("COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw StoreFailure.of(dialect.place(), e);
    }
  }

  /** A database that was started anew has forgotten the line, and with it who may write. */
  private void begin() throws SQLException {
    try {
      beginHere();
    } catch (SQLException e) {
      if (!writer.isLost()) {
        throw e;
      }
      close(writer);
      claimed = false;
      writer = dialect.open(true);
      beginHere();
    }
  }

  private void beginHere() throws SQLException {
    if (!claimHere()) {
      throw new StoreFailure(
          dialect.place() + " is written by another process; end that one, or read only",
          null,
          wasClaimed);
    }
    dialect.begin(writer);
  }

  private boolean claimHere() throws SQLException {
    claimed = claimed || dialect.claim(writer);
    wasClaimed |= claimed;
    return claimed;
  }

  /** A line that is lost took its transaction with it. */
  private void rollBack(Exception why) {
    try {
      writer.change("ROLLBACK");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  /** Takes the right to write; returns whether no other process has it. */
  synchronized boolean claim() {
    try {
      return claimHere();
    } catch (SQLException e) {
      throw StoreFailure.of(dialect.place(), e);
    }
  }

  private static void close(Session lost) {
    try {
      lost.close();
    } catch (SQLException e) {
      // It was lost before; that is told.
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    writer.close();
  }
}
