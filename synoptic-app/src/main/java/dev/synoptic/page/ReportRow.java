package dev.synoptic.page;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Days;

/**
 * A report in the table of sigla.
 *
 * @param sig its siglum
 * @param anchor id of its source
 * @param outlet who publishes; the name of its file where that is unknown
 * @param outletKnown whether it states who publishes
 * @param title its title; empty where it states none
 * @param published when; empty where it states no date
 * @param lineage how it stands to its sources
 * @param words how many it has
 */
record ReportRow(
    Sig sig,
    String anchor,
    String outlet,
    boolean outletKnown,
    String title,
    String published,
    String lineage,
    String words) {

  /** Returns the row of {@code siglum}. */
  static ReportRow of(StoryFrame frame, Siglum siglum) {
    Report report = frame.report(siglum).report();
    return new ReportRow(
        frame.sig(siglum),
        frame.id(siglum.letters()),
        frame.outlet(siglum),
        report.outlet().isPresent(),
        report.title().orElse(""),
        report.published().map(Days::of).orElse(""),
        lineage(frame.lineage(siglum)),
        Counts.number(Words.in(report.text())));
  }

  /** Returns {@code lineage} in words: "rewrites B", "carries Reuters". */
  static String lineage(Lineage lineage) {
    boolean unseen = lineage.of().isEmpty();
    String source =
        unseen
            ? (lineage.credits().isEmpty() ? "an unseen account" : Words.list(lineage.credits()))
            : StoryFrame.list(lineage.of());
    return switch (lineage.relation()) {
      case OWN -> "own";
      case CARRIES -> "carries " + source;
      case REWRITES -> "rewrites " + source;
      case GARBLES -> "garbles " + source;
      case UNKNOWN -> "unknown";
    };
  }
}
