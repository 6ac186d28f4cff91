package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.store.Correction;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Writing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /** For the time that a large story took to lay, others have so many times as much. */
  private static final int REST = 4;

  /** Reports that are read at once on the start. */
  private static final int AT_ONCE = 500;

  private final Store store;
  private final Synoptic synoptic;
  private final ParsedReports reports;
  private final Clock clock;
  private HeldCorrections corrections;
  private Waiting waiting;
  private StreamWindow window;
  private Instant rest = Instant.EPOCH;

  /** Whether something failed and what is remembered here is not what the store holds. */
  private boolean astray;

  private Newsroom(Store store, Synoptic synoptic, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.synoptic = synoptic;
    this.reports = new ParsedReports(synoptic);
    this.corrections = HeldCorrections.of(store);
    this.waiting = Waiting.of(store);
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
    recall();
    try {
      Taken taken =
          store.write(
              tx -> {
                var placing = new Placing(tx, received);
                var intake = new PageIntake(tx, synoptic, reports, window, placing);
                pages.forEach(page -> intake.take(page, received));
                Taken result = intake.taken();
                update(tx).updateSmall(placing, received);
                also.work(tx, result);
                return result;
              });
      keepWindow();
      return taken;
    } catch (RuntimeException e) {
      astray = true;
      throw e;
    }
  }

  /**
   * Takes many pages in at once, grouped as a whole, as {@code compare} groups them. What is in the
   * store already stays as it is.
   */
  public synchronized Taken fill(List<Page> pages, Instant received) {
    recall();
    astray = true;
    Taken taken = new Filling(store, synoptic, reports, corrections, waiting).fill(pages, received);
    recall();
    return taken;
  }

  /** What was not kept must not be remembered: where work failed, the store is asked anew. */
  private void recall() {
    if (astray) {
      reports.forget();
      corrections = HeldCorrections.of(store);
      waiting = Waiting.of(store);
      window = restored();
      astray = false;
    }
  }

  /** What is done in the same transaction as pages are taken in. */
  @FunctionalInterface
  public interface Also {

    /** Does it. */
    void work(Writing tx, Taken taken);
  }

  private SynopsisUpdate update(Writing tx) {
    return new SynopsisUpdate(tx, synoptic, reports, corrections, waiting, false);
  }

  /**
   * Lays the large story anew that has waited longest, if it is its time; to be called often. Of
   * the time that goes by, no more than a fifth is spent on large stories, however large they are
   * and however fast they grow: the rest is left to what comes in.
   */
  public synchronized void settle(Instant now) {
    recall();
    Optional<String> due = now.isBefore(rest) ? Optional.empty() : waiting.due(now);
    if (due.isPresent()) {
      Instant start = clock.instant();
      layAnew(due.get(), now);
      Instant end = clock.instant();
      rest = end.plus(Duration.between(start, end).multipliedBy(REST));
    }
  }

  private void layAnew(String story, Instant now) {
    changing(
        tx -> {
          var placing = new Placing(tx, now);
          placing.came(story);
          update(tx).updateAll(placing, now);
          return 0L;
        });
  }

  /**
   * Sets something right; later runs keep to it.
   *
   * @param by who does, for the log
   * @return the number of the correction in the log
   * @throws IllegalArgumentException with a reason for the user, where it cannot be done
   */
  public synchronized long correct(Correction correction, String by, Instant now) {
    return changing(
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
    changing(
        tx -> {
          var placing = new Placing(tx, now);
          new Correcting(tx, placing, corrections).undo(correction, by, now);
          update(tx).updateAll(placing, now);
          return correction;
        });
  }

  private long changing(Function<Writing, Long> work) {
    recall();
    try {
      return store.write(work);
    } catch (StoreFailure e) {
      astray = true;
      throw e;
    } catch (RuntimeException e) {
      // What was refused must not hold.
      corrections = HeldCorrections.of(store);
      waiting = Waiting.of(store);
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

  /**
   * Finishes what waits and keeps what is remembered, unless the store failed last: the next start
   * does so. The store stays open.
   */
  @Override
  public synchronized void close() {
    if (astray) {
      return;
    }
    for (Optional<String> story = waiting.first(); story.isPresent(); story = waiting.first()) {
      layAnew(story.get(), clock.instant());
    }
    if (window.since() > 0) {
      save();
    }
  }
}
