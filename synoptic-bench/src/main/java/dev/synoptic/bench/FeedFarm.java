package dev.synoptic.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Many feeds on this machine, each on a host of its own (127.x.y.z), a third of them broken in
 * eight ways. A good feed has news every third time that it is asked, and tells of its last ten
 * reports; what it has told is remembered, so that it can be looked for.
 */
final class FeedFarm implements AutoCloseable {

  private static final int SHOWN = 10;

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final int feeds;
  private final AtomicIntegerArray asked;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private volatile boolean frozen;

  FeedFarm(int feeds) throws IOException {
    this.feeds = feeds;
    this.asked = new AtomicIntegerArray(feeds);
    server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 1024);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns the addresses of all feeds. */
  List<String> addresses() {
    var addresses = new ArrayList<String>();
    for (int feed = 0; feed < feeds; feed++) {
      addresses.add(root(feed) + "/rss/" + feed);
    }
    return addresses;
  }

  private String root(int feed) {
    return "http://127.1."
        + feed / 200
        + "."
        + (feed % 200 + 1)
        + ":"
        + server.getAddress().getPort();
  }

  /** Returns whether a feed is broken. */
  static boolean isBroken(int feed) {
    return feed % 3 == 2;
  }

  /** Returns the addresses of all reports that good feeds have told of. */
  Set<String> told() {
    return Set.copyOf(told);
  }

  /** From now on no feed has news. */
  void freeze() {
    frozen = true;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith("/rss/")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      int feed = Integer.parseInt(path.substring(5));
      if (isBroken(feed)) {
        broken(feed / 3 % 8, exchange);
      } else {
        good(feed, exchange);
      }
    }
  }

  private void good(int feed, HttpExchange exchange) throws IOException {
    int times = frozen ? asked.get(feed) : asked.incrementAndGet(feed);
    int last = 2 + times / 3;
    String tag = "\"" + last + "\"";
    exchange.getResponseHeaders().add("ETag", tag);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    var links = new ArrayList<String>();
    var rss =
        new StringBuilder("<rss version='2.0' xmlns:c='http://purl.org/rss/1.0/modules/content/'>");
    rss.append("<channel><title>Outlet ").append(feed).append("</title>");
    for (int item = last; item > Math.max(0, last - SHOWN); item--) {
      String link = root(feed) + "/" + item;
      links.add(link);
      rss.append(item(feed, item, link));
    }
    send(exchange, rss.append("</channel></rss>").toString());
    // Only what was sent whole was told.
    told.addAll(links);
  }

  /** Four feeds tell of one event, or two or three of them: the others are broken. */
  private static String item(int feed, int item, String link) {
    int event = feed / 4 + item * 1000;
    return "<item><title>"
        + FarmText.title(event, feed)
        + "</title><link>"
        + link
        + "</link><guid>"
        + link
        + "</guid><c:encoded><![CDATA["
        + FarmText.html(event, feed)
        + "]]></c:encoded></item>";
  }

  private static void broken(int how, HttpExchange exchange) throws IOException {
    switch (how) {
      case 0 -> exchange.sendResponseHeaders(500, -1);
      case 1 -> exchange.sendResponseHeaders(404, -1);
      case 2 -> send(exchange, "<html><body><p>Please sign in to read on.</p></body></html>");
      case 3 -> send(exchange, "<rss><channel><item><title>cut of");
      case 4 -> send(exchange, "<rss version='2.0'><channel><title>Empty</title></channel></rss>");
      case 5 -> {
        exchange.getResponseHeaders().add("Location", exchange.getRequestURI().toString());
        exchange.sendResponseHeaders(302, -1);
      }
      case 6 -> slow(exchange);
      default -> endless(exchange);
    }
  }

  /** Dribbles a byte a second. */
  private static void slow(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 60; i++) {
        out.write(' ');
        out.flush();
        Thread.sleep(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = "<rss><channel>".repeat(4000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 1000; i++) {
        out.write(block);
      }
    }
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
