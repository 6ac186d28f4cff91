package dev.synoptic.http;

import dev.synoptic.model.ReportId;
import dev.synoptic.page.Links;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Where the forms of a story's page go: each makes one change and shows the story again. */
final class CorrectionForms {

  private static final String BY = "reader";

  private final Shelf shelf;
  private final TokenGuard guard;
  private final Editing editing;
  private final Changes changes;

  CorrectionForms(Shelf shelf, TokenGuard guard, Editing editing, Changes changes) {
    this.shelf = shelf;
    this.guard = guard;
    this.editing = editing;
    this.changes = changes;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(
        Route.post("/stories/{id}/merge", this::merge),
        Route.post("/stories/{id}/split", this::split),
        Route.post("/stories/{id}/title", this::relabel),
        Route.post("/stories/{id}/speaker", this::speaker),
        Route.post("/overrides/{number}/undo", this::undo));
  }

  private void merge(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String story = exchange.pathParam("id");
    String other = Form.of(exchange).field("other");
    // People paste addresses.
    String id = other.substring(other.lastIndexOf('/') + 1).replaceFirst("[?#].*+$", "");
    made(exchange, story, () -> editing.merge(story, id, BY));
  }

  private void split(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String story = exchange.pathParam("id");
    List<ReportId> reports =
        Form.of(exchange).all("report").stream().map(ReportId::new).distinct().toList();
    made(exchange, story, () -> editing.split(story, reports, BY));
  }

  private void relabel(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String story = exchange.pathParam("id");
    String title = Form.of(exchange).field("title");
    made(exchange, story, () -> editing.relabel(story, title, BY));
  }

  private void speaker(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String story = exchange.pathParam("id");
    Form form = Form.of(exchange);
    QuotePlace place = QuotePlace.of(shelf, story, form.field("quote"));
    String speaker = form.field("speaker");
    made(exchange, story, () -> editing.speaker(story, place.report(), place.words(), speaker, BY));
  }

  private void undo(Context exchange) throws IOException {
    guard.checkChange(exchange);
    long number = CorrectionResource.number(exchange);
    made(exchange, Form.of(exchange).field("story"), () -> editing.undo(number, BY));
  }

  private void made(Context exchange, String story, Runnable change) {
    CorrectionResource.tried(change);
    changes.look();
    String living = shelf.store().resolve(story).orElse("");
    Html.seeOther(exchange, living.isEmpty() ? "/" : Links.story(living) + "#versions");
  }
}
