package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.json.JsonTree;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of a service over the samples. */
abstract class ServedSamples {

  static Served served;

  @BeforeAll
  static void serves() throws IOException {
    served = Served.samples(ServerSettings.local(0), "ferry-storm", "court-settlement");
  }

  @AfterAll
  static void stops() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  static JsonTree json(HttpResponse<String> answer) {
    try {
      return JsonTree.read(new StringReader(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }

  static List<JsonTree> items(HttpResponse<String> answer, String field) {
    return json(answer).field(field).orElseThrow().items();
  }
}
