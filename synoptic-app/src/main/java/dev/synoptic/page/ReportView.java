package dev.synoptic.page;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Report;
import java.util.List;
import java.util.Locale;

/**
 * A report by itself.
 *
 * @param title its title; empty where it states none
 * @param language of its text; empty where unknown
 * @param fields what is known of it
 * @param paragraphs its text without the title
 * @param asides what was set aside
 */
record ReportView(
    String title,
    String language,
    List<SourceView.Field> fields,
    List<Paragraph> paragraphs,
    List<Aside> asides) {

  /**
   * A part of the text.
   *
   * @param kind class name
   * @param text its words
   */
  record Paragraph(String kind, String text) {}

  /**
   * A piece that was set aside.
   *
   * @param kind what it is
   * @param text its words
   */
  record Aside(String kind, String text) {}

  /** Returns the view of {@code report}. */
  static ReportView of(Report report) {
    return new ReportView(
        report.title().orElse(""),
        Language.of(report),
        SourceLayout.fields(report),
        report.blocks().stream()
            .filter(block -> block.kind() != BlockKind.TITLE)
            .map(block -> paragraph(report, block))
            .toList(),
        report.aside().stream().map(a -> new Aside(Words.of(a.kind()), a.text())).toList());
  }

  private static Paragraph paragraph(Report report, Block block) {
    return new Paragraph(
        block.kind().name().toLowerCase(Locale.ROOT), block.range().in(report.text()));
  }
}
