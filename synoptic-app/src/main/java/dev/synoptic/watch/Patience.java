package dev.synoptic.watch;

import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.StoreFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits for a store that is lost for a while: a database that is stopped, or whose lines are cut.
 * All who work wait together; one of them asks whether it is there again, ever less often.
 */
final class Patience {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Newsroom newsroom;
  private final Clock clock;
  private final Schedule schedule;
  private final Consumer<Poll> teller;
  private int losses;

  Patience(Newsroom newsroom, Clock clock, Schedule schedule, Consumer<Poll> teller) {
    this.newsroom = newsroom;
    this.clock = clock;
    this.schedule = schedule;
    this.teller = teller;
  }

  /** Returns how often the store was lost up to now. */
  synchronized int losses() {
    return losses;
  }

  /**
   * Returns when the store takes things again, or the watching is stopped.
   *
   * @param before how often it was lost when the work began that failed: others may have waited,
   *     and told, meanwhile
   * @throws StoreFailure where the store fails in a way that does not pass
   */
  synchronized void await(StoreFailure why, int before) throws InterruptedException {
    if (losses > before) {
      return;
    }
    losses++;
    Duration pause = FIRST;
    tell(Poll.Outcome.STORE_LOST, Optional.ofNullable(why.getMessage()), pause);
    while (schedule.pause(pause)) {
      if (isThere()) {
        tell(Poll.Outcome.STORE_BACK, Optional.empty(), Duration.ZERO);
        return;
      }
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
  }

  /** Keeps nothing at all, to see whether that can be done. */
  private boolean isThere() {
    try {
      newsroom.write(tx -> {});
      return true;
    } catch (StoreFailure e) {
      if (!e.isPassing()) {
        throw e;
      }
      return false;
    }
  }

  private void tell(Poll.Outcome outcome, Optional<String> trouble, Duration pause) {
    Instant now = clock.instant();
    teller.accept(Poll.ofStore(newsroom.store().place(), now, outcome, trouble, now.plus(pause)));
  }
}
