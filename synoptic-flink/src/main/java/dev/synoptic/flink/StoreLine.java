package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.newsroom.Copy;
import dev.synoptic.newsroom.Copytaker;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line to a store. Where the store is away for a while, it waits and tries again, ever less
 * often, so that those before it wait, too; after too long it gives up, and the job begins again at
 * its last checkpoint.
 */
final class StoreLine implements Serializable, AutoCloseable {

  private static final long serialVersionUID = 1;

  /** Entries that are kept in one transaction. */
  private static final int AT_ONCE = 100;

  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 10_000;

  private final String where;
  private final boolean archive;
  private final Duration patience;

  private transient volatile boolean away;
  private transient List<Copy> taken = List.of();
  private transient @Nullable Store store;
  private transient @Nullable Copytaker copytaker;

  /**
   * Makes a line.
   *
   * @param where address of the database
   * @param archive whether what comes is an archive, not news
   * @param patience how long the store may be away
   */
  StoreLine(String where, boolean archive, Duration patience) {
    this.where = where;
    this.archive = archive;
    this.patience = patience;
  }

  /** Opens the line. A dead task's line may look alive to the database for a while. */
  void open() throws InterruptedException {
    taken = new ArrayList<>();
    insist(
        () -> {
          store = store == null ? Stores.open(where) : store;
          copytaker =
              archive
                  ? Copytaker.ofArchive(store, new Synoptic())
                  : Copytaker.ofNews(store, new Synoptic());
        });
  }

  /** Takes an entry, to be kept with the next ones. */
  void take(Entry entry) throws IOException, InterruptedException {
    taken.add(entry.copy());
    if (taken.size() >= AT_ONCE) {
      keep();
    }
  }

  /** Keeps all that was taken. */
  void keep() throws InterruptedException {
    if (!taken.isEmpty()) {
      insist(() -> Objects.requireNonNull(copytaker).take(taken));
      taken.clear();
    }
  }

  /** Returns whether the store is away and waited for. */
  boolean isAway() {
    return away;
  }

  private void insist(Runnable work) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        work.run();
        away = false;
        return;
      } catch (StoreFailure e) {
        if (!e.isPassing() || System.nanoTime() - end > 0) {
          throw e;
        }
        away = true;
        Thread.sleep(pause);
      }
    }
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
