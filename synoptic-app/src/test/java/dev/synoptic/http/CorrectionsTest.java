package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.page.Links;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

  private static final String TOKEN = "a long token";

  private Served served;

  @BeforeEach
  void serves() throws IOException {
    served =
        Served.samples(ServerSettings.local(0).withToken(TOKEN), "ferry-storm", "court-settlement");
  }

  @AfterEach
  void stops() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  private List<StoryRow> stories() {
    return served.store().stories(StoryQuery.newest(), Optional.empty(), 10).items();
  }

  private String signedIn() {
    HttpResponse<String> answer =
        served.post(
            "/sign-in",
            "token=" + Links.encoded(TOKEN),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(303);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(TOKEN);
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private HttpResponse<String> form(String path, String body, String cookie) {
    return served.post(
        path, body, "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie);
  }

  @Test
  void mergesAndUndoesOnThePage() {
    String cookie = signedIn();
    String first = stories().get(0).id();
    String second = stories().get(1).id();
    assertThat(served.get("/stories/" + first).body())
        .doesNotContain("<form class=\"row\" method=\"post\"");
    assertThat(served.get("/stories/" + first, "Cookie", cookie).body()).contains("Merge");
    HttpResponse<String> merged =
        form(
            "/stories/" + first + "/merge",
            "other=" + Links.encoded("http://x/stories/" + second),
            cookie);
    assertThat(merged.statusCode()).as(merged.body()).isEqualTo(303);
    assertThat(stories()).hasSize(1);
    HttpResponse<String> alias = served.get("/stories/" + second);
    assertThat(alias.statusCode()).isEqualTo(308);
    assertThat(alias.headers().firstValue("Location")).contains("/stories/" + first);
    assertThat(served.get("/api/stories/" + second + "/quotes").headers().firstValue("Location"))
        .contains("/api/stories/" + first + "/quotes");
    assertThat(served.get("/stories/" + first).body()).contains("By hand: story " + second);
    HttpResponse<String> undone = form("/overrides/1/undo", "story=" + first, cookie);
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(303);
    assertThat(stories()).hasSize(2);
    assertThat(served.get("/stories/" + second).statusCode()).isEqualTo(200);
    assertThat(form("/overrides/1/undo", "story=" + first, cookie).statusCode()).isEqualTo(409);
  }

  @Test
  void splitsOnThePage() {
    String cookie = signedIn();
    StoryRow story = stories().get(0);
    ReportRow leaving = served.store().reportsOf(story.id()).get(0);
    assertThat(form("/stories/" + story.id() + "/split", "", cookie).statusCode()).isEqualTo(400);
    HttpResponse<String> split =
        form("/stories/" + story.id() + "/split", "report=" + leaving.id().value(), cookie);
    assertThat(split.statusCode()).as(split.body()).isEqualTo(303);
    assertThat(served.store().reportRow(leaving.id()).orElseThrow().story())
        .isNotEqualTo(story.id());
  }

  @Test
  void relabelsAndShowsTheNewTitleEverywhere() {
    String cookie = signedIn();
    String story = stories().get(0).id();
    HttpResponse<String> answer =
        form(
            "/stories/" + story + "/title", "title=" + Links.encoded("Storm & <b>sea</b>"), cookie);
    assertThat(answer.statusCode()).isEqualTo(303);
    String escaped = "Storm &amp; &lt;b&gt;sea&lt;/b&gt;";
    assertThat(served.get("/").body()).contains(escaped);
    assertThat(served.get("/stories/" + story).body())
        .contains("<h1 class=\"t1\" dir=\"auto\">" + escaped);
    assertThat(served.get("/api/stories/" + story).body()).contains("Storm & <b>sea</b>");
    assertThat(served.get("/stories.atom").body()).contains("Storm &amp; &lt;b&gt;sea&lt;/b&gt;");
  }

  @Test
  void marksASpeaker() {
    String cookie = signedIn();
    String story = stories().get(0).id();
    String quote = served.store().synopsis(story).orElseThrow().synopsis().quotes().get(0).id();
    HttpResponse<String> answer =
        form("/stories/" + story + "/speaker", "quote=" + quote + "&speaker=Nora+Vey", cookie);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(served.get("/person?name=Nora%20Vey").statusCode()).isEqualTo(200);
    assertThat(form("/stories/" + story + "/speaker", "quote=none&speaker=X", cookie).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"kind\":\"renamed\"}", "{\"story\":\"x\"}", "{\"kind\":7}"})
  void namesTheKindsOfCorrectionsToThoseWhoSendAnother(String body) {
    HttpResponse<String> answer =
        served.post("/api/corrections", body, "Authorization", "Bearer " + TOKEN);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("merge, split, relabel or speaker");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                       '',                 401",
    "Authorization,            Bearer wrong token, 401",
    "Authorization,            Bearer,             401",
    "Authorization,            Basic YTpi,         401",
    "Cookie,                   synoptic=a long token, 401",
    "Cookie,                   synoptic=,          401"
  })
  void refusesThoseWithoutTheToken(String header, String value, int status) {
    String story = stories().get(0).id();
    String body = "{\"kind\":\"relabel\",\"story\":\"" + story + "\",\"title\":\"Other\"}";
    HttpResponse<String> answer =
        header.isEmpty()
            ? served.post("/api/corrections", body)
            : served.post("/api/corrections", body, header, value);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    assertThat(answer.body()).contains("Authorization: Bearer TOKEN");
    assertThat(served.store().corrections(Optional.empty(), 1).items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,         https://evil.example",
    "Origin,         null",
    "Origin,         http://127.0.0.1:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void refusesThePagesOfOtherSitesEvenWithTheToken(String header, String value) {
    String story = stories().get(0).id();
    HttpResponse<String> answer =
        served.post(
            "/stories/" + story + "/title",
            "title=Other",
            "Authorization",
            "Bearer " + TOKEN,
            header,
            value);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(stories().get(0).relabelled()).isFalse();
  }

  @Test
  void refusesAWrongTokenAtTheDoor() {
    HttpResponse<String> answer =
        served.post("/sign-in", "token=guess", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("That is not the token.");
  }
}
