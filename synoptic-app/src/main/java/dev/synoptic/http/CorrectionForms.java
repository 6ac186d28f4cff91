package dev.synoptic.http;

import dev.synoptic.model.ReportId;
import dev.synoptic.page.Links;
import dev.synoptic.store.Correction;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Where the forms of a story's page go: each makes one change and shows the story again. */
final class CorrectionForms {

  private static final String BY = "reader";

  private final Shelf shelf;
  private final TokenGuard guard;
  private final Editing editing;

  CorrectionForms(Shelf shelf, TokenGuard guard, Editing editing) {
    this.shelf = shelf;
    this.guard = guard;
    this.editing = editing;
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
    String other = Form.of(exchange).field("other");
    // People paste addresses.
    String id = other.substring(other.lastIndexOf('/') + 1).replaceFirst("[?#].*+$", "");
    made(exchange, new Correction.Merge(exchange.pathParam("id"), id));
  }

  private void split(Context exchange) throws IOException {
    guard.checkChange(exchange);
    List<ReportId> reports =
        Form.of(exchange).all("report").stream().map(ReportId::new).distinct().toList();
    made(exchange, CorrectionResource.split(exchange.pathParam("id"), reports));
  }

  private void relabel(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String title = Form.of(exchange).field("title");
    made(exchange, CorrectionResource.relabel(exchange.pathParam("id"), title));
  }

  private void speaker(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String story = exchange.pathParam("id");
    Form form = Form.of(exchange);
    QuotePlace place = QuotePlace.of(shelf, story, form.field("quote"));
    String speaker = form.field("speaker");
    made(exchange, new Correction.Speaker(story, place.report(), place.words(), speaker));
  }

  private void undo(Context exchange) throws IOException {
    guard.checkChange(exchange);
    String story = Form.of(exchange).field("story");
    editing.undo(CorrectionResource.number(exchange), BY);
    show(exchange, story);
  }

  private void made(Context exchange, Correction correction) {
    editing.correct(correction, BY);
    show(exchange, correction.story());
  }

  private void show(Context exchange, String story) {
    String living = shelf.store().resolve(story).orElse("");
    Html.seeOther(exchange, living.isEmpty() ? "/" : Links.story(living) + "#versions");
  }
}
