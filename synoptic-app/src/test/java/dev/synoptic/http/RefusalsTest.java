package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.json.JsonTree;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is refused in one shape and in words; what can be understood is not refused. */
class RefusalsTest extends ServedSamples {

  @ParameterizedTest
  @CsvSource({
    "GET,  /api/nothing,                       404",
    "GET,  /api/stories/none,                  404",
    "GET,  /api/stories/none/quotes,           404",
    "GET,  /api/reports/none,                  404",
    "GET,  /api/quotes,                        400",
    "GET,  /api/search,                        400",
    "GET,  /api/stories?limit=0,               400",
    "GET,  /api/stories?limit=x,               400",
    "GET,  /api/stories?order=best,            400",
    "GET,  /api/stories?after=x,               400",
    "GET,  /api/search?q=ferry&after=x,        400",
    "GET,  /api/stories?since=yesterday,       400",
    "GET,  /api/compare,                       405",
    "POST, /api/where,                         400",
    "POST, /api/corrections,                   403",
    "POST, /api/corrections/1/undo,            403",
    "POST, /stories/x/merge,                   403"
  })
  void refusesInOneShape(String method, String path, int status) {
    HttpResponse<String> answer = method.equals("GET") ? served.get(path) : served.post(path, "{}");
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonTree problem = json(answer);
    assertThat(problem.number("status")).contains(status);
    assertThat(problem.text("title").orElse("")).isNotBlank();
    assertThat(problem.text("detail").orElse("")).isNotBlank();
    assertThat(problem.text("type")).contains("about:blank");
  }

  @Test
  void tellsPeopleInWordsWhatIsMissing() {
    HttpResponse<String> answer = served.get("/stories/none", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1").contains("There is no such story");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/stories?ordr=breadth      | There is no parameter ordr here; there are order, min, since, after and limit.
          /api/search?q=ferry&page=2     | There is no parameter page here; there are q, order, after and limit.
          /api/stories/x/facts?limit=3   | There is no parameter limit here; there is none.
          /search.atom?q=ferry&limit=3   | There is no parameter limit here; there are q.
          """)
  void aParameterThatWouldDoNothingIsRefused(String asked, String detail) {
    HttpResponse<String> answer = served.get(asked);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  @Test
  void pagesTakeAddressesWithMarksOfCampaigns() {
    assertThat(served.get("/?utm_source=x").statusCode()).isEqualTo(200);
    assertThat(served.get("/search?q=ferry&fbclid=1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                  | {"text": "went dark"}
          application/x-www-form-urlencoded | {"text": "went dark"}
          application/x-www-form-urlencoded | text=went+dark
          text/plain                        | went dark
          application/x-www-form-urlencoded | went dark
          """)
  void whereTakesWordsHoweverTheyAreSent(String type, String body) {
    HttpResponse<String> answer = served.post("/api/where", body, "Content-Type", type);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"text\" : \"went dark\"");
  }

  @Test
  void whatIsNotJsonIsSaidToBeSoInOurWords() {
    HttpResponse<String> answer =
        served.post("/api/where", "{\"text\": nope}", "Content-Type", "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The body is not JSON at line 1, column");
  }
}
