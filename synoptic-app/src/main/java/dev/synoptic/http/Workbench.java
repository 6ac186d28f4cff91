package dev.synoptic.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where costly work is done: few pieces at once, none for longer than its time. A piece that ran
 * out of time keeps its place until it really ends, so that such pieces cannot pile up.
 */
final class Workbench implements AutoCloseable {

  private static final int AGAIN_SECONDS = 5;

  private final Semaphore places;
  private final Duration time;
  private final ExecutorService workers;

  Workbench(int places, Duration time) {
    this.places = new Semaphore(places);
    this.time = time;
    this.workers =
        Executors.newFixedThreadPool(
            places,
            work -> {
              var thread = new Thread(work, "synoptic-comparing");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Does {@code work}, or refuses to: where all places are taken, or it takes too long. */
  <T> T work(Callable<T> work) throws Exception {
    if (!places.tryAcquire()) {
      throw Refused.tooMany(
          "Other comparisons are being made; try again in a few seconds.", AGAIN_SECONDS);
    }
    Future<T> result =
        workers.submit(
            () -> {
              try {
                return work.call();
              } finally {
                places.release();
              }
            });
    try {
      return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw Refused.busy(
          "That took longer than " + time.toSeconds() + " seconds; ask for less.",
          (int) Math.max(1, time.toSeconds()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw Refused.tooLarge("There is not enough memory for so much at once.");
      }
      throw e;
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
