package dev.synoptic.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Says that a store could not do its work: a full disk, a lost line, a damaged file. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  /** Says what failed, for the user, and why. */
  public StoreFailure(String message, Throwable why) {
    this(message, why, false);
  }

  /** Says what failed, for the user. */
  public StoreFailure(String message) {
    super(message);
    this.passing = false;
  }

  /** Says what failed, for the user, where it may pass by itself. */
  public static StoreFailure passing(String message) {
    return new StoreFailure(message, null, true);
  }

  /** Says what failed, for the user, and why; and whether it may pass by itself. */
  StoreFailure(String message, @Nullable Throwable why, boolean passing) {
    super(message, why);
    this.passing = passing;
  }

  /**
   * Returns whether the same may succeed later: a database was stopped or its line cut, or another
   * program holds the store for a while. What was being kept is not kept.
   */
  public boolean isPassing() {
    return passing;
  }

  /** States of the SQL standard (class 08) and of PostgreSQL: shut down, starting, full up. */
  private static boolean isLost(SQLException why) {
    String state = String.valueOf(why.getSQLState());
    return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
  }

  /** Returns what went wrong at {@code place}, in words for the user. */
  static StoreFailure of(String place, SQLException why) {
    String message = String.valueOf(why.getMessage());
    if (message.contains("SQLITE_NOTADB")) {
      return new StoreFailure(place + " is not a store", why);
    }
    if (message.contains("SQLITE_BUSY")) {
      return new StoreFailure(place + " is held by another program", why, true);
    }
    if (message.contains("SQLITE_FULL")) {
      return new StoreFailure(place + ": the disk is full", why);
    }
    return new StoreFailure(
        place + ": " + message.lines().findFirst().orElse("no reason given"), why, isLost(why));
  }
}
