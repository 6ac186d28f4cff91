package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import io.javalin.http.Handler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong inside is told to the log and answered in words that tell strangers nothing. */
class FaultsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"exception", "error"})
  void faultsAreLoggedAndAnsweredInOneShape(String fault) throws Exception {
    var logged = new CopyOnWriteArrayList<Throwable>();
    Throwable thrown =
        fault.equals("error")
            ? new StackOverflowError("deep inside")
            : new IllegalStateException("deep inside");
    Route route = Route.get("/fault", throwing(thrown));
    try (Store store = Stores.open(folder.resolve("store.db").toString());
        ReaderServer server =
            ReaderServer.start(
                store, Optional.empty(), ServerSettings.local(0), logged::add, List.of(route))) {
      var request = HttpRequest.newBuilder(URI.create(server.address() + "fault")).build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problems.TYPE);
      assertThat(answer.body()).contains("written to the log").doesNotContain("deep inside");
      assertThat(logged).containsExactly(thrown);
    }
  }

  private static Handler throwing(Throwable fault) {
    return exchange -> {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (Exception) fault;
    };
  }
}
