package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages state of their outlet and day, and whom we believe. */
class PageStatesTest {

  private static final String STORY =
      "<p>The harbour board voted to close the old ferry landing for good.</p>"
          + "<p>Its engineer said that the piles had lost a third of their width.</p>";

  private static Report report(String head, String line) {
    String markup =
        "<html><head><title>Landing closed for the winter</title>"
            + head
            + "</head><body><h1>Landing closed for the winter</h1>"
            + line
            + "<article>"
            + STORY
            + "</article></body></html>";
    return new Cleaner().clean(Page.of("page", PageType.HTML, markup)).report().orElseThrow();
  }

  private static String address(String url) {
    return "<link rel=canonical href=\"" + url + "\">";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Harbour Courier; Harbour Courier; https://www.harbourcourier.example/a
          Wire Press,Harbour Courier; Harbour Courier; https://www.harbourcourier.example/a
          Wire Press,Harbour Courier; Harbour Courier; https://www.hcourier.example/a
          HC News Service,The Harbour Courier; The Harbour Courier; https://harbourcourier.example/a
          Wire Press,Harbour Courier; Wire Press; https://www.portal.example/a
          Harbour Courier | News | Sport; Harbour Courier; https://www.portal.example/a
          @courier; portal.example; https://www.portal.example/a
          All about boats; All about boats; https://www.portal.example/a
          """)
  void theNameThatAgreesWithTheAddressIsTheOutlets(String names, String outlet, String url) {
    List<String> given = List.of(names.split(","));
    String linked =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\""
            + given.get(0)
            + "\"}}</script>";
    String site =
        given.size() > 1 ? "<meta property=og:site_name content='" + given.get(1) + "'>" : "";
    assertThat(report(address(url) + linked + site, "").outlet().map(Outlet::name))
        .contains(outlet);
  }

  @Test
  void aDatelineTellsTheDayWhereNothingElseDoes() {
    String text =
        "Landing closed for the winter\n\n"
            + "PORT ELLARY, Nov. 6, 2025 (AP) - The harbour board voted to close the old ferry"
            + " landing.\n\n"
            + "Its engineer said the piles were thin.\n";
    Page page = Page.of("page", PageType.TEXT, text);

    Report report = new Cleaner().clean(page).report().orElseThrow();

    assertThat(report.published().map(Published::iso)).contains("2025-11-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <div class="byline">By Ada Lind on Monday, May 5th, 2025 at 11:08 a.m.</div>; 2025-05-05
          <div class="author">Wire Press <span>6 MAY 2025</span></div>; 2025-05-06
          <div>May 6, 2025</div>; 2025-05-06
          <div>The landing was built on May 6, 1925, as a gift to the town.</div>;
          <div class="related"><a href=x>Ferry sails again, May 6, 2024</a></div>;
          """)
  void aDayPrintedAboutTheTitleCountsWhereNothingElseStatesOne(String line, String day) {
    assertThat(report("", line).published().map(Published::iso))
        .isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2025/05/06/landing-closed, 2025-05-06",
    "https://a.example/news/2025/may/6/landing, 2025-05-06",
    "https://a.example/news/2025-05-06/landing, 2025-05-06",
    "https://a.example/2025/05/landing,",
    "https://a.example/9025/05/06/landing,",
    "https://a.example/2025/13/46/landing,"
  })
  void theAddressMayTellTheDay(String url, String day) {
    assertThat(report(address(url), "").published().map(Published::iso))
        .isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01T00:00:00Z", "1970-01-01", "1970-01-01T00:00:00Z"})
  void whatProgramsWriteForNoDayIsNone(String day) {
    String head = "<meta property='article:published_time' content='" + day + "'>";
    assertThat(report(head, "").published()).isEmpty();
    assertThat(report(head, "<div>May 6, 2025</div>").published().map(Published::iso))
        .contains("2025-05-06");
  }
}
