package dev.synoptic.store;

/** A test with a store at hand, of whatever kind. */
interface OpenStore {

  /** Returns the store that is open. */
  Store store();

  /** Closes the store and opens it as another process would. */
  void reopen() throws Exception;
}
