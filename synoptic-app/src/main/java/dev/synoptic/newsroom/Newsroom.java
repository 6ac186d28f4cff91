package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.store.Correction;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Writing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes pages in: cleans them, tells new versions from what is known, groups them with what is
 * there, lays the changed stories side by side, and keeps all of it in one transaction. What a
 * method has returned is kept; what it was at when the process died is not there at all.
 *
 * <p>It is the only one that writes to its store. Safe for several threads, one at a time.
 */
public final class Newsroom implements AutoCloseable {

  /** Reports that may have to be told to the grouper again after the process died. */
  private static final int MIN_UNSAVED = 500;

  /** Reports that are read at once on the start. */
  private static final int AT_ONCE = 500;

  private final Store store;
  private final Synoptic synoptic;
  private final ParsedReports reports;
  private final SortedSet<String> later = new TreeSet<>();
  private final Clock clock;
  private HeldCorrections corrections;
  private StreamWindow window;

  private Newsroom(Store store, Synoptic synoptic, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.synoptic = synoptic;
    this.reports = new ParsedReports(synoptic);
    this.corrections = HeldCorrections.of(store);
    this.window = restored();
  }

  /**
   * Opens the newsroom of {@code store}.
   *
   * @param synoptic the flow
   * @throws StoreFailure where another process writes to the store
   */
  public static Newsroom open(Store store, Synoptic synoptic, Clock clock) {
    if (!store.claim()) {
      throw new StoreFailure(
          store.place() + " is written by another process; end that one, or read only");
    }
    var newsroom = new Newsroom(store, synoptic, clock);
    newsroom.renew();
    return newsroom;
  }

  /** Tells the grouper again what arrived after its memory was kept. */
  private StreamWindow restored() {
    StreamWindow restoring = StreamWindow.of(store);
    while (store.write(tx -> restoring.replay(tx, reports, AT_ONCE))) {
      // A part at a time: a long replay must not hold what it has read.
    }
    return restoring;
  }

  /** Makes the synopses anew that another version of the program made. */
  private void renew() {
    boolean more = true;
    while (more) {
      more =
          store.write(
              tx -> {
                List<String> outdated = tx.outdated(AT_ONCE / 10);
                var placing = new Placing(tx, clock.instant());
                outdated.forEach(placing::came);
                update(tx).updateAll(placing, clock.instant());
                return !outdated.isEmpty();
              });
    }
    // A process that died may have left some that waited.
    later.addAll(store.write(Writing::grown));
  }

  /** Returns the store that this writes to. */
  public Store store() {
    return store;
  }

  /** Takes pages in, in this order. */
  public Taken take(List<Page> pages, Instant received) {
    return take(pages, received, (tx, taken) -> {});
  }

  /**
   * Takes pages in, in this order, and does {@code also} in the same transaction.
   *
   * @param also is told what became of the pages
   */
  public synchronized Taken take(List<Page> pages, Instant received, Also also) {
    try {
      Taken taken =
          store.write(
              tx -> {
                var placing = new Placing(tx, received);
                var intake = new PageIntake(tx, synoptic, reports, window, placing);
                pages.forEach(page -> intake.take(page, received));
                Taken result = intake.taken();
                later.addAll(update(tx).updateMost(placing, received));
                also.work(tx, result);
                return result;
              });
      keepWindow();
      return taken;
    } catch (RuntimeException e) {
      // What was not kept must not be remembered.
      reports.forget();
      window = restored();
      throw e;
    }
  }

  /**
   * Takes many pages in at once, grouped as a whole, as {@code compare} groups them. What is in the
   * store already stays as it is.
   */
  public synchronized Taken fill(List<Page> pages, Instant received) {
    try {
      return new Filling(store, synoptic, reports, corrections).fill(pages, received);
    } finally {
      reports.forget();
      window = restored();
    }
  }

  /** What is done in the same transaction as pages are taken in. */
  @FunctionalInterface
  public interface Also {

    /** Does it. */
    void work(Writing tx, Taken taken);
  }

  private SynopsisUpdate update(Writing tx) {
    return new SynopsisUpdate(tx, synoptic, reports, corrections);
  }

  /**
   * Lays large stories anew that have grown by little since they were laid; to be called now and
   * then, and done on closing.
   */
  public synchronized void settle(Instant now) {
    for (String story : List.copyOf(later)) {
      store.write(
          tx -> {
            var placing = new Placing(tx, now);
            update(tx).update(placing.resolve(story), placing, now);
            return true;
          });
      later.remove(story);
    }
  }

  /**
   * Sets something right; later runs keep to it.
   *
   * @param by who does, for the log
   * @return the number of the correction in the log
   * @throws IllegalArgumentException with a reason for the user, where it cannot be done
   */
  public synchronized long correct(Correction correction, String by, Instant now) {
    return correcting(
        tx -> {
          var placing = new Placing(tx, now);
          long number = new Correcting(tx, placing, corrections).apply(correction, by, now);
          update(tx).updateAll(placing, now);
          return number;
        });
  }

  /**
   * Takes a correction back: everything is as if it had never been made.
   *
   * @throws IllegalArgumentException where there is no such correction, or it is undone already
   */
  public synchronized void undo(long correction, String by, Instant now) {
    correcting(
        tx -> {
          var placing = new Placing(tx, now);
          new Correcting(tx, placing, corrections).undo(correction, by, now);
          update(tx).updateAll(placing, now);
          return correction;
        });
  }

  private long correcting(Function<Writing, Long> work) {
    try {
      return store.write(work);
    } catch (RuntimeException e) {
      // What was not kept must not hold.
      corrections = HeldCorrections.of(store);
      throw e;
    }
  }

  /** Does other work that writes. */
  public synchronized void write(Consumer<Writing> other) {
    store.write(
        tx -> {
          other.accept(tx);
          return true;
        });
  }

  private void keepWindow() {
    if (window.since() > Math.max(MIN_UNSAVED, window.remembered() / 4)) {
      save();
    }
  }

  private void save() {
    store.write(
        tx -> {
          tx.state(StreamWindow.NAME, window.bytes());
          return true;
        });
    window.kept();
  }

  /** Finishes what waits and keeps what is remembered. The store stays open. */
  @Override
  public synchronized void close() {
    settle(clock.instant());
    if (window.since() > 0) {
      save();
    }
  }
}
