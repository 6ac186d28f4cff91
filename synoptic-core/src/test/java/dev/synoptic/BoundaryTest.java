package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that breaks a parser is a result, not the end of a batch. */
class BoundaryTest {

  private static final String SENTENCE =
      "The council approved the plan on Monday, officials said, after a debate until midnight.";

  /** Deeply nested elements inside an open formatting element once broke the parser of markup. */
  private static final Page DEEP =
      Page.of(
          "deep.html",
          PageType.HTML,
          "<html><body><div><p>unclosed <b>tags <i>" + "<div>".repeat(50_000) + SENTENCE);

  private static final Page LINK =
      Page.of("link.html", PageType.HTML, DEEP.markup().replace("<i>", "<a href=x>"));

  @Test
  void aPageThatOnceBrokeTheParserIsRead() {
    Cleaned cleaned = new Synoptic().clean(DEEP);

    assertThat(cleaned.report().orElseThrow().text()).contains(SENTENCE);
  }

  /** All its text is in a link that nothing closes: that is no running text. */
  @Test
  void aPageOfOneEndlessLinkIsRefusedWithAReason() {
    assertThat(new Synoptic().clean(LINK).rejection().orElseThrow().reason())
        .isEqualTo(Rejection.Reason.TOO_SHORT);
  }

  @Test
  void theRestIsRead() {
    Page good = Page.of("good.txt", PageType.TEXT, "Council approves plan\n\n" + SENTENCE + "\n");
    Comparison compared = new Synoptic().compare(List.of(LINK, good));

    assertThat(compared.rejected()).extracting(r -> r.origin().display()).contains("link.html");
    assertThat(compared.alone()).extracting(r -> r.origin().display()).contains("good.txt");
  }
}
