package dev.synoptic.http;

import dev.synoptic.model.Published;
import dev.synoptic.page.LoneReport;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.phrase.Counts;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Slice;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The front, and the list of reports that stand alone. */
final class FrontPage {

  private static final int STORIES = 30;
  private static final int ALONE = 60;

  /** Slices that are looked through for reports that stand alone. */
  private static final int SLICES = 6;

  private final Shelf shelf;
  private final Changes changes;

  FrontPage(Shelf shelf, Changes changes) {
    this.shelf = shelf;
    this.changes = changes;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/", this::front), Route.get("/alone", this::alone));
  }

  private void front(Context exchange) {
    StoryQuery.Order order = StoryResource.order(exchange);
    Optional<String> after = Asked.parameter(exchange, "after");
    String key = "front " + changes.sequence() + " " + order + " " + after.orElse("");
    Html.send(exchange, shelf.document(key, () -> front(order, after)));
  }

  private Document front(StoryQuery.Order order, Optional<String> after) {
    boolean breadth = order == StoryQuery.Order.BREADTH;
    Slice<StoryRow> rows =
        shelf.store().stories(new StoryQuery(order, 2, Optional.empty()), after, STORIES);
    long reports = shelf.store().sizes().reports();
    Site site = Site.of("Stories").in("stories").noting(Counts.number(reports) + " reports read");
    return Html.document(
        SitePages.front(
            site,
            shelf.cards(rows.items()),
            Html.next(breadth ? "/?order=breadth" : "/", rows.next()),
            breadth));
  }

  private void alone(Context exchange) {
    var found = new ArrayList<LoneReport>();
    Optional<String> after = Asked.parameter(exchange, "after");
    for (int i = 0; i < SLICES && found.size() < ALONE; i++) {
      Slice<StoryRow> rows =
          shelf
              .store()
              .stories(new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty()), after, ALONE);
      rows.items().stream()
          .filter(row -> row.counts().reports() == 1)
          .flatMap(row -> shelf.store().reportsOf(row.id()).stream().limit(1))
          .map(FrontPage::lone)
          .forEach(found::add);
      after = rows.next();
      if (after.isEmpty()) {
        break;
      }
    }
    Html.send(
        exchange,
        Html.document(
            SitePages.alone(
                Site.of("Reports that stand alone"), found, Html.next("/alone", after))));
  }

  private static LoneReport lone(ReportRow row) {
    return new LoneReport(
        row.id().value(),
        row.title().orElse(""),
        row.outlet().orElse("outlet unknown"),
        row.published().flatMap(Published::parse));
  }
}
