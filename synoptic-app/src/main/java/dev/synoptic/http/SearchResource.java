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
import java.util.Optional;

/** {@code /api/search}: the reports that hold words. */
final class SearchResource {

  private static final int USUAL = 30;

  private final Shelf shelf;

  SearchResource(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/api/search", this::search, "q", "order", "after", "limit"));
  }

  private void search(Context exchange) {
    String words = Asked.needed(exchange, "q", "/api/search?q=bridge");
    Optional<String> after = Asked.parameter(exchange, "after");
    int limit = Asked.limit(exchange, USUAL);
    Slice<SearchHit> hits =
        isLatestFirst(exchange)
            ? shelf.store().search(words, after, limit)
            : shelf.store().best(words, after, limit);
    Sending.send(exchange, Json.slice("hits", hits.items(), hits.next(), SearchResource::hit));
  }

  /** Returns whether the last arrival is to come first, and not the best match. */
  static boolean isLatestFirst(Context exchange) {
    return switch (Asked.parameter(exchange, "order").orElse("best")) {
      case "best" -> false;
      case "latest" -> true;
      default -> throw Refused.badRequest("The parameter order is best or latest.");
    };
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
