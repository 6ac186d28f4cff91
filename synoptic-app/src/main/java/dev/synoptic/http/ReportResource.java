package dev.synoptic.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Page;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Slice;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** {@code /api/reports}: a report with its source and the map between them, and an outlet's. */
final class ReportResource {

  private static final int USUAL = 50;

  private final Shelf shelf;

  ReportResource(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(
        Route.get("/api/reports", this::list, "outlet", "after", "limit"),
        Route.get("/api/reports/{id}", this::report));
  }

  private void list(Context exchange) {
    Slice<ReportRow> rows =
        shelf
            .store()
            .reportsBy(
                Asked.needed(exchange, "outlet", "/api/reports?outlet=Northern%20Wire"),
                Asked.parameter(exchange, "after"),
                Asked.limit(exchange, USUAL));
    Sending.send(exchange, Json.slice("reports", rows.items(), rows.next(), ReportResource::row));
  }

  /** Writes what lists tell of a report. */
  static void row(JsonGenerator json, ReportRow row) throws IOException {
    json.writeStringField("id", row.id().value());
    json.writeStringField("key", row.key());
    json.writeNumberField("version", row.version());
    json.writeBooleanField("current", row.current());
    json.writeStringField("story", row.story());
    json.writeStringField("received", row.received().toString());
    Json.orNull(json, "outlet", row.outlet());
    Json.orNull(json, "title", row.title());
    Json.orNull(json, "published", row.published());
  }

  private void report(Context exchange) {
    var id = new ReportId(exchange.pathParam("id"));
    ReportRow row =
        shelf.store().reportRow(id).orElseThrow(() -> Refused.notFound("There is no such report."));
    Report report =
        shelf.store().report(id).orElseThrow(() -> Refused.notFound("There is no such report."));
    List<ReportRow> versions = shelf.store().versions(row.key());
    Optional<Page> page = shelf.store().page(id);
    Sending.send(
        exchange,
        Json.document(
            json -> {
              json.writeStartObject();
              row(json, row);
              versions(json, versions);
              json.writeFieldName("report");
              json.writeRawValue(text(report));
              source(json, page);
              json.writeEndObject();
            }));
  }

  private static String text(Report report) throws IOException {
    var out = new StringWriter();
    SynopsisWriter.report(report, out);
    return out.toString();
  }

  private static void versions(JsonGenerator json, List<ReportRow> versions) throws IOException {
    json.writeArrayFieldStart("versions");
    for (ReportRow version : versions) {
      json.writeStartObject();
      json.writeStringField("id", version.id().value());
      json.writeNumberField("version", version.version());
      json.writeStringField("received", version.received().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The source is null where pages are not kept so long. */
  private static void source(JsonGenerator json, Optional<Page> page) throws IOException {
    if (page.isEmpty()) {
      json.writeNullField("source");
      return;
    }
    json.writeObjectFieldStart("source");
    json.writeStringField("type", Asked.wireName(page.get().type()));
    json.writeStringField("text", page.get().markup());
    json.writeEndObject();
  }
}
