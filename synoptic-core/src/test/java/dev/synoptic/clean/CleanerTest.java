package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Stated;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

  private final Cleaner cleaner = new Cleaner();

  private Report report(String text) {
    return cleaner.clean(Page.of("page.txt", PageType.TEXT, text)).report().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                         | EMPTY
          ` `                                        | EMPTY
          x                                          | TOO_SHORT
          Minister resigns over the ferry            | TOO_SHORT
          """)
  void saysWhyThereIsNoReport(String text, Rejection.Reason reason) {
    assertThat(cleaner.clean(Page.of("page.txt", PageType.TEXT, text)).rejection())
        .map(Rejection::reason)
        .contains(reason);
  }

  @Test
  void refusesWhatIsTooLargeOrNoText() {
    String line = "One very long line. ".repeat(2_600_000);
    assertThat(cleaner.clean(Page.of("a", PageType.TEXT, line)).rejection())
        .map(Rejection::reason)
        .contains(Rejection.Reason.TOO_LARGE);
    assertThat(cleaner.clean(Page.of("a", PageType.TEXT, "\0\1\2PNG".repeat(100))).rejection())
        .map(Rejection::reason)
        .contains(Rejection.Reason.BINARY);
  }

  @Test
  void aPageThatSynopticWroteIsNoReport() {
    String story =
        "<title>Landing closed</title></head><body><article><h1>Landing closed</h1>"
            + "<p>The harbour board voted to close the old ferry landing for good.</p>"
            + "<p>Its engineer said that the piles had lost a third of their width.</p></article>";
    assertThat(html("<head>" + story).report()).isPresent();
    assertThat(html("<head><meta name=generator content=Synoptic>" + story).rejection())
        .map(Rejection::detail)
        .contains("a page that Synoptic wrote; what it shows is no report");
  }

  private Cleaned html(String markup) {
    return cleaner.clean(Page.of("page.html", PageType.HTML, "<html>" + markup));
  }

  @Test
  void aSingleSentenceIsAReport() {
    Report report = report("“It rains,” said Mayor Ada Lindqvist.");
    assertThat(report.title()).isEmpty();
    assertThat(report.text()).isEqualTo("“It rains,” said Mayor Ada Lindqvist.");
  }

  @Test
  void aSingleLineOfAFewWordsIsAReportWhateverEndsIt() {
    Report report = report("The mayor resigned on Tuesday evening");
    assertThat(report.title()).isEmpty();
    assertThat(report.text()).isEqualTo("The mayor resigned on Tuesday evening");
  }

  @Test
  void whatIsStatedWins() {
    var stated =
        new Stated(
            Optional.of("A stated title"),
            Optional.of(Outlet.named("The Stated Times")),
            Optional.of(Published.on(LocalDate.of(2020, 1, 2))),
            Optional.of("en-NZ"));
    String text = "By Ada Lindqvist, The Other Post, 6 May 2025\n\nThe bridge opened on Tuesday.";
    var page = new Page(Origin.ofPath("x"), PageType.TEXT, text, stated);
    Report report = cleaner.clean(page).report().orElseThrow();
    assertThat(report.title()).contains("A stated title");
    assertThat(report.outlet()).contains(Outlet.named("The Stated Times"));
    assertThat(report.published()).map(Published::iso).contains("2020-01-02");
    assertThat(report.language()).contains("en-NZ");
    assertThat(report.text()).isEqualTo("A stated title\n\nThe bridge opened on Tuesday.");
  }

  @Test
  void aStatedTitleServesMarkupThatHasNone() {
    var stated =
        new Stated(
            Optional.of("Bridge opens"), Optional.empty(), Optional.empty(), Optional.empty());
    String html = "<p>The bridge opened on Tuesday.</p><p>About 400 people came to see it.</p>";
    var page = new Page(Origin.ofPath("x"), PageType.HTML, html, stated);
    assertThat(cleaner.clean(page).report().orElseThrow().text())
        .startsWith("Bridge opens\n\nThe bridge opened");
  }

  @Test
  void aStatedTitleThatIsPrintedKeepsItsPlace() {
    var stated =
        new Stated(
            Optional.of("Bridge opens"), Optional.empty(), Optional.empty(), Optional.empty());
    String text = "BRIDGE OPENS\n\nThe bridge opened on Tuesday.";
    var page = new Page(Origin.ofPath("x"), PageType.TEXT, text, stated);
    Report report = cleaner.clean(page).report().orElseThrow();
    assertThat(report.segments().get(0).source().start()).isZero();
    MapInvariant.check(report, text);
  }

  @Test
  void unknownStaysUnknown() {
    Report report = report("Bridge opens\n\nThe bridge opened on Tuesday, 6 May.");
    assertThat(report.outlet()).isEmpty();
    assertThat(report.published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.txt            | Harbour Digest 24  | Bridge opens at last after four years | Harbour Digest 24
          x.txt            | PierDaily          | Look up! The bridge is open at last   | PierDaily
          x.txt            | Hafenbote          | Die neue Brücke ist endlich offen     | Hafenbote
          x.txt            | THE HARBOUR DAWN   | Bridge opens at last after four years | THE HARBOUR DAWN
          05-ostvik.txt    | Ostvik             | Bridge opens at last after four years | Ostvik
          bridge-opens.txt | Ostvik             | Bridge opens at last after four years |
          x.txt            | Angebote           | Die neue Brücke ist endlich offen     |
          """)
  void aNameAboveTheTitleIsTheOutletsWhereItsWordsTheFileOrTheReportShowIt(
      String file, String first, String title, String outlet) {
    String text =
        first
            + "\n\n"
            + title
            + "\n\nThe bridge opened on Tuesday.\n\nMayor Ada Lind told the"
            + " Harbour Dawn that she was glad.";
    Report report = cleaner.clean(Page.of(file, PageType.TEXT, text)).report().orElseThrow();
    assertThat(report.title()).contains(title);
    assertThat(report.outlet().map(Outlet::name)).isEqualTo(Optional.ofNullable(outlet));
  }

  @Test
  void whatStandsBeforeACreditInOneParagraphIsKept() {
    Report report =
        report(
            "Bridge opens\n\nThe bridge opened on Tuesday.\n\n"
                + "It cost four million pounds. (Reporting by Ada Lind; editing by Tom Hale)");
    assertThat(report.text()).contains("It cost four million pounds.");
  }

  @Test
  void theLastSentenceKeepsItsAgencyAndItsPlace() {
    Report report =
        report("Bridge opens\n\nThe bridge opened on Tuesday.\n\nIt is 90 metres long. – AP");
    assertThat(report.text()).endsWith("It is 90 metres long. – AP");
    assertThat(report.aside()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She shared the recipe on Twitter and said that it was a matter of patience.",
        "It shut.",
        "The video spread on Facebook, Twitter and other networks within the hour.",
        "Updated | The brewery's ledgers were open to all years before the quarrel that closed it.",
        "Follow the money, she said.",
        "By Friday the toll had risen to nine.",
      })
  void keepsSentencesThatOpenLikeNotes(String sentence) {
    String text = "Bridge opens\n\nThe bridge opened on Tuesday.\n\nNobody came.\n\n" + sentence;
    assertThat(report(text).text()).endsWith(sentence);
  }

  @Test
  void speechThatRepeatsItselfStays() {
    Report report = report("He was asked twice.\n\n“No.”\n\n“No.”\n\nThen he left the room.");
    assertThat(report.blocks()).hasSize(4).allMatch(b -> b.kind() == BlockKind.PARAGRAPH);
  }

  @Test
  void noBreakSpacesAndMarksStayWhatTheyAre() {
    String text = "\u00A0„Nein“,\u00A0sagte\tsie  – und\u2009ging.\u00A0\nDann kam sie wieder.";
    Report report = report(text);
    assertThat(report.text())
        .isEqualTo("„Nein“,\u00A0sagte sie – und\u2009ging.\n\nDann kam sie wieder.");
    MapInvariant.check(report, text);
  }

  @Test
  void theIdComesFromTheContent() {
    String text = "Bridge opens\n\nThe bridge opened on Tuesday.";
    assertThat(report(text).id()).isEqualTo(report(text).id());
    assertThat(report(text).id()).isNotEqualTo(report(text + " It shut again.").id());
  }

  @Test
  void linesMayEndInAnyWay() {
    Report report = report("Bridge opens\r\n\r\nIt opened on Tuesday.\rNobody came.\u2028It shut.");
    assertThat(report.blocks().stream().map(Block::kind))
        .containsExactly(
            BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
  }
}
