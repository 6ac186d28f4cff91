package dev.synoptic.http;

import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.page.StoryNotes;
import dev.synoptic.phrase.Days;
import dev.synoptic.store.CorrectionEntry;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.StoryRow;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The page of a story. */
final class StoryPage {

  private static final int EVENTS = 60;

  private final Shelf shelf;
  private final TokenGuard guard;
  private final CorrectionLog corrections;

  StoryPage(Shelf shelf, TokenGuard guard, CorrectionLog corrections) {
    this.shelf = shelf;
    this.guard = guard;
    this.corrections = corrections;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/stories/{id}", this::story));
  }

  private void story(Context exchange) {
    Optional<StoryRow> row =
        Aliases.row(shelf.store(), exchange, exchange.pathParam("id"), "/stories/", "");
    if (row.isEmpty()) {
      return;
    }
    boolean editing = guard.allows(exchange);
    int base = base(exchange, row.get().counts().reports());
    Sending.vary(exchange, "Cookie");
    if (editing) {
      Sending.send(exchange, page(row.get(), true, base), Sending.PRIVATE);
      return;
    }
    // What people changed by hand shows on the page and is no revision of the synopsis.
    String key = Shelf.key(row.get()) + " page " + corrections.size() + " " + base;
    Html.send(exchange, shelf.document(key, () -> page(row.get(), false, base)));
  }

  /** Returns the place of the report that the visitor chose as base; -1 where that is none. */
  private static int base(Context exchange, int reports) {
    String letters = Asked.parameter(exchange, "base").orElse("");
    for (int i = 0; i < reports; i++) {
      if (new Siglum(i).letters().equals(letters)) {
        return i;
      }
    }
    return -1;
  }

  private Document page(StoryRow row, boolean editing, int base) {
    StoredSynopsis stored =
        shelf.synopsis(row).orElseThrow(() -> Refused.notFound("There is no such story."));
    Synopsis synopsis = stored.synopsis();
    String title = synopsis.title().orElse("A story without a title");
    return Html.document(
        SitePages.story(Site.of(title), synopsis, notes(stored.row(), synopsis, editing, base)));
  }

  private StoryNotes notes(StoryRow row, Synopsis synopsis, boolean editing, int base) {
    var told = new EventWords(synopsis);
    List<StoryNotes.Event> events =
        shelf.store().history(row.id(), EVENTS).stream()
            .filter(entry -> entry.kind() != HistoryEntry.Kind.CORRECTED)
            .map(entry -> new StoryNotes.Event(when(entry.at()), told.of(entry)))
            .toList();
    return new StoryNotes(
        row.revision(),
        events,
        corrections.of(row.id()).stream().map(StoryPage::byHand).toList(),
        editing,
        base);
  }

  private static StoryNotes.ByHand byHand(CorrectionEntry entry) {
    return new StoryNotes.ByHand(
        Long.toString(entry.number()),
        when(entry.at()),
        CorrectionWords.of(entry.correction()),
        !entry.holds());
  }

  /** Returns a moment in words, in UTC. */
  static String when(Instant at) {
    return Days.of(at.atOffset(ZoneOffset.UTC).toString()) + " UTC";
  }
}
