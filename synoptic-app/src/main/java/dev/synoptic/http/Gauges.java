package dev.synoptic.http;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** {@code /metrics}: how the service is doing, as Prometheus reads it. */
final class Gauges implements AutoCloseable {

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Measures memory, threads, caches and the store. */
  void watch(Shelf shelf, Events events) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    CaffeineCacheMetrics.monitor(registry, shelf.documents(), "documents");
    gauge("synoptic.reports", "Reports in the store", () -> shelf.store().sizes().reports());
    gauge("synoptic.stories", "Stories in the store", () -> shelf.store().sizes().stories());
    gauge("synoptic.store.bytes", "Size of the store", () -> shelf.store().sizes().bytes());
    gauge("synoptic.listeners", "Listeners to changes", events::listeners);
  }

  private void gauge(String name, String description, Supplier<Number> number) {
    Gauge.builder(name, number).description(description).register(registry);
  }

  /** Counts an answer to a request for {@code path}, the path of its route. */
  void answered(String path, int status, long nanoseconds) {
    Timer.builder("http.server.requests")
        .description("Requests answered")
        .tag("path", path)
        .tag("status", Integer.toString(status))
        .serviceLevelObjectives(
            Duration.ofMillis(10),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(1))
        .register(registry)
        .record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/metrics", this::metrics));
  }

  private void metrics(Context exchange) {
    exchange.header("Cache-Control", "no-store");
    exchange.contentType(TYPE);
    exchange.result(registry.scrape());
  }

  @Override
  public void close() {
    registry.close();
  }
}
