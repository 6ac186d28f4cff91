package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.Story;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes per-report output: JSON Lines, a report a line. */
public final class ReportLines {

  private ReportLines() {}

  /** Writes the line of {@code clean}. */
  public static void cleaned(Cleaned cleaned, Writer out) throws IOException {
    if (cleaned.report().isPresent()) {
      line(out, json -> accepted(json, cleaned.report().get()));
    } else if (cleaned.rejection().isPresent()) {
      line(out, json -> rejected(json, cleaned.rejection().get()));
    }
  }

  private static void accepted(JsonGenerator json, Report report) throws IOException {
    head(json, report.origin());
    ReportJson.body(json, report);
  }

  private static void rejected(JsonGenerator json, Rejection rejection) throws IOException {
    head(json, rejection.origin());
    Wire.constant(json, "rejected", rejection.reason());
    json.writeStringField("detail", rejection.detail());
  }

  /** Writes the line of {@code quotes}. */
  public static void quotations(ParsedReport parsed, List<Quotation> quotations, Writer out)
      throws IOException {
    var places = new PlaceJson(parsed.report());
    line(
        out,
        json -> {
          head(json, parsed.report().origin());
          json.writeArrayFieldStart("quotations");
          for (Quotation quotation : quotations) {
            json.writeStartObject();
            json.writeArrayFieldStart("content");
            for (Range words : quotation.content()) {
              places.object(json, words);
            }
            json.writeEndArray();
            places.orNull(json, "source", quotation.source());
            places.orNull(json, "cue", quotation.cue());
            Wire.orNull(json, "speaker", quotation.speaker().map(Speaker::name));
            Wire.constant(json, "form", quotation.form());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Writes the line of {@code facts}. */
  public static void figures(ParsedReport parsed, List<Figure> figures, Writer out)
      throws IOException {
    var places = new PlaceJson(parsed.report());
    line(
        out,
        json -> {
          head(json, parsed.report().origin());
          json.writeArrayFieldStart("figures");
          for (Figure figure : figures) {
            json.writeStartObject();
            places.fields(json, figure.words());
            Wire.constant(json, "kind", figure.value().kind());
            Wire.value(json, figure.value(), figure.precision());
            json.writeStringField("about", figure.about().label());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes the lines of {@code stories}, stories of one report too.
   *
   * @param explain whether to say why
   */
  public static void stories(Grouping grouping, boolean explain, Writer out) throws IOException {
    var stories = new ArrayList<>(grouping.stories());
    grouping.alone().stream()
        .map(report -> new Story(report.report().id().value(), List.of(report), List.of()))
        .forEach(stories::add);
    var doubts = new DoubtLines(grouping);
    for (Story story : stories) {
      line(
          out,
          json -> {
            story(json, story, explain);
            doubts.write(json, story, explain);
          });
    }
  }

  private static void story(JsonGenerator json, Story story, boolean explain) throws IOException {
    List<Published> published =
        story.reports().stream().flatMap(r -> r.report().published().stream()).toList();
    json.writeStringField("id", story.id());
    Wire.orNull(
        json,
        "title",
        story.reports().stream().flatMap(r -> r.report().title().stream()).findFirst());
    Wire.orNull(
        json, "first", published.stream().min(Comparator.naturalOrder()).map(Published::iso));
    Wire.orNull(
        json, "last", published.stream().max(Comparator.naturalOrder()).map(Published::iso));
    json.writeArrayFieldStart("reports");
    for (ParsedReport report : story.reports()) {
      json.writeStartObject();
      head(json, report.report().origin());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (explain) {
      because(json, story);
    }
  }

  private static void because(JsonGenerator json, Story story) throws IOException {
    json.writeArrayFieldStart("because");
    for (Pairing pairing : story.grouping()) {
      json.writeStartObject();
      json.writeStringField("a", named(story, pairing.a()));
      json.writeStringField("b", named(story, pairing.b()));
      json.writeNumberField("score", ReportJson.share(pairing.score()));
      Wire.strings(json, "because", pairing.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The lines of one run have no sigla: a report goes by its own id, else by its path. */
  private static String named(Story story, Siglum siglum) {
    Origin origin = story.report(siglum).report().origin();
    return origin.inputId().orElseGet(origin::display);
  }

  private static void head(JsonGenerator json, Origin origin) throws IOException {
    Wire.orNull(json, "id", origin.inputId());
    ReportJson.origin(json, origin);
  }

  private static void line(Writer out, Fields fields) throws IOException {
    try (JsonGenerator json = SynopsisWriter.generator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes the fields of one line. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}
