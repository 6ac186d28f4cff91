package dev.synoptic.http;

import dev.synoptic.store.Change;
import dev.synoptic.store.Store;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * {@code /api/events}: tells listeners of new and changed stories as server-sent events. A listener
 * that comes back names the last event it heard, and hears what it missed.
 */
final class Events implements AutoCloseable {

  private static final int MISSED = 500;
  private static final int BEAT_SECONDS = 15;

  private final Store store;
  private final int most;
  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
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
    changes.tell(told -> clock.execute(() -> listeners.forEach(client -> tell(client, told))));
    this.beating =
        clock.scheduleWithFixedDelay(
            () -> listeners.forEach(client -> client.sendComment("here")),
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
    if (listeners.size() >= most) {
      throw Refused.busy("There is no room for another listener.", BEAT_SECONDS);
    }
  }

  /** Takes a listener. */
  void listen(SseClient client) {
    client.keepAlive();
    client.onClose(() -> listeners.remove(client));
    String last = client.ctx().header("Last-Event-ID");
    client.sendComment("listening");
    if (last != null && last.length() < 19 && last.chars().allMatch(c -> c >= '0' && c <= '9')) {
      tell(client, store.changesAfter(last.isEmpty() ? 0 : Long.parseLong(last), MISSED));
    }
    listeners.add(client);
  }

  private void tell(SseClient client, List<Change> changes) {
    for (Change change : changes) {
      client.sendEvent("story", json(change), Long.toString(change.sequence()));
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
    listeners.forEach(SseClient::close);
  }
}
