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
          "<html><body><div><p>unclosed <b>tags <a href=x>" + "<div>".repeat(50_000) + SENTENCE);

  @Test
  void aPageThatBreaksTheParserIsRefusedOrRead() {
    Cleaned cleaned = new Synoptic().clean(DEEP);
    cleaned
        .rejection()
        .ifPresentOrElse(
            r -> assertThat(r.reason()).isEqualTo(Rejection.Reason.MALFORMED),
            () -> assertThat(cleaned.report().orElseThrow().text()).contains(SENTENCE));
  }

  @Test
  void theRestIsRead() {
    Page good = Page.of("good.txt", PageType.TEXT, "Council approves plan\n\n" + SENTENCE + "\n");
    Comparison compared = new Synoptic().compare(List.of(DEEP, good));
    assertThat(compared.reports() + compared.rejected().size()).isEqualTo(2);
    assertThat(compared.alone()).extracting(r -> r.origin().display()).contains("good.txt");
  }
}
