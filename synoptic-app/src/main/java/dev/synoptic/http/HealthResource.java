package dev.synoptic.http;

import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import io.javalin.http.Context;
import java.util.List;

/**
 * {@code /health}: whether the process lives. {@code /ready}: whether it can answer: the store
 * does, and it is not about to stop.
 */
final class HealthResource {

  private static final int AGAIN_SECONDS = 2;

  private final Store store;
  private volatile boolean stopping;

  HealthResource(Store store) {
    this.store = store;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/health", this::health), Route.get("/ready", this::ready));
  }

  /** Has those who ask sent elsewhere from now on. */
  void stopping() {
    stopping = true;
  }

  private void health(Context exchange) {
    state(exchange, "alive");
  }

  private void ready(Context exchange) {
    if (stopping) {
      throw Refused.busy("This service is about to stop.", AGAIN_SECONDS);
    }
    try {
      store.changesAfter(Long.MAX_VALUE - 1, 1);
    } catch (StoreFailure e) {
      throw Refused.busy("The store does not answer.", AGAIN_SECONDS);
    }
    state(exchange, "ready");
  }

  private static void state(Context exchange, String state) {
    exchange.header("Cache-Control", "no-store");
    exchange.contentType(Json.TYPE);
    exchange.result("{\"status\":\"" + state + "\"}");
  }
}
