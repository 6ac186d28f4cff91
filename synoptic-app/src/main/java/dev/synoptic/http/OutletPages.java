package dev.synoptic.http;

import dev.synoptic.page.Links;
import dev.synoptic.page.OutletCard;
import dev.synoptic.page.OutletPage;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.phrase.Days;
import dev.synoptic.store.OutletRow;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Slice;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The outlets, and the page of an outlet. */
final class OutletPages {

  private static final int OUTLETS = 200;
  private static final int REPORTS = 40;

  private final Shelf shelf;
  private final Changes changes;

  OutletPages(Shelf shelf, Changes changes) {
    this.shelf = shelf;
    this.changes = changes;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/outlets", this::outlets), Route.get("/outlet", this::outlet));
  }

  private void outlets(Context exchange) {
    Html.send(exchange, shelf.document("outlets " + changes.sequence(), this::outlets));
  }

  private Document outlets() {
    List<OutletCard> cards =
        shelf.store().outlets(OUTLETS).stream().map(OutletPages::card).toList();
    return Html.document(SitePages.outlets(Site.of("Outlets").in("outlets"), cards));
  }

  private static OutletCard card(OutletRow row) {
    LocalDate last = row.published().orElseGet(() -> PersonPages.day(row.newest()));
    return new OutletCard(
        row.name(), row.reports(), Days.of(last), row.compared(), row.own(), row.taken());
  }

  private void outlet(Context exchange) {
    String name = Asked.needed(exchange, "name", "/outlet?name=Northern%20Wire");
    Optional<String> after = Asked.parameter(exchange, "after");
    String key = "outlet " + changes.sequence() + " " + name + " " + after.orElse("");
    Html.send(exchange, shelf.document(key, () -> outlet(name, after)));
  }

  private Document outlet(String name, Optional<String> after) {
    Slice<ReportRow> rows = shelf.store().reportsBy(name, after, REPORTS);
    OutletCard card =
        shelf
            .store()
            .outlet(name)
            .map(OutletPages::card)
            .orElseThrow(() -> Refused.notFound("No report of an outlet of this name is here."));
    var standings = new Standings(shelf, name);
    rows.items().forEach(standings::add);
    OutletPage page = standings.page(Html.next(Links.outlet(name), rows.next()));
    return Html.document(SitePages.outlet(Site.of(name).in("outlets"), card, page));
  }
}
