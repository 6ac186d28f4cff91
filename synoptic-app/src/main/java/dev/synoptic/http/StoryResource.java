package dev.synoptic.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.json.StoryPart;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Synopsis;
import dev.synoptic.page.Links;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Slice;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** {@code /api/stories}: the list, a story in every format, and its parts. */
final class StoryResource {

  private static final int USUAL = 30;
  private static final int HISTORY = 200;

  private final Shelf shelf;

  StoryResource(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(
        Route.get("/api/stories", this::list, "order", "min", "since", "after", "limit"),
        Route.get("/api/stories/{id}", this::story, "format"),
        Route.get("/api/stories/{id}/lineage", this::lineage),
        Route.get("/api/stories/{id}/history", this::history),
        Route.get("/api/stories/{id}/{part}", this::part));
  }

  private void list(Context exchange) {
    var query =
        new StoryQuery(
            order(exchange), Asked.number(exchange, "min", 2, 1, 10_000), since(exchange));
    Slice<StoryRow> rows =
        shelf
            .store()
            .stories(query, Asked.parameter(exchange, "after"), Asked.limit(exchange, USUAL));
    Sending.send(exchange, Json.slice("stories", rows.items(), rows.next(), StoryResource::row));
  }

  /** Returns the order that is asked for. */
  static StoryQuery.Order order(Context exchange) {
    String order = Asked.parameter(exchange, "order").orElse("newest");
    return switch (order) {
      case "newest" -> StoryQuery.Order.NEWEST;
      case "breadth" -> StoryQuery.Order.BREADTH;
      default -> throw Refused.badRequest("The parameter order is newest or breadth.");
    };
  }

  private static Optional<Instant> since(Context exchange) {
    return Asked.parameter(exchange, "since")
        .map(
            text -> {
              try {
                return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
              } catch (DateTimeException e) {
                throw Refused.badRequest(
                    "The parameter since is a day such as 2025-05-06, or a moment such as"
                        + " 2025-05-06T12:00:00Z.");
              }
            });
  }

  /** Writes what lists tell of a story. */
  static void row(JsonGenerator json, StoryRow row) throws IOException {
    json.writeStringField("id", row.id());
    json.writeStringField("url", Links.story(row.id()));
    Json.orNull(json, "title", row.title());
    Json.orNull(json, "language", row.language());
    Json.orNull(json, "first", row.first());
    Json.orNull(json, "last", row.last());
    json.writeNumberField("reports", row.counts().reports());
    json.writeNumberField("independent", row.counts().independent());
    Json.strings(json, "outlets", row.outlets());
    json.writeNumberField("quotes", row.counts().quotes());
    json.writeNumberField("facts", row.counts().facts());
    json.writeNumberField("altered", row.counts().altered());
    json.writeNumberField("conflicts", row.counts().conflicts());
    json.writeNumberField("revision", row.revision());
    json.writeStringField("changed", row.changed().toString());
  }

  private void story(Context exchange) {
    Optional<StoryRow> row = row(exchange, "");
    if (row.isEmpty()) {
      return;
    }
    Format format = Format.asked(exchange);
    Sending.vary(exchange, "Accept");
    Document document =
        shelf.document(Shelf.key(row.get()) + " " + format, () -> format.document(only(row.get())));
    format.allow(exchange);
    Sending.send(exchange, document);
  }

  private Comparison only(StoryRow row) {
    return new Comparison(List.of(synopsis(row)), List.of(), List.of());
  }

  private Synopsis synopsis(StoryRow row) {
    return shelf.synopsis(row).map(StoredSynopsis::synopsis).orElseThrow(StoryResource::gone);
  }

  private static Refused gone() {
    return Refused.notFound("There is no such story.");
  }

  private void part(Context exchange) {
    String name = exchange.pathParam("part");
    StoryPart part =
        StoryPart.named(name)
            .orElseThrow(
                () ->
                    Refused.notFound(
                        "A story has no part \""
                            + name
                            + "\"; it has reports, people, quotes, facts, passages, timeline,"
                            + " brief, missing, grouping, lineage and history."));
    row(exchange, "/" + part.wireName())
        .ifPresent(
            row ->
                Sending.send(
                    exchange,
                    shelf.document(
                        Shelf.key(row) + "/" + part,
                        () ->
                            Json.written(
                                Json.TYPE, out -> SynopsisWriter.part(synopsis(row), part, out)))));
  }

  private void lineage(Context exchange) {
    row(exchange, "/lineage")
        .ifPresent(
            row ->
                Sending.send(
                    exchange,
                    shelf.document(
                        Shelf.key(row) + "/lineage",
                        () ->
                            Json.written(
                                Json.TYPE,
                                out -> {
                                  Synopsis of = synopsis(row);
                                  SynopsisWriter.reuse(of.story(), of.reuse(), out);
                                }))));
  }

  private void history(Context exchange) {
    Optional<StoryRow> row = row(exchange, "/history");
    if (row.isPresent()) {
      List<HistoryEntry> entries = shelf.store().history(row.get().id(), HISTORY);
      Sending.send(
          exchange, Json.slice("history", entries, Optional.empty(), StoryResource::entry));
    }
  }

  private static void entry(JsonGenerator json, HistoryEntry entry) throws IOException {
    json.writeNumberField("number", entry.number());
    json.writeStringField("at", entry.at().toString());
    json.writeStringField("kind", Asked.wireName(entry.kind()));
    json.writeStringField("story", entry.story());
    Json.orNull(json, "other", entry.other());
    Json.orNull(json, "report", entry.report());
    if (entry.correction().isPresent()) {
      json.writeNumberField("correction", entry.correction().get());
    } else {
      json.writeNullField("correction");
    }
  }

  /** Returns the row of the story asked for; empty where an alias was sent on to it. */
  private Optional<StoryRow> row(Context exchange, String rest) {
    return Aliases.row(shelf.store(), exchange, exchange.pathParam("id"), "/api/stories/", rest);
  }
}
