package dev.synoptic.flink;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiter;

/** Lets so many reports through as it is opened for; a checkpoint goes on while reports wait. */
final class Gate<S extends SourceSplit> implements RateLimiter<S> {

  private static long open;
  private static long passed;
  private static final Queue<CompletableFuture<Void>> WAITING = new ArrayDeque<>();

  /** Opens all gates of this process until {@code reports} have passed since they were shut. */
  static void open(long reports) {
    synchronized (WAITING) {
      open = reports;
      while (passed < open && !WAITING.isEmpty()) {
        passed++;
        WAITING.remove().complete(null);
      }
    }
  }

  /** Shuts all gates; nothing has passed. */
  static void shut() {
    synchronized (WAITING) {
      open = 0;
      passed = 0;
      WAITING.clear();
    }
  }

  /** Returns how many have passed. */
  static long passed() {
    synchronized (WAITING) {
      return passed;
    }
  }

  @Override
  public CompletionStage<Void> acquire(int reports) {
    synchronized (WAITING) {
      if (passed < open) {
        passed++;
        return CompletableFuture.completedFuture(null);
      }
      var turn = new CompletableFuture<Void>();
      WAITING.add(turn);
      return turn;
    }
  }
}
