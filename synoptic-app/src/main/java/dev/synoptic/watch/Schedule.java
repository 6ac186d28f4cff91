package dev.synoptic.watch;

import dev.synoptic.store.Feed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Which feed is asked next: the one that is due first, of a host that nobody asks just now. */
final class Schedule {

  private final Clock clock;
  private final Map<String, PriorityQueue<Feed>> waiting = new HashMap<>();
  private final TreeSet<Due> due = new TreeSet<>();
  private int atWork;
  private boolean stopped;

  Schedule(Collection<Feed> feeds, Clock clock) {
    this.clock = clock;
    feeds.forEach(this::add);
  }

  /** The first feed of a host that nobody asks. */
  private record Due(Instant at, String host) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : host.compareTo(other.host);
    }
  }

  /** Waits for the next feed that is due; empty where there is none any more. */
  synchronized Optional<Feed> take() throws InterruptedException {
    while (!stopped) {
      if (due.isEmpty() && atWork == 0) {
        return Optional.empty();
      }
      long wait =
          due.isEmpty()
              ? Long.MAX_VALUE
              : Duration.between(clock.instant(), due.first().at()).toMillis();
      if (wait <= 0) {
        atWork++;
        String host = due.pollFirst().host();
        return Optional.of(waiting.getOrDefault(host, new PriorityQueue<>()).remove());
      }
      wait(Math.min(wait, 60_000));
    }
    return Optional.empty();
  }

  /** Gives a feed back that was asked, to be asked again at its time; none, to be left alone. */
  synchronized void done(String host, Optional<Feed> again) {
    atWork--;
    again.ifPresent(feed -> queue(host).add(feed));
    PriorityQueue<Feed> others = queue(host);
    if (others.isEmpty()) {
      waiting.remove(host);
    } else {
      due.add(new Due(others.element().next(), host));
    }
    notifyAll();
  }

  private PriorityQueue<Feed> queue(String host) {
    return waiting.computeIfAbsent(
        host, h -> new PriorityQueue<>(Comparator.comparing(Feed::next).thenComparing(Feed::url)));
  }

  private void add(Feed feed) {
    String host = host(feed);
    PriorityQueue<Feed> queue = queue(host);
    if (!queue.isEmpty()) {
      due.remove(new Due(queue.element().next(), host));
    }
    queue.add(feed);
    due.add(new Due(queue.element().next(), host));
  }

  /** Returns what politeness is owed to; what names no host stands for itself. */
  static String host(Feed feed) {
    try {
      URI uri = URI.create(feed.url());
      return uri.getHost() == null
          ? feed.url()
          : (uri.getHost() + ":" + uri.getPort()).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return feed.url();
    }
  }

  /** Waits for so long; returns whether nobody has stopped it meanwhile. */
  synchronized boolean pause(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toMillis(); !stopped && left > 0; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return !stopped;
  }

  /** Hands out no more feeds. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  synchronized boolean isStopped() {
    return stopped;
  }
}
