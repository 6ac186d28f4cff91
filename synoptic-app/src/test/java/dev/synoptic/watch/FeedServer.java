package dev.synoptic.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Feeds on this machine, each on a host of its own (127.0.x.y), good ones and bad ones. */
final class FeedServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  /** Answers a request. */
  @FunctionalInterface
  interface Answering {
    void to(HttpExchange exchange) throws IOException;
  }

  FeedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 1024);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String address =
        "http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
    asked.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
    String host = exchange.getRequestHeaders().getFirst("Host");
    AtomicInteger busy = atOnce.computeIfAbsent(host, h -> new AtomicInteger());
    mostAtOnce.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try (exchange) {
      Answering answering = answers.get(address);
      if (answering == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answering.to(exchange);
      }
    } finally {
      busy.decrementAndGet();
    }
  }

  /** Returns an address on the host of this number. */
  String address(int host, String path) {
    return "http://127."
        + (1 + host / 40_000)
        + "."
        + (host / 200 % 200)
        + "."
        + (1 + host % 200)
        + ":"
        + server.getAddress().getPort()
        + path;
  }

  FeedServer on(String address, Answering answering) {
    answers.put(address, answering);
    return this;
  }

  /** Serves a body with an entity tag; who has it already is told so. */
  FeedServer serve(String address, String type, String body) {
    String tag = '"' + Integer.toHexString(body.hashCode()) + '"';
    return on(
        address,
        exchange -> {
          if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().add("ETag", tag);
            send(exchange, 200, type, body);
          }
        });
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  int asked(String address) {
    AtomicInteger count = asked.get(address);
    return count == null ? 0 : count.get();
  }

  /** Returns the most requests that one host had at a time. */
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
