package dev.synoptic.page;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.phrase.Days;
import java.util.List;

/**
 * What is in no story: reports that no other joins, and pages that could not be used.
 *
 * @param alone the reports
 * @param rejected the pages
 */
record RestView(List<Alone> alone, List<Rejected> rejected) {

  /**
   * A report.
   *
   * @param title its title; empty where it states none
   * @param measure outlet, date and words, in one line
   * @param origin where it came from
   * @param language of its text; empty where unknown
   * @param paragraphs its text
   */
  record Alone(
      String title, String measure, String origin, String language, List<String> paragraphs) {}

  /**
   * A page.
   *
   * @param origin where it came from
   * @param reason what is wrong with it
   * @param detail in plain words
   */
  record Rejected(String origin, String reason, String detail) {}

  /** Returns the rest of {@code comparison}. */
  static RestView of(Comparison comparison) {
    return new RestView(
        comparison.alone().stream().map(RestView::alone).toList(),
        comparison.rejected().stream().map(RestView::rejected).toList());
  }

  private static Alone alone(Report report) {
    return new Alone(
        report.title().orElse(""),
        report.outlet().map(Outlet::shortName).orElse("outlet unknown")
            + report.published().map(p -> " · " + Days.of(p)).orElse("")
            + " · "
            + Words.count(Words.in(report.text()), "word", "words"),
        report.origin().display(),
        Language.of(report),
        report.blocks().stream()
            .filter(block -> block.kind() != BlockKind.TITLE)
            .map(Block::range)
            .map(range -> range.in(report.text()))
            .toList());
  }

  private static Rejected rejected(Rejection rejection) {
    return new Rejected(
        rejection.origin().display(), Words.of(rejection.reason()), rejection.detail());
  }
}
