package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import dev.synoptic.page.Links;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever reports, visitors and people write, pages show it as text. */
class HostileContentTest {

  private static final String MARKUP =
      "<script>window.hurt=1</script><img src=x onerror=\"window.hurt=1\">\"'--></style></title>"
          + "<svg/onload=hurt()>";

  /** Turns the direction of what follows; a half of a pair; a tag out of ASCII; a null. */
  private static final String ODD =
      "\u202E\u2066\uFFFE\uFB1D \uDBFF\uDFFF \u0007 \u2028 \uFF1Cscript\uFF1E";

  private static Served served;

  private static Page report(int number) {
    String text =
        "Bridge shut "
            + MARKUP
            + "\n\nThe bridge at Port Arle was closed on Monday after inspectors found a crack 11"
            + " millimetres wide, the harbour office said. "
            + ODD
            + "\n\n“We will not open it before every pier has been looked at "
            + MARKUP
            + " and that takes weeks,” said Ada "
            + "Holm, who runs the harbour. The crack was found by divers on Sunday morning.\n\n"
            + "Report "
            + number
            + " says that 400 drivers were turned back on Monday, javascript:alert(1) or not.";
    return new Page(
        new Origin(
            Optional.of("in/" + MARKUP + number + ".txt"),
            Optional.of("javascript:window.hurt=1//" + number),
            Optional.of(MARKUP)),
        PageType.TEXT,
        text,
        new Stated(
            Optional.empty(),
            Optional.of(Outlet.named("Post " + MARKUP + " " + number)),
            Published.parse("2026-03-0" + number),
            Optional.of("en\" onload=\"x")));
  }

  @BeforeAll
  static void serves() throws IOException {
    served =
        Served.pages(
            List.of(report(1), report(2), report(3)),
            ServerSettings.local(0).withToken("a long token"));
  }

  @AfterAll
  static void stops() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  private static List<String> pages() {
    var pages = new ArrayList<String>();
    String asked = Links.encoded(MARKUP + ODD);
    for (StoryRow row :
        served
            .store()
            .stories(
                new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty()), Optional.empty(), 9)
            .items()) {
      pages.add("/stories/" + row.id());
      served
          .store()
          .reportsOf(row.id())
          .forEach(
              report ->
                  report.outlet().ifPresent(o -> pages.add("/outlet?name=" + Links.encoded(o))));
    }
    pages.addAll(
        List.of(
            "/",
            "/?order=breadth",
            "/people",
            "/people?q=" + asked,
            "/outlets",
            "/alone",
            "/search?q=bridge",
            "/search?q=" + asked,
            "/where?text=" + asked,
            "/where?text=We%20will%20not%20open%20it%20before%20every%20pier",
            "/person?name=" + asked,
            "/outlet?name=" + asked,
            "/stories/" + asked,
            "/reports/" + asked,
            "/?after=" + asked,
            "/?order=" + asked));
    served
        .store()
        .speakers("", 5)
        .forEach(p -> pages.add("/person?name=" + Links.encoded(p.name())));
    return pages;
  }

  @Test
  void neverReachesAPageAlive() {
    assertThat(pages().size()).isGreaterThan(17);
    for (String path : pages()) {
      for (String[] headers :
          List.of(
              new String[] {"Accept", "text/html"},
              new String[] {"Accept", "text/html", "Authorization", "Bearer a long token"})) {
        HttpResponse<String> answer = served.get(path, headers);
        assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("script-src 'self'")
            .doesNotContain("unsafe");
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          check(path, Jsoup.parse(answer.body()));
        } else {
          // Addresses that climb are refused before there is a page to show.
          assertThat(answer.body()).as(path).startsWith("{").doesNotContain("<");
        }
      }
    }
  }

  private static void check(String path, Document page) {
    assertThat(page.select("script")).as(path).hasSize(1);
    assertThat(page.select("script").get(0).attr("src")).startsWith("/assets/");
    assertThat(page.select("img, iframe, object, embed, style, base, meta[http-equiv]"))
        .as(path)
        .isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
        if (List.of("href", "src", "action", "xlink:href").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).as(path).matches("(/|#|\\?|https?://).*");
        }
      }
    }
  }

  @Test
  void neverReachesAFeedAlive() throws Exception {
    for (String path :
        List.of(
            "/stories.atom",
            "/search.atom?q=bridge",
            "/search.atom?q=" + Links.encoded(MARKUP + ODD),
            "/person.atom?name=" + Links.encoded(MARKUP + ODD))) {
      HttpResponse<String> answer = served.get(path);
      assertThat(answer.statusCode()).isIn(200, 400);
      if (answer.statusCode() == 200) {
        var feed =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(feed.getElementsByTagName("img").getLength()).isZero();
      }
    }
  }

  @Test
  void comesBackFromTheApiAsItIs() {
    String body = served.get("/api/stories").body();
    assertThat(body).contains("<script>window.hurt=1</script>");
    assertThat(served.get("/api/stories").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(served.get("/api/stories").headers().firstValue("X-Content-Type-Options"))
        .contains("nosniff");
  }
}
