package dev.synoptic.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Published;
import dev.synoptic.page.Links;
import dev.synoptic.store.OutletRow;
import dev.synoptic.store.QuoteRow;
import dev.synoptic.store.Slice;
import dev.synoptic.store.SpeakerRow;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code /api/quotes}, {@code /api/people} and {@code /api/outlets}: who says and who publishes.
 */
final class QuoteResource {

  private static final int USUAL = 50;

  private final Shelf shelf;

  QuoteResource(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(
        Route.get("/api/quotes", this::quotes, "speaker", "after", "limit"),
        Route.get("/api/people", this::people, "q", "limit"),
        Route.get("/api/outlets", this::outlets, "limit"));
  }

  private void quotes(Context exchange) {
    String speaker = Asked.needed(exchange, "speaker", "/api/quotes?speaker=Ada%20Holm");
    Slice<QuoteRow> rows =
        shelf
            .store()
            .quotesBy(speaker, Asked.parameter(exchange, "after"), Asked.limit(exchange, USUAL));
    if (rows.items().isEmpty()) {
      // Those who know half of a name find the rest of it there.
      exchange.header("Link", "</api/people?q=" + Links.encoded(speaker) + ">; rel=\"related\"");
    }
    Sending.send(exchange, Json.slice("quotes", rows.items(), rows.next(), QuoteResource::quote));
  }

  private static void quote(JsonGenerator json, QuoteRow row) throws IOException {
    json.writeStringField("id", row.id());
    json.writeStringField("story", row.story());
    json.writeStringField("url", Links.story(row.story()));
    Json.orNull(json, "storyTitle", row.storyTitle());
    json.writeStringField("speaker", row.speaker());
    json.writeStringField("reading", row.reading());
    json.writeNumberField("independent", row.independent());
    json.writeNumberField("carriers", row.readings().size());
    json.writeArrayFieldStart("readings");
    for (QuoteRow.Carrier carrier : row.readings()) {
      json.writeStartObject();
      json.writeStringField("report", carrier.report().value());
      Json.orNull(json, "outlet", Optional.of(carrier.outlet()).filter(o -> !o.isEmpty()));
      json.writeStringField("words", carrier.words());
      json.writeStringField("wording", Asked.wireName(carrier.wording()));
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.orNull(json, "newest", known(row.newest()));
  }

  /** What was filed without a date was told nobody knows when. */
  private static Optional<String> known(Instant newest) {
    return Optional.of(newest).filter(at -> at.isAfter(Instant.EPOCH)).map(Instant::toString);
  }

  private void people(Context exchange) {
    List<SpeakerRow> rows =
        shelf
            .store()
            .speakers(Asked.parameter(exchange, "q").orElse(""), Asked.limit(exchange, USUAL));
    Sending.send(
        exchange,
        Json.slice(
            "people",
            rows,
            Optional.empty(),
            (json, row) -> {
              json.writeStringField("name", row.name());
              json.writeNumberField("quotes", row.quotes());
              json.writeNumberField("stories", row.stories());
              json.writeStringField("words", row.words());
              Json.orNull(json, "published", row.published().map(Published::iso));
              Json.orNull(json, "newest", known(row.newest()));
              json.writeStringField("url", Links.person(row.name()));
            }));
  }

  private void outlets(Context exchange) {
    List<OutletRow> rows = shelf.store().outlets(Asked.limit(exchange, USUAL));
    Sending.send(
        exchange,
        Json.slice(
            "outlets",
            rows,
            Optional.empty(),
            (json, row) -> {
              json.writeStringField("name", row.name());
              json.writeNumberField("reports", row.reports());
              json.writeNumberField("compared", row.compared());
              json.writeNumberField("own", row.own());
              json.writeNumberField("taken", row.taken());
              Json.orNull(json, "published", row.published().map(LocalDate::toString));
              json.writeStringField("newest", row.newest().toString());
              json.writeStringField("url", Links.outlet(row.name()));
            }));
  }
}
