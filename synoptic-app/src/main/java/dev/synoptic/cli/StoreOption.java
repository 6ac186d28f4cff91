package dev.synoptic.cli;

import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "synoptic.db",
      description =
          "The store: a file, or jdbc:postgresql://HOST/DATABASE. Default: synoptic.db, here.")
  private String store;

  /** Opens the store, or makes a new one. */
  Store open() throws IOException {
    try {
      return Stores.open(store);
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Returns whether there is a store to open; of a database, that is known when it is opened. */
  boolean isThere() {
    return store.startsWith("jdbc:") || Files.isRegularFile(Path.of(store));
  }

  /** Opens the store, which must be there. */
  Store openThere() throws IOException {
    try {
      return Stores.openThere(store);
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
