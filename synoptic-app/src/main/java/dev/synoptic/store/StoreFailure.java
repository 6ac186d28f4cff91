package dev.synoptic.store;

import java.sql.SQLException;

/** Says that a store could not do its work: a full disk, a lost line, a damaged file. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says what failed, for the user, and why. */
  public StoreFailure(String message, Throwable why) {
    super(message, why);
  }

  /** Says what failed, for the user. */
  public StoreFailure(String message) {
    super(message);
  }

  /** Returns what went wrong at {@code place}, in words for the user. */
  static StoreFailure of(String place, SQLException why) {
    String message = String.valueOf(why.getMessage());
    if (message.contains("SQLITE_NOTADB")) {
      return new StoreFailure(place + " is not a store", why);
    }
    if (message.contains("SQLITE_BUSY")) {
      return new StoreFailure(place + " is held by another program", why);
    }
    if (message.contains("SQLITE_FULL")) {
      return new StoreFailure(place + ": the disk is full", why);
    }
    return new StoreFailure(
        place + ": " + message.lines().findFirst().orElse("no reason given"), why);
  }
}
