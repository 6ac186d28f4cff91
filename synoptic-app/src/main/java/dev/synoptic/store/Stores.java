package dev.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens stores by where they are. */
public final class Stores {

  /** How an address of PostgreSQL begins. */
  private static final String POSTGRES = "jdbc:postgresql:";

  private Stores() {}

  /**
   * Opens a store, or makes a new one.
   *
   * @param where a file, or {@code jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD}
   * @throws StoreFailure with a reason for the user: another program's file, a newer version's, one
   *     that cannot be written, a database that does not answer
   */
  public static Store open(String where) {
    if (where.startsWith(POSTGRES)) {
      return SqlStore.open(new Postgres(where), Schema.current());
    }
    if (where.startsWith("jdbc:")) {
      throw new StoreFailure("a store is a file or jdbc:postgresql:…, not " + where);
    }
    return SqlStore.open(new Sqlite(file(where)), Schema.current());
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreFailure where there is none, or as {@link #open} does
   */
  public static Store openThere(String where) {
    if (!where.startsWith("jdbc:") && !Files.isRegularFile(file(where))) {
      throw new StoreFailure("there is no store " + where + "; synoptic watch makes one");
    }
    if (!where.startsWith("jdbc:") && isEmpty(file(where))) {
      throw new StoreFailure(where + " is an empty file, no store; synoptic watch makes one");
    }
    return open(where);
  }

  /** A store that nobody has written to yet is not empty: it has its tables. */
  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      throw new StoreFailure(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Opens a store in {@code file} that is thrown away afterwards: fast, and no power cut's match.
   */
  public static Store passing(Path file) {
    return SqlStore.open(new Sqlite(file, false), Schema.current());
  }

  private static Path file(String where) {
    try {
      Path file = Path.of(where);
      Path folder = file.toAbsolutePath().getParent();
      if (Files.isDirectory(file)) {
        throw new StoreFailure("a store is a file, and " + where + " is a folder");
      }
      if (folder != null && !Files.isDirectory(folder)) {
        throw new StoreFailure("there is no folder " + folder + "; make it first");
      }
      return file;
    } catch (InvalidPathException e) {
      throw new StoreFailure("no file can have this name: " + where, e);
    }
  }
}
