package dev.synoptic.store;

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
}
