package dev.synoptic.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Lines for reading: as many threads read at once as there are, others wait. */
final class Sessions implements AutoCloseable {

  private final Dialect dialect;
  private final int most;
  private final Semaphore free;
  private final Deque<Session> idle = new ArrayDeque<>();
  private boolean closed;

  Sessions(Dialect dialect, int most) {
    this.dialect = dialect;
    this.most = most;
    this.free = new Semaphore(most, true);
  }

  /** A question to the database. */
  @FunctionalInterface
  interface Question<T> {
    T ask(Session session) throws SQLException;
  }

  /** Asks on a line that nobody uses; where the database has lost it meanwhile, on another. */
  <T> T ask(Question<T> question) throws SQLException {
    for (int left = most; ; left--) {
      Session session = take();
      try {
        T answer = question.ask(session);
        giveBack(session);
        return answer;
      } catch (SQLException e) {
        boolean lost = session.isLost();
        drop(session);
        if (!lost || left == 0) {
          throw e;
        }
      } catch (RuntimeException e) {
        drop(session);
        throw e;
      }
    }
  }

  /** Returns a line that nobody uses; it must come back. */
  private Session take() throws SQLException {
    free.acquireUninterruptibly();
    Session session;
    synchronized (this) {
      if (closed) {
        free.release();
        throw new StoreFailure(dialect.place() + " is closed");
      }
      session = idle.pollLast();
    }
    try {
      return session != null ? session : dialect.open(false);
    } catch (SQLException | RuntimeException e) {
      free.release();
      throw e;
    }
  }

  /** Gives a line back. */
  private void giveBack(Session session) throws SQLException {
    boolean close;
    synchronized (this) {
      close = closed;
      if (!close) {
        idle.addLast(session);
      }
    }
    free.release();
    if (close) {
      session.close();
    }
  }

  /** Gives a line back that failed: another is opened in its place. */
  private void drop(Session session) {
    free.release();
    try {
      session.close();
    } catch (SQLException e) {
      // It had failed before; that failure is told.
    }
  }

  @Override
  public void close() throws SQLException {
    synchronized (this) {
      closed = true;
      for (Session session : idle) {
        session.close();
      }
      idle.clear();
    }
  }
}
