package dev.synoptic.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Range;
import dev.synoptic.page.Links;
import dev.synoptic.store.SearchHit;
import dev.synoptic.store.Slice;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /api/search}: the reports that hold words. */
final class SearchResource {

  private static final int USUAL = 30;

  private final Shelf shelf;

  SearchResource(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/api/search", this::search));
  }

  private void search(Context exchange) {
    Slice<SearchHit> hits =
        shelf
            .store()
            .search(
                Asked.needed(exchange, "q", "/api/search?q=bridge"),
                Asked.parameter(exchange, "after"),
                Asked.limit(exchange, USUAL));
    Sending.send(exchange, Json.slice("hits", hits.items(), hits.next(), SearchResource::hit));
  }

  private static void hit(JsonGenerator json, SearchHit hit) throws IOException {
    json.writeStringField("report", hit.report().id().value());
    json.writeStringField("url", Links.report(hit.report().id().value()));
    json.writeStringField("story", hit.report().story());
    Json.orNull(json, "outlet", hit.report().outlet());
    Json.orNull(json, "title", hit.report().title());
    Json.orNull(json, "published", hit.report().published());
    json.writeStringField("snippet", hit.snippet());
    CodePoints points = CodePoints.of(hit.snippet());
    json.writeArrayFieldStart("marked");
    for (Range range : hit.marked()) {
      json.writeStartObject();
      json.writeNumberField("start", points.fromUnits(range.start()));
      json.writeNumberField("end", points.fromUnits(range.end()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
