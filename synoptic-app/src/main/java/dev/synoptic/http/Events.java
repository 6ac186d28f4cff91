package dev.synoptic.http;

import dev.synoptic.store.Change;
import dev.synoptic.store.Store;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/events}: tells listeners of new and changed stories as server-sent events. A listener
 * that comes back names the last event it heard, and hears what it missed.
 */
final class Events implements AutoCloseable {

  private static final int MISSED = 500;
  private static final int BEAT_SECONDS = 15;

  private final Store store;
  private final int most;
  private final Changes changes;

  /** Each with the last change that it was told of; written by the clock's thread alone. */
  private final Map<SseClient, Long> listeners = new ConcurrentHashMap<>();

  private final AtomicInteger places = new AtomicInteger();

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "synoptic-events");
            thread.setDaemon(true);
            return thread;
          });
  private final ScheduledFuture<?> beating;

  Events(Store store, Changes changes, int most) {
    this.store = store;
    this.most = most;
    this.changes = changes;
    changes.tell(
        told -> clock.execute(() -> listeners.keySet().forEach(client -> tell(client, told))));
    this.beating =
        clock.scheduleWithFixedDelay(
            () -> listeners.keySet().forEach(client -> client.sendComment("here")),
            BEAT_SECONDS,
            BEAT_SECONDS,
            TimeUnit.SECONDS);
  }

  /** Refuses a listener where there is no room, before the stream begins. */
  void admit(Context exchange) {
    String accept = exchange.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      throw Refused.notAcceptable("Ask for it with Accept: text/event-stream.");
    }
    // The place is taken here: those who come at once must not all find it free.
    if (places.incrementAndGet() > most) {
      places.decrementAndGet();
      throw Refused.busy("There is no room for another listener.", BEAT_SECONDS);
    }
  }

  /** Takes a listener. It counts at once, and is told of nothing before it was greeted. */
  void listen(SseClient client) {
    client.keepAlive();
    listeners.put(client, Long.MAX_VALUE);
    client.onClose(() -> leave(client));
    Optional<Long> last = last(client.ctx().header("Last-Event-ID"));
    clock.execute(() -> greet(client, last));
  }

  private void leave(SseClient client) {
    if (listeners.remove(client) != null) {
      places.decrementAndGet();
    }
  }

  private static Optional<Long> last(@Nullable String id) {
    if (id == null || id.length() > 18 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    return Optional.of(id.isEmpty() ? 0 : Long.parseLong(id));
  }

  private void greet(SseClient client, Optional<Long> last) {
    client.sendComment("listening");
    listeners.replace(client, last.orElseGet(changes::sequence));
    if (last.isPresent()) {
      tell(client, store.changesAfter(last.get(), MISSED));
    }
  }

  /** What is missed and what is news may overlap: nothing is told twice. */
  private void tell(SseClient client, List<Change> news) {
    for (Change change : news) {
      if (change.sequence() > listeners.getOrDefault(client, Long.MAX_VALUE)) {
        client.sendEvent("story", json(change), Long.toString(change.sequence()));
        listeners.replace(client, change.sequence());
      }
    }
  }

  private String json(Change change) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("id", change.story());
          json.writeStringField("kind", Asked.wireName(change.kind()));
          json.writeStringField("at", change.at().toString());
          json.writeNumberField(
              "revision", store.story(change.story()).map(row -> row.revision()).orElse(0));
          json.writeEndObject();
        });
  }

  /** Returns the number of listeners. */
  int listeners() {
    return listeners.size();
  }

  @Override
  public void close() {
    beating.cancel(false);
    clock.shutdownNow();
    listeners.keySet().forEach(SseClient::close);
  }
}
