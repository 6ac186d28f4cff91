package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {

  private Served served;

  @BeforeEach
  void serves() throws IOException {
    served = Served.samples(ServerSettings.local(0), "court-settlement");
  }

  @AfterEach
  void stops() {
    served.close();
  }

  private BlockingQueue<String> listen(String... headers) {
    var lines = new LinkedBlockingQueue<String>();
    HttpRequest request =
        served.request("/api/events", headers).header("Accept", "text/event-stream").build();
    CompletableFuture<HttpResponse<Stream<String>>> stream =
        HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofLines());
    stream.thenAcceptAsync(answer -> answer.body().forEach(lines::add));
    return lines;
  }

  private static String next(BlockingQueue<String> lines, String start) throws Exception {
    for (int i = 0; i < 100; i++) {
      String line = lines.poll(10, TimeUnit.SECONDS);
      assertThat(line).as("a line that begins with " + start).isNotNull();
      if (line.startsWith(start)) {
        return line;
      }
    }
    throw new AssertionError("no line that begins with " + start);
  }

  @Test
  void tellsOfAStoryAsSoonAsItIsThere() throws Exception {
    BlockingQueue<String> lines = listen();
    next(lines, ":");
    served
        .newsroom()
        .take(
            List.of(
                Page.of(
                    "new.txt",
                    PageType.TEXT,
                    "Heron returns to Marsh End\n\nA grey heron has come back to the pond at Marsh"
                        + " End after eleven years, the warden said on Friday. “We had given up"
                        + " hope,” said Lena Tarn, who keeps the reserve.")),
            Instant.parse("2026-03-03T08:00:00Z"));
    assertThat(next(lines, "event")).endsWith("story");
    assertThat(next(lines, "data"))
        .contains("\"kind\":\"new\"")
        .contains("\"revision\":1")
        .contains("\"id\":\"s");
  }

  @Test
  void tellsWhatWasMissed() throws Exception {
    BlockingQueue<String> lines = listen("Last-Event-ID", "0");
    assertThat(next(lines, "data")).contains("\"kind\":\"new\"");
  }

  @Test
  void wantsToBeAskedForAStream() {
    assertThat(served.get("/api/events").statusCode()).isEqualTo(406);
  }

  @Test
  void isNotMovedByWhatIsNoNumber() throws Exception {
    assertThat(next(listen("Last-Event-ID", "99999999999999999999"), ":")).contains("listening");
    assertThat(next(listen("Last-Event-ID", "x"), ":")).contains("listening");
  }
}
