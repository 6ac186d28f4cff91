package dev.synoptic.http;

import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.page.Links;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.StoredSynopsis;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /reports/{id}}: a report in its story; by itself where it stands alone. */
final class ReportPage {

  private final Shelf shelf;

  ReportPage(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/reports/{id}", this::report));
  }

  private void report(Context exchange) {
    var id = new ReportId(exchange.pathParam("id"));
    ReportRow row =
        shelf.store().reportRow(id).orElseThrow(() -> Refused.notFound("There is no such report."));
    Optional<Synopsis> story =
        shelf
            .synopsis(row.story())
            .map(StoredSynopsis::synopsis)
            .filter(synopsis -> synopsis.story().reports().size() > 1);
    if (story.isPresent() && row.current()) {
      String place = siglum(story.get(), id).map(s -> "#" + s.letters()).orElse("#sources");
      Html.seeOther(exchange, Links.story(story.get().story().id()) + place);
      return;
    }
    Report report =
        shelf.store().report(id).orElseThrow(() -> Refused.notFound("There is no such report."));
    Html.send(
        exchange,
        Html.document(
            SitePages.report(Site.of(report.title().orElse("A report without a title")), report)));
  }

  private static Optional<Siglum> siglum(Synopsis synopsis, ReportId id) {
    for (int i = 0; i < synopsis.story().reports().size(); i++) {
      if (synopsis.story().reports().get(i).report().id().equals(id)) {
        return Optional.of(new Siglum(i));
      }
    }
    return Optional.empty();
  }
}
