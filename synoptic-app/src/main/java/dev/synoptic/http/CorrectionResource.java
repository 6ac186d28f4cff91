package dev.synoptic.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Correction;
import dev.synoptic.store.CorrectionEntry;
import dev.synoptic.store.Slice;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /api/corrections}: what people set right, and setting more right. */
final class CorrectionResource {

  private static final int USUAL = 50;
  private static final int MOST_BYTES = 1 << 16;
  private static final String BY = "api";

  private final Shelf shelf;
  private final TokenGuard guard;
  private final Editing editing;

  CorrectionResource(Shelf shelf, TokenGuard guard, Editing editing) {
    this.shelf = shelf;
    this.guard = guard;
    this.editing = editing;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(
        Route.get("/api/corrections", this::list, "after", "limit"),
        Route.post("/api/corrections", this::make),
        Route.post("/api/corrections/{number}/undo", this::undo));
  }

  private void list(Context exchange) {
    Slice<CorrectionEntry> entries =
        shelf.store().corrections(Asked.parameter(exchange, "after"), Asked.limit(exchange, USUAL));
    Sending.send(
        exchange,
        Json.slice("corrections", entries.items(), entries.next(), CorrectionResource::entry));
  }

  private static void entry(JsonGenerator json, CorrectionEntry entry) throws IOException {
    json.writeNumberField("number", entry.number());
    json.writeStringField("at", entry.at().toString());
    json.writeStringField("by", entry.by());
    json.writeStringField("kind", kind(entry.correction()));
    json.writeStringField("story", entry.correction().story());
    json.writeStringField("says", CorrectionWords.of(entry.correction()));
    Json.orNull(json, "undone", entry.undone().map(Object::toString));
  }

  private static String kind(Correction correction) {
    if (correction instanceof Correction.Merge) {
      return "merge";
    }
    if (correction instanceof Correction.Split) {
      return "split";
    }
    return correction instanceof Correction.Relabel ? "relabel" : "speaker";
  }

  private void make(Context exchange) throws IOException {
    guard.checkChange(exchange);
    JsonTree asked =
        Json.read(new String(Asked.body(exchange, MOST_BYTES), StandardCharsets.UTF_8));
    long number = editing.correct(correction(asked), BY);
    exchange.status(201);
    done(exchange, number);
  }

  private static void done(Context exchange, long number) {
    exchange.header("Cache-Control", "no-store");
    exchange.contentType(Json.TYPE);
    exchange.result("{\"number\":" + number + "}");
  }

  private Correction correction(JsonTree asked) {
    // The kind comes first: who has it wrong is told the kinds, whatever else is missing.
    return switch (asked.text("kind").orElse("")) {
      case "merge" -> new Correction.Merge(field(asked, "story"), field(asked, "other"));
      case "split" ->
          split(
              field(asked, "story"),
              asked.field("reports").stream()
                  .flatMap(reports -> reports.items().stream())
                  .flatMap(id -> id.text().stream())
                  .map(ReportId::new)
                  .toList());
      case "relabel" -> relabel(field(asked, "story"), asked.text("title").orElse(""));
      case "speaker" -> {
        String story = field(asked, "story");
        QuotePlace place = QuotePlace.of(shelf, story, field(asked, "quote"));
        String speaker = asked.text("speaker").orElse("");
        yield new Correction.Speaker(story, place.report(), place.words(), speaker);
      }
      default -> throw Refused.badRequest("The field kind is merge, split, relabel or speaker.");
    };
  }

  /** Returns the split that lets {@code reports} leave; the new story's id follows from it. */
  static Correction split(String story, List<ReportId> reports) {
    if (reports.isEmpty()) {
      throw Refused.badRequest("Say which reports leave.");
    }
    return new Correction.Split(story, "", reports);
  }

  /** Returns the correction that gives a story a title. */
  static Correction relabel(String story, String title) {
    if (title.isBlank()) {
      throw Refused.badRequest("Write a title; undo the last one to have a report's again.");
    }
    return new Correction.Relabel(story, title);
  }

  private static String field(JsonTree asked, String name) {
    return asked
        .text(name)
        .orElseThrow(() -> Refused.badRequest("The JSON needs a field \"" + name + "\"."));
  }

  private void undo(Context exchange) {
    guard.checkChange(exchange);
    long number = number(exchange);
    editing.undo(number, BY);
    done(exchange, number);
  }

  /** Returns the number of a correction that the path names. */
  static long number(Context exchange) {
    try {
      return Long.parseLong(exchange.pathParam("number"));
    } catch (NumberFormatException e) {
      throw Refused.notFound("There is no such correction.");
    }
  }
}
