package dev.synoptic.newsroom;

import dev.synoptic.store.Store;
import dev.synoptic.store.Writing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Large stories that wait to be laid side by side anew, the one that waits longest first. Which
 * they are is kept with what they wait for, so that a process that dies forgets none.
 */
final class Waiting {

  /** Under which they are kept. */
  private static final String NAME = "waiting";

  /** How long a story waits at least: more reports of a burst come meanwhile. */
  private static final Duration LEAST = Duration.ofSeconds(10);

  private final Map<String, Instant> since = new LinkedHashMap<>();
  private boolean changed;

  /** Reads which stories of {@code store} wait. */
  static Waiting of(Store store) {
    var waiting = new Waiting();
    store
        .state(NAME)
        .map(kept -> new String(kept, StandardCharsets.UTF_8))
        .ifPresent(kept -> kept.lines().forEach(id -> waiting.since.put(id, Instant.EPOCH)));
    return waiting;
  }

  void add(String story, Instant now) {
    changed |= since.putIfAbsent(story, now) == null;
  }

  void remove(String story) {
    changed |= since.remove(story) != null;
  }

  /** Returns the story that waits longest; empty where none does. */
  Optional<String> first() {
    return since.keySet().stream().findFirst();
  }

  /** Returns the story that waits longest, where it has waited long enough. */
  Optional<String> due(Instant now) {
    return first().filter(story -> !now.minus(LEAST).isBefore(since.getOrDefault(story, now)));
  }

  /** Keeps it, within the transaction that keeps what the stories wait for. */
  void keep(Writing tx) {
    if (changed) {
      tx.state(NAME, String.join("\n", since.keySet()).getBytes(StandardCharsets.UTF_8));
      changed = false;
    }
  }
}
