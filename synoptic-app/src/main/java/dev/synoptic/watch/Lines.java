package dev.synoptic.watch;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.fetch.Fetched;
import dev.synoptic.fetch.Fetched.Validator;
import dev.synoptic.fetch.Fetcher;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fetcher for each host, which keeps to its pauses and its robots.txt. One thread at a time asks
 * a host; a robots.txt is read again after a day.
 */
final class Lines {

  /** Hosts beyond this many are greeted anew. */
  private static final int MOST = 5_000;

  private static final Duration ROBOTS_HOLD = Duration.ofDays(1);

  private final FetchLimits limits;
  private final Clock clock;
  private final Map<String, Line> lines =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Line> eldest) {
          return size() > MOST;
        }
      };

  private record Line(Fetcher fetcher, Instant since) {}

  Lines(FetchLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Fetches what is at {@code address}, unless it is as it was. */
  Fetched get(String host, String address, Validator earlier) throws IOException {
    Fetcher fetcher = fetcher(host);
    synchronized (fetcher) {
      return fetcher.get(address, earlier);
    }
  }

  private synchronized Fetcher fetcher(String host) {
    Line line = lines.get(host);
    Instant now = clock.instant();
    if (line == null || line.since().plus(ROBOTS_HOLD).isBefore(now)) {
      line = new Line(new Fetcher(limits), now);
      lines.put(host, line);
    }
    return line.fetcher();
  }
}
