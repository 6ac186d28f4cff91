package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger must not be able to do, each with its clear answer. */
class LimitsTest {

  private static Served served;

  @BeforeAll
  static void serves() throws IOException {
    var limits =
        new ServerSettings.Limits(
            40_000, 16, 1000, 1, Duration.ofSeconds(20), Duration.ofSeconds(2), 2, 4 << 20);
    served = Served.samples(ServerSettings.local(0).within(limits), "court-settlement");
  }

  @AfterAll
  static void stops() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  /** Sends bytes as they are, and returns what comes back until the line is closed. */
  private static String raw(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", served.server().port())) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static String get(String path, String host) throws IOException {
    return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void refusesALargeBodyWhateverItSaysOfItself() throws IOException {
    HttpResponse<String> answer = served.post("/api/compare", "x".repeat(50_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("at most 39 KiB");
    String chunk = "2710\r\n" + "x".repeat(10_000) + "\r\n";
    String chunked =
        raw(
            "POST /api/compare HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(6)
                + "0\r\n\r\n");
    assertThat(chunked).startsWith("HTTP/1.1 413");
  }

  @Test
  void givesUpOnABodyThatDoesNotCome() throws IOException {
    String answer =
        raw(
            "POST /api/compare HTTP/1.1\r\n"
                + "Host: localhost\r\n"
                + "Content-Length: 1000\r\n\r\n"
                + "only this");
    assertThat(answer).matches("(?s)^(HTTP/1.1 408.*)?$");
  }

  @Test
  void givesUpOnHeadersThatDoNotEnd() throws IOException {
    long start = System.nanoTime();
    String answer = raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    assertThat(answer).doesNotContain("200 OK");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void refusesLongHeaders() throws IOException {
    String answer =
        raw(
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                + "x".repeat(40_000)
                + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 431");
  }

  @Test
  void sendsOthersAwayWhileOneComparisonIsMade() {
    String report =
        "{\"text\":\"" + "The bridge was closed on Monday, the port said. ".repeat(300) + "\"}\n";
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> served.post("/api/compare?as-one=true", report.repeat(2))))
            .toList();
    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).contains(200);
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 429);
    answers.stream()
        .filter(answer -> answer.statusCode() == 429)
        .forEach(
            answer ->
                assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("\\d+"));
  }

  @Test
  void givesUpOnWorkThatTakesTooLong() throws Exception {
    try (var bench = new Workbench(1, Duration.ofMillis(50))) {
      Refused refused =
          org.junit.jupiter.api.Assertions.assertThrows(
              Refused.class,
              () ->
                  bench.work(
                      () -> {
                        Thread.sleep(400);
                        return true;
                      }));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.retryAfterSeconds()).isPresent();
      // It keeps its place until it really ends.
      Refused next =
          org.junit.jupiter.api.Assertions.assertThrows(
              Refused.class, () -> bench.work(() -> true));
      assertThat(next.status()).isEqualTo(429);
      Thread.sleep(600);
      assertThat(bench.work(() -> "again")).isEqualTo("again");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil", ""})
  void answersToNoOtherName(String host) throws IOException {
    String answer = get("/api/stories", host);
    assertThat(answer).matches("(?s)HTTP/1.1 4(21|00).*").doesNotContain("\"stories\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "[::1]:99", "LOCALHOST"})
  void answersToItsOwnNames(String host) throws IOException {
    assertThat(get("/api/stories", host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/assets/../../../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/....//etc/passwd",
        "/schema/..%5c..%5cpom.xml",
        "/schema/%00",
        "/stories/..%2f..%2f",
        "/api/reports/..%2f..%2fetc%2fpasswd",
        "//etc/passwd",
        "/stories/;jsessionid=1/../..",
        "/assets/synoptic.css%00.svg"
      })
  void reachesNoFileByAPath(String path) throws IOException {
    String answer = get(path, "localhost");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRACE / HTTP/1.1",
        "PUT /api/stories HTTP/1.1",
        "DELETE / HTTP/1.1",
        "OPTIONS * HTTP/1.1",
        "FOO / HTTP/1.1"
      })
  void takesNoOtherMethod(String line) throws IOException {
    String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404|405|501).*");
  }

  @Test
  void saysNothingOfWhatItIsMadeOf() {
    HttpResponse<String> answer = served.get("/stories/none");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    assertThat(answer.body()).doesNotContainIgnoringCase("jetty").doesNotContain("Exception");
  }

  @Test
  void hasNoRoomForMoreListenersThanItWas() throws Exception {
    try (var one = new Socket("127.0.0.1", served.server().port());
        var two = new Socket("127.0.0.1", served.server().port())) {
      for (Socket socket : List.of(one, two)) {
        socket
            .getOutputStream()
            .write(
                ("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(10_000);
        byte[] start = socket.getInputStream().readNBytes(200);
        assertThat(new String(start, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 200");
      }
      HttpResponse<String> third = served.get("/api/events", "Accept", "text/event-stream");
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
    }
  }
}
