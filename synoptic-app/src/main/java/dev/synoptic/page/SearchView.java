package dev.synoptic.page;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Range;
import dev.synoptic.phrase.Days;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of a search.
 *
 * @param query what was looked for; empty where nothing was
 * @param summary how much was found
 * @param people whose names begin so
 * @param rows the reports that were found, the latest first
 * @param next where more is; empty where this is all
 */
record SearchView(
    String query, String summary, List<PersonCard> people, List<Row> rows, String next) {

  /**
   * A report.
   *
   * @param link where it is
   * @param title its title; empty where it states none
   * @param when it was published; empty where unknown
   * @param runs its words, those looked for lit
   * @param outlet who publishes
   * @param outletLink the outlet's page; empty where the outlet is unknown
   * @param story title of its story
   * @param storyLink where its story is; empty where the report stands alone
   */
  record Row(
      String link,
      String title,
      String when,
      List<Run> runs,
      String outlet,
      String outletLink,
      String story,
      String storyLink) {}

  /** Returns the results {@code found} for {@code query}. */
  static SearchView of(String query, List<String> people, List<Hit> found, String next) {
    String summary = "";
    if (!query.isBlank()) {
      summary =
          found.isEmpty()
              ? "No report holds all of these words. Fewer words find more; quotation marks ask for"
                  + " exact words."
              : Words.count(found.size(), "report", "reports")
                  + (next.isEmpty() ? "" : " on this page");
    }
    return new SearchView(
        query,
        summary,
        people.stream().map(PersonCard::named).toList(),
        found.stream().map(SearchView::row).toList(),
        next);
  }

  private static Row row(Hit hit) {
    List<Mark> marks = hit.lit().stream().map(range -> new Mark(range, "lit", "")).toList();
    return new Row(
        hit.link(),
        hit.title(),
        hit.published().map(p -> Days.of(p.date())).orElse(""),
        excerpt(hit.text(), marks),
        hit.outlet().isEmpty() ? "outlet unknown" : Outlet.shortName(hit.outlet()),
        hit.outlet().isEmpty() ? "" : Links.outlet(hit.outlet()),
        hit.story(),
        hit.storyLink());
  }

  /** What is cut out of a sentence says so. */
  private static List<Run> excerpt(String text, List<Mark> marks) {
    var runs = new ArrayList<Run>(Runs.of(text, new Range(0, text.length()), marks));
    if (!text.isEmpty() && Character.isLowerCase(text.codePointAt(0))) {
      runs.add(0, Run.plain("… "));
    }
    if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      runs.add(Run.plain(" …"));
    }
    return runs;
  }
}
