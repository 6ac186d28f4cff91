package dev.synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from a server of our own on this machine. */
class FetcherTest {

  private static final FetchLimits QUICK =
      new FetchLimits(
          "Synoptic/test",
          Duration.ZERO,
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          1 << 20,
          3,
          true);

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String root;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    on("/page", x -> answer(x, 200, "<html><p>Words."));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private void on(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          try (exchange) {
            handler.handle(exchange);
          }
        });
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Fetcher fetcher(FetchLimits limits) {
    return new Fetcher(limits, Gate.of(limits), new Proxies(Map.of()));
  }

  private static String words(Fetched fetched) {
    return new String(fetched.body().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void bringsAPageWithItsAddress() throws IOException {
    Fetched page = fetcher(QUICK).get(root + "/page?a=1#part");
    assertThat(words(page)).isEqualTo("<html><p>Words.");
    assertThat(asked).containsExactly("/page?a=1");
  }

  @Test
  void asksTheHostsRobotsFirstAndOnce() throws IOException {
    on(
        "/robots.txt",
        x ->
            answer(
                x, 200, "User-agent: other\nDisallow: /\n\nUser-agent: synoptic\nDisallow: /no"));
    Fetcher fetcher = fetcher(QUICK);
    fetcher.get(root + "/page");
    fetcher.get(root + "/page");
    assertThat(asked).containsExactly("/robots.txt", "/page", "/page");
    assertThatThrownBy(() -> fetcher.get(root + "/no/page"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("robots.txt forbids");
    assertThat(asked).hasSize(3);
  }

  @Test
  void aHostWhoseRobotsAreInTroubleIsLeftAlone() {
    on("/robots.txt", x -> answer(x, 503, ""));
    assertThatThrownBy(() -> fetcher(QUICK).get(root + "/page")).isInstanceOf(Refusal.class);
  }

  @Test
  void pausesBetweenTwoRequestsToOneHost() throws IOException {
    var slow =
        new FetchLimits(
            "Synoptic/test",
            Duration.ofMillis(300),
            QUICK.connect(),
            QUICK.whole(),
            1 << 20,
            3,
            true);
    long before = System.nanoTime();
    Fetcher fetcher = fetcher(slow);
    fetcher.get(root + "/page");
    fetcher.get(root + "/page");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(590));
  }

  @Test
  void followsRedirectsButNotForEver() throws IOException {
    on("/old", x -> redirect(x, "/page"));
    on("/round", x -> redirect(x, "/round"));
    Fetched page = fetcher(QUICK).get(root + "/old");
    assertThat(page.address().getPath()).isEqualTo("/page");
    assertThatThrownBy(() -> fetcher(QUICK).get(root + "/round"))
        .hasMessageContaining("more than 3 redirects");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://a.example/", "http://", "http://0x7f.1/", ":"})
  void aRedirectToWhatIsNotThePublicWebIsRefused(String target) {
    on("/old", x -> redirect(x, target));
    assertThatThrownBy(() -> fetcher(QUICK).get(root + "/old")).isInstanceOf(IOException.class);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  @Test
  void unpacksGzip() throws IOException {
    on(
        "/packed",
        x -> {
          assertThat(x.getRequestHeaders().getFirst("Accept-Encoding")).contains("gzip");
          x.getResponseHeaders().add("Content-Encoding", "gzip");
          var bytes = new ByteArrayOutputStream();
          try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("<html><p>Packed.".getBytes(StandardCharsets.UTF_8));
          }
          x.sendResponseHeaders(200, bytes.size());
          bytes.writeTo(x.getResponseBody());
        });
    assertThat(words(fetcher(QUICK).get(root + "/packed"))).isEqualTo("<html><p>Packed.");
  }

  @Test
  void readsChunks() throws IOException {
    on(
        "/chunked",
        x -> {
          x.sendResponseHeaders(200, 0);
          x.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
          x.getResponseBody().flush();
          x.getResponseBody().write("<p>Words.".getBytes(StandardCharsets.UTF_8));
        });
    assertThat(words(fetcher(QUICK).get(root + "/chunked"))).isEqualTo("<html><p>Words.");
  }

  @Test
  void asksWhetherAPageHasChanged() throws IOException {
    on(
        "/tagged",
        x -> {
          x.getResponseHeaders().add("ETag", "\"v1\"");
          boolean same = "\"v1\"".equals(x.getRequestHeaders().getFirst("If-None-Match"));
          if (same) {
            x.sendResponseHeaders(304, -1);
          } else {
            answer(x, 200, "<p>One.");
          }
        });
    Fetcher fetcher = fetcher(QUICK);
    Fetched first = fetcher.get(root + "/tagged");
    assertThat(first.unchanged()).isFalse();
    assertThat(fetcher.get(root + "/tagged", first.validator()).unchanged()).isTrue();
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    on(
        "/large",
        x -> {
          x.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 16];
          for (int i = 0; i < 64; i++) {
            x.getResponseBody().write(block);
          }
        });
    assertThatThrownBy(() -> fetcher(QUICK).get(root + "/large"))
        .hasMessageContaining("larger than");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 429, 500})
  void anErrorIsSaidInWords(int status) {
    on("/wrong", x -> answer(x, status, ""));
    assertThatThrownBy(() -> fetcher(QUICK).get(root + "/wrong"))
        .hasMessageContaining("the host answers " + status + ": ");
  }

  @Test
  void anAnswerThatDribblesEnds() throws IOException {
    try (ServerSocket dribble = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      threads.submit(
          () -> {
            while (true) {
              try (Socket socket = dribble.accept()) {
                OutputStream out = socket.getOutputStream();
                for (int i = 0; i < 100; i++) {
                  out.write('H');
                  out.flush();
                  Thread.sleep(100);
                }
              } catch (IOException e) {
                // The fetcher hung up, as it should.
              }
            }
          });
      long before = System.nanoTime();
      String address = "http://127.0.0.1:" + dribble.getLocalPort() + "/";
      assertThatThrownBy(() -> fetcher(QUICK).get(address)).isInstanceOf(IOException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void theAddressThatWasJudgedIsTheOneThatIsAsked() throws IOException {
    var lookups = new AtomicInteger();
    // A name that rebinds: public when it is checked, inward ever after.
    var gate =
        new Gate(
            host -> {
              int at = lookups.incrementAndGet();
              return new InetAddress[] {InetAddress.getByName(at <= 2 ? "127.0.0.1" : "127.0.0.2")};
            },
            address -> address.getHostAddress().equals("127.0.0.2"));
    var fetcher = new Fetcher(QUICK, gate, new Proxies(Map.of()));
    String address = "http://rebinding.example:" + server.getAddress().getPort() + "/page";
    assertThat(words(fetcher.get(address))).isEqualTo("<html><p>Words.");
    // One look-up for robots.txt, one for the page: none between judging and asking.
    assertThat(lookups).hasValue(2);
    assertThatThrownBy(() -> fetcher.get(address)).isInstanceOf(Refusal.class);
  }

  @Test
  void aRedirectToANameThatPointsInwardIsRefused() {
    on("/old", x -> redirect(x, "http://inner.example:" + server.getAddress().getPort() + "/page"));
    var gate =
        new Gate(
            host ->
                new InetAddress[] {
                  InetAddress.getByName(host.equals("inner.example") ? "127.0.0.2" : "127.0.0.1")
                },
            address -> address.getHostAddress().equals("127.0.0.2"));
    var fetcher = new Fetcher(QUICK, gate, new Proxies(Map.of()));
    assertThatThrownBy(() -> fetcher.get(root + "/old"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("inner.example is on this machine");
    assertThat(asked).doesNotContain("/page");
  }

  @Test
  void aProxyIsAskedWhereTheEnvironmentNamesOne() throws IOException {
    on("/", x -> answer(x, 200, "by proxy: " + x.getRequestURI()));
    var gate =
        new Gate(host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")}, address -> false);
    var fetcher = new Fetcher(QUICK, gate, new Proxies(Map.of("http_proxy", root)));
    server.removeContext("/page");
    on("/robots.txt", x -> answer(x, 404, ""));
    assertThat(words(fetcher.get("http://far.example/x"))).contains("far.example/x");
  }
}
