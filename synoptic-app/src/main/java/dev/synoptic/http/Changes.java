package dev.synoptic.http;

import dev.synoptic.store.Change;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches the store for changes, whoever makes them: this process or another one on the same store.
 */
final class Changes implements AutoCloseable {

  /** Between two looks, in milliseconds: readers do not notice, and the store hardly does. */
  private static final int PAUSE = 500;

  private static final int AT_ONCE = 1000;

  private final Store store;
  private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "synoptic-changes");
            thread.setDaemon(true);
            return thread;
          });
  private final ScheduledFuture<?> looking;
  private volatile long sequence;

  Changes(Store store) {
    this.store = store;
    this.sequence = store.sizes().lastChange();
    this.looking = clock.scheduleWithFixedDelay(this::look, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
  }

  /** Returns the sequence of the last change that is known. */
  long sequence() {
    return sequence;
  }

  /** Has {@code listener} told of all changes from now on. */
  void tell(Consumer<List<Change>> listener) {
    listeners.add(listener);
  }

  /** Looks for changes now. */
  void look() {
    try {
      List<Change> changes = news();
      if (!changes.isEmpty()) {
        listeners.forEach(listener -> listener.accept(changes));
      }
    } catch (StoreFailure e) {
      // The store is busy or gone for a moment; the next look finds what this one missed.
    }
  }

  private synchronized List<Change> news() {
    List<Change> changes = store.changesAfter(sequence, AT_ONCE);
    if (!changes.isEmpty()) {
      sequence = changes.get(changes.size() - 1).sequence();
    }
    return changes;
  }

  @Override
  public void close() {
    looking.cancel(false);
    clock.shutdownNow();
  }
}
