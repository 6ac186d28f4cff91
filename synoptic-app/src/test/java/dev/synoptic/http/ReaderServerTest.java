package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.json.JsonTree;
import dev.synoptic.page.SiteAssets;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderServerTest extends ServedSamples {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?order=breadth",
        "/people",
        "/outlets",
        "/search",
        "/search?q=storm",
        "/alone",
        "/where",
        "/where?text=the%20storm%20closed%20the%20harbour"
      })
  void answersWithAPage(String path) {
    HttpResponse<String> answer = served.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(SiteAssets.POLICY);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("</html>");
  }

  @Test
  void listsStoriesPageByPage() {
    List<JsonTree> all = items(served.get("/api/stories"), "stories");
    assertThat(all).hasSize(2);
    HttpResponse<String> first = served.get("/api/stories?limit=1");
    String next = json(first).text("next").orElseThrow();
    HttpResponse<String> second =
        served.get("/api/stories?limit=1&after=" + dev.synoptic.page.Links.encoded(next));
    assertThat(items(first, "stories").get(0).text("id")).isEqualTo(all.get(0).text("id"));
    assertThat(items(second, "stories").get(0).text("id")).isEqualTo(all.get(1).text("id"));
    assertThat(json(second).text("next")).isEmpty();
  }

  @Test
  void givesAStoryAndItsParts() {
    String id = served.firstStory();
    JsonTree story = json(served.get("/api/stories/" + id));
    assertThat(story.text("format")).contains("synoptic/1");
    JsonTree only = story.field("stories").orElseThrow().items().get(0);
    assertThat(only.text("id")).contains(id);
    for (String part :
        List.of(
            "reports",
            "people",
            "quotes",
            "facts",
            "passages",
            "timeline",
            "brief",
            "missing",
            "grouping")) {
      JsonTree alone = json(served.get("/api/stories/" + id + "/" + part));
      assertThat(alone.field(part)).as(part).isEqualTo(only.field(part));
    }
    assertThat(items(served.get("/api/stories/" + id + "/lineage"), "reports")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,          application/json, {",
    "*/*,                       application/json, {",
    "text/html,                 text/html,        <!DOCTYPE html>",
    "application/tei+xml,       application/tei+xml, <?xml",
    "text/csv;q=0.9,            text/csv,         \uFEFF",
    "application/ld+json,       application/ld+json, {",
    "application/x-ndjson,      application/x-ndjson, {",
    "'text/csv;q=0.1,text/plain', text/plain,     ''"
  })
  void givesAStoryInTheFormatAskedFor(String accept, String type, String start) {
    HttpResponse<String> answer =
        served.get("/api/stories/" + served.firstStory(), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
    assertThat(answer.body()).startsWith(start);
  }

  @Test
  void answersOneWhoHasItAlreadyWithNothing() {
    String path = "/stories/" + served.firstStory();
    HttpResponse<String> first = served.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(served.get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void saysAllButTheBodyToThoseWhoAskForTheHeadAlone() throws Exception {
    String path = "/api/stories/" + served.firstStory();
    var client = java.net.http.HttpClient.newHttpClient();
    HttpResponse<String> head =
        client.send(
            served
                .request(path)
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    HttpResponse<String> whole = served.get(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Content-Type", "Cache-Control")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(whole.headers().firstValue(name));
    }
  }

  @Test
  void setsTheBaseOfTheGridThatIsAskedFor() {
    String path = "/stories/" + served.firstStory();
    String first = "<th scope=\"col\" role=\"columnheader\" data-r=\"";
    String body = served.get(path + "?base=B").body();
    assertThat(body.substring(body.indexOf(first) + first.length())).startsWith("B\"");
    assertThat(served.get(path + "?base=ZZ").statusCode()).isEqualTo(200);
  }

  @Test
  void compressesForThoseWhoCanReadIt() throws Exception {
    String path = "/api/stories/" + served.firstStory();
    HttpResponse<byte[]> packed =
        java.net.http.HttpClient.newHttpClient()
            .send(
                served.request(path, "Accept-Encoding", "br, gzip;q=0.8").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(served.get(path).body());
    assertThat(served.get(path, "Accept-Encoding", "gzip;q=0").headers().map())
        .doesNotContainKey("content-encoding");
  }

  @Test
  void givesAReportWithItsSourceAndTheMapBetweenThem() {
    JsonTree first =
        items(served.get("/api/stories/" + served.firstStory() + "/reports"), "reports").get(0);
    String outlet = first.text("outlet").orElseThrow();
    JsonTree row =
        items(
                served.get("/api/reports?outlet=" + dev.synoptic.page.Links.encoded(outlet)),
                "reports")
            .get(0);
    JsonTree report = json(served.get("/api/reports/" + row.text("id").orElseThrow()));
    JsonTree inner = report.field("report").orElseThrow();
    String text = inner.text("text").orElseThrow();
    String source = report.field("source").orElseThrow().text("text").orElseThrow();
    JsonTree segment = inner.field("segments").orElseThrow().items().get(0);
    int start = segment.number("start").orElseThrow();
    int from = segment.number("sourceStart").orElseThrow();
    assertThat(source.codePointAt(source.offsetByCodePoints(0, from)))
        .isEqualTo(text.codePointAt(text.offsetByCodePoints(0, start)));
    assertThat(report.field("versions").orElseThrow().items()).hasSize(1);
  }

  @Test
  void findsWhatSomeoneSaid() {
    List<JsonTree> people = items(served.get("/api/people"), "people");
    String name = people.get(0).text("name").orElseThrow();
    List<JsonTree> quotes =
        items(served.get("/api/quotes?speaker=" + dev.synoptic.page.Links.encoded(name)), "quotes");
    assertThat(quotes).hasSize(people.get(0).number("quotes").orElseThrow());
    HttpResponse<String> page = served.get("/person?name=" + dev.synoptic.page.Links.encoded(name));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(name);
  }

  @Test
  void pointsThoseWithHalfOfANameToTheListOfPeople() {
    String name =
        items(served.get("/api/people"), "people").stream()
            .map(person -> person.text("name").orElseThrow())
            .filter(each -> each.contains(" "))
            .findFirst()
            .orElseThrow();
    String half = name.substring(name.lastIndexOf(' ') + 1);
    HttpResponse<String> answer =
        served.get("/api/quotes?speaker=" + dev.synoptic.page.Links.encoded(half));
    assertThat(items(answer, "quotes")).isEmpty();
    String link = answer.headers().firstValue("Link").orElse("");
    assertThat(link).startsWith("</api/people?q=").endsWith(">; rel=\"related\"");
    assertThat(items(served.get(link.substring(1, link.indexOf('>'))), "people"))
        .anyMatch(person -> person.text("name").orElseThrow().equals(name));
  }

  @Test
  void saysWhatIsTheMatterInUtf8() {
    HttpResponse<String> answer =
        served.get("/api/stories/" + served.firstStory() + "?format=%C3%BCbersicht");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("übersicht");
  }

  @Test
  void findsReportsByTheirWords() {
    List<JsonTree> hits = items(served.get("/api/search?q=ferry"), "hits");
    assertThat(hits).isNotEmpty();
    JsonTree hit = hits.get(0);
    JsonTree marked = hit.field("marked").orElseThrow().items().get(0);
    String lit =
        hit.text("snippet")
            .orElseThrow()
            .substring(marked.number("start").orElseThrow(), marked.number("end").orElseThrow());
    assertThat(lit).startsWithIgnoringCase("ferr");
  }

  @Test
  void comparesAndKeepsNothing() {
    long before = served.store().sizes().reports();
    String body =
        """
        {"outlet":"Arle Courier","text":"Bridge closed at Arle\\n\\nThe bridge at Port Arle was\
         closed on Monday after inspectors found a crack 11 millimetres wide, the harbour office\
         said. “We will not open it before every pier has been looked at,” said Ada Holm."}
        {"outlet":"Coast Radio","text":"Crack shuts bridge at Port Arle\\n\\nPort Arle's bridge was\
         closed on Monday after a crack 11 millimetres wide was found by inspectors. “We will not\
         open it before every pier has been looked at,” Ada Holm said."}
        """;
    HttpResponse<String> answer = served.post("/api/compare?as-one=true", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(items(answer, "stories")).hasSize(1);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(served.store().sizes().reports()).isEqualTo(before);
  }

  @Test
  void tellsWhereWordsComeFrom() {
    List<JsonTree> quotes =
        items(served.get("/api/stories/" + served.firstStory() + "/quotes"), "quotes");
    String words =
        quotes.stream()
            .map(quote -> quote.text("reading").orElseThrow())
            .filter(reading -> reading.length() > 40 && reading.length() < 200)
            .findFirst()
            .orElseThrow();
    HttpResponse<String> answer = served.post("/api/where", words, "Content-Type", "text/plain");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(items(answer, "found").get(0).text("wording")).isPresent();
    assertThat(served.post("/api/where", "the").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stories.atom", "/person.atom?name=Ada", "/search.atom?q=ferry"})
  void writesFeeds(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
        .contains("http://127.0.0.1:" + served.server().port() + path.replace("&", "&amp;"));
  }

  @Test
  void saysHowItIs() {
    assertThat(served.get("/health").body()).contains("alive");
    assertThat(served.get("/ready").body()).contains("ready");
    served.get("/api/stories");
    assertThat(served.get("/metrics").body())
        .contains("http_server_requests")
        .contains("synoptic_reports")
        .contains("jvm_memory_used_bytes");
  }
}
