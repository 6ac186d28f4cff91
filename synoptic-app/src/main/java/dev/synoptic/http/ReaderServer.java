package dev.synoptic.http;

import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.Store;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The reader and the HTTP API, being served. */
public final class ReaderServer implements AutoCloseable {

  /** Longer request lines and headers ask for nothing that is here. */
  private static final int HEADER_BYTES = 16 << 10;

  /** Time that answers being made are given when the service stops, in milliseconds. */
  private static final int STOP_MILLISECONDS = 5_000;

  /** Threads that Jetty needs beside those that make answers. */
  private static final int OWN_THREADS = 6;

  private final ServerSettings settings;
  private final QueuedThreadPool threads;
  private final Changes changes;
  private final Events events;
  private final Workbench workbench;
  private final HealthResource health;
  private final Gauges gauges = new Gauges();
  private final Problems problems;
  private final List<Route> routes;
  private final Javalin server;

  private ReaderServer(
      Store store,
      Optional<Newsroom> newsroom,
      ServerSettings settings,
      Consumer<Throwable> log,
      List<Route> more) {
    this.settings = settings;
    ServerSettings.Limits limits = settings.limits();
    this.threads = new QueuedThreadPool(limits.threads() + OWN_THREADS, OWN_THREADS);
    threads.setName("synoptic-http");
    this.problems = new Problems(log);
    this.changes = new Changes(store);
    this.events = new Events(store, changes, limits.listeners());
    this.workbench = new Workbench(limits.comparisons(), limits.comparisonTime());
    this.health = new HealthResource(store);
    var shelf = new Shelf(store, limits.cacheBytes());
    gauges.watch(shelf, events);
    this.routes =
        Stream.concat(routes(shelf, new Editing(newsroom, changes)).stream(), more.stream())
            .toList();
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts serving a store to which another process may write.
   *
   * @param log is told of faults of the program
   * @throws IOException where the port cannot be had
   */
  public static ReaderServer start(Store store, ServerSettings settings, Consumer<Throwable> log)
      throws IOException {
    return start(store, Optional.empty(), settings, log, List.of());
  }

  /**
   * Starts serving what a newsroom keeps; those who know the token may change it by hand.
   *
   * @param log is told of faults of the program
   * @throws IOException where the port cannot be had
   */
  public static ReaderServer start(
      Newsroom newsroom, ServerSettings settings, Consumer<Throwable> log) throws IOException {
    return start(newsroom.store(), Optional.of(newsroom), settings, log, List.of());
  }

  /** Starts serving {@code more} routes beside its own, as tests need it. */
  static ReaderServer start(
      Store store,
      Optional<Newsroom> newsroom,
      ServerSettings settings,
      Consumer<Throwable> log,
      List<Route> more)
      throws IOException {
    var reader = new ReaderServer(store, newsroom, settings, log, more);
    try {
      reader.server.start();
      return reader;
    } catch (JavalinBindException e) {
      reader.close();
      throw new IOException(
          "port " + settings.port() + " of " + settings.host() + " cannot be had: it is in use", e);
    }
  }

  private List<Route> routes(Shelf shelf, Editing editing) {
    var guard = new TokenGuard(settings.token());
    var corrections = new CorrectionLog(shelf.store(), changes);
    var tracing = new Tracing(shelf.store());
    int mostBytes = settings.limits().bodyBytes();
    var all = new ArrayList<Route>();
    all.addAll(new FrontPage(shelf, changes).routes());
    all.addAll(new StoryPage(shelf, guard, corrections).routes());
    all.addAll(new PersonPages(shelf, changes).routes());
    all.addAll(new OutletPages(shelf, changes).routes());
    all.addAll(new SearchPages(shelf, changes, tracing, workbench).routes());
    all.addAll(new ReportPage(shelf).routes());
    all.addAll(new SignIn(guard).routes());
    all.addAll(new CorrectionForms(shelf, guard, editing).routes());
    all.addAll(new StoryResource(shelf).routes());
    all.addAll(new ReportResource(shelf).routes());
    all.addAll(new QuoteResource(shelf).routes());
    all.addAll(new SearchResource(shelf).routes());
    all.addAll(new CompareResource(workbench, mostBytes).routes());
    all.addAll(new WhereResource(tracing, workbench).routes());
    all.addAll(new CorrectionResource(shelf, guard, editing).routes());
    all.addAll(new FeedResource(shelf).routes());
    all.addAll(new FileResource().routes());
    all.addAll(health.routes());
    all.addAll(gauges.routes());
    return List.copyOf(all);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.threadPool = threads;
    config.http.maxRequestSize = settings.limits().bodyBytes();
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.asyncTimeout = 0;
    config.jetty.modifyHttpConfiguration(ReaderServer::harden);
    config.jetty.modifyServer(
        jetty -> {
          jetty.setStopTimeout(STOP_MILLISECONDS);
          jetty.setErrorHandler(new EarlyRefusal());
        });
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new EarlyRefusal()));
    config.jetty.addConnector(this::connector);
    var gatekeeper =
        new Gatekeeper(
            new HostGuard(settings.host()),
            threads::getQueueSize,
            settings.limits().waiting(),
            problems,
            gauges);
    for (Route route : routes) {
      Handler guarded = gatekeeper.guarded(route);
      config.routes.addHttpHandler(route.method(), route.path(), guarded);
      if (route.method().equals(HandlerType.GET)) {
        // The same answer; the server leaves its body out.
        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), guarded);
      }
    }
    config.routes.before(
        "/api/events",
        exchange -> {
          Gatekeeper.protect(exchange);
          new HostGuard(settings.host()).check(exchange);
          events.admit(exchange);
        });
    config.routes.sse("/api/events", events::listen);
    config.routes.exception(Exception.class, (e, exchange) -> problems.answer(exchange, e));
    // Such as a stack that is full: no exception, but as much a fault of the program.
    config.router.javaLangErrorHandler(
        (answer, error) -> {
          problems.log(error);
          answer.setStatus(500);
        });
    for (int status : new int[] {400, 404, 405, 408, 413, 415, 500, 503}) {
      config.routes.error(
          status,
          exchange -> {
            if (exchange.res().getContentType() == null
                || exchange.res().getContentType().startsWith("text/plain")) {
              Gatekeeper.protect(exchange);
              Problems.answer(exchange, Problems.of(status));
            }
          });
    }
  }

  private Connector connector(Server jetty, HttpConfiguration http) {
    var connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.limits().idleTime().toMillis());
    return connector;
  }

  private static void harden(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setUriCompliance(UriCompliance.DEFAULT);
  }

  /** Returns the port that is listened on. */
  public int port() {
    return server.port();
  }

  /** Returns the address of the front. */
  public String address() {
    String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  /** Returns what is routed, for the test of the API's description. */
  List<Route> routes() {
    return routes;
  }

  /** Stops: no new requests; those being answered are finished. */
  @Override
  public void close() {
    health.stopping();
    events.close();
    server.stop();
    changes.close();
    workbench.close();
    gauges.close();
  }
}
