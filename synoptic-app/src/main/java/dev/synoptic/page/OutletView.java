package dev.synoptic.page;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Days;
import java.util.List;
import java.util.Optional;

/**
 * An outlet: its reports, what it took and from whom, who took from it. It is described, not
 * scored.
 *
 * @param card its numbers
 * @param standing how the reports shown stand to their sources
 * @param domain its address on the web; empty where unknown
 * @param from whom it took from, most first
 * @param by who took from it, most first
 * @param rows its reports, the latest first
 * @param next where further reports are; empty where these are all
 */
record OutletView(
    OutletCard card,
    OutletPage.Standing standing,
    String domain,
    List<Taking> from,
    List<Taking> by,
    List<Row> rows,
    String next) {

  /**
   * A report as the table shows it.
   *
   * @param link where it is
   * @param title its title; empty where it states none
   * @param published when; empty where unknown
   * @param story title of its story; empty where none is stated
   * @param storyLink where its story is; empty where it stands alone
   * @param sig its siglum there
   * @param lineage in words
   * @param shared percent of its words in verbatim or near passages
   * @param reworded percent in reworded passages
   */
  record Row(
      String link,
      String title,
      String published,
      String story,
      String storyLink,
      Optional<Sig> sig,
      String lineage,
      int shared,
      int reworded) {}

  /** Returns the row of a report. */
  static Row row(OutletReport standing) {
    boolean alone = standing.story().isEmpty();
    String story = alone ? "" : Links.story(standing.story());
    Siglum siglum = new Siglum(Math.max(0, standing.siglum()));
    return new Row(
        alone ? Links.report(standing.report()) : story + "#" + siglum.letters(),
        standing.title(),
        standing.published().map(Days::of).orElse(""),
        standing.storyTitle(),
        story,
        alone ? Optional.empty() : Optional.of(Sig.of(siglum)),
        alone ? "stands alone" : lineage(standing),
        percent(standing.shared()),
        percent(standing.reworded()));
  }

  private static String lineage(OutletReport standing) {
    String source =
        standing.sources().isEmpty()
            ? "an unseen account"
            : Words.list(standing.sources().stream().map(Outlet::shortName).toList());
    return switch (standing.relation()) {
      case OWN -> "own";
      case CARRIES -> "carries " + source;
      case REWRITES -> "rewrites " + source;
      case GARBLES -> "garbles " + source;
      case UNKNOWN -> "unknown";
    };
  }

  private static int percent(double share) {
    return (int) Math.round(Math.max(0, Math.min(1, share)) * 100);
  }
}
