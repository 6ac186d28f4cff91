package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Range;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.SharedAcross;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes synopses: as one JSON document, or as JSON Lines, a story a line. */
public final class SynopsisWriter {

  /** A report that stands alone shares nothing; where its words come from cannot be known. */
  private static final Lineage ALONE =
      new Lineage(Lineage.Relation.UNKNOWN, List.of(), List.of(), 1, 0, 0);

  private SynopsisWriter() {}

  /**
   * Writes everything as one indented document.
   *
   * @throws IOException where {@code out} fails
   */
  public static void json(Comparison comparison, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      // Always line feeds: the bytes must not depend on the machine.
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("format", JsonFormat.VERSION);
      json.writeArrayFieldStart("stories");
      for (Synopsis synopsis : comparison.stories()) {
        StoryJson.write(json, synopsis);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("alone");
      for (Report report : comparison.alone()) {
        ReportJson.report(json, report, Optional.empty(), ALONE);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rejected");
      for (Rejection rejection : comparison.rejected()) {
        ReportJson.rejection(json, rejection);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes the stories alone, a line each.
   *
   * @throws IOException where {@code out} fails
   */
  public static void lines(Comparison comparison, Writer out) throws IOException {
    for (Synopsis synopsis : comparison.stories()) {
      try (JsonGenerator json = generator(out)) {
        StoryJson.write(json, synopsis);
        json.writeRaw('\n');
      }
    }
  }

  /**
   * Writes one story.
   *
   * @throws IOException where {@code out} fails
   */
  public static void story(Synopsis synopsis, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      StoryJson.write(json, synopsis);
    }
  }

  /**
   * Writes one part of a story, in an object with the story's id.
   *
   * @throws IOException where {@code out} fails
   */
  public static void part(Synopsis synopsis, StoryPart part, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      StoryJson.write(json, synopsis, part);
    }
  }

  /**
   * Writes a report by itself, with its text and its map to the source.
   *
   * @throws IOException where {@code out} fails
   */
  public static void report(Report report, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      ReportJson.report(json, report, Optional.empty(), ALONE);
    }
  }

  /**
   * Writes what the reports of a story share as one line.
   *
   * @throws IOException where {@code out} fails
   */
  public static void reuse(Story story, Reuse reuse, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      StoryJson.reuse(json, story, reuse);
      json.writeRaw('\n');
    }
  }

  /**
   * Writes words that reports of two stories share as one line.
   *
   * @throws IOException where {@code out} fails
   */
  public static void across(SharedAcross shared, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      Wire.constant(json, "kind", shared.kind());
      json.writeArrayFieldStart("across");
      across(json, shared.one(), shared.inOne());
      across(json, shared.other(), shared.inOther());
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void across(JsonGenerator json, Report report, Range words) throws IOException {
    json.writeStartObject();
    Wire.orNull(json, "id", report.origin().inputId());
    ReportJson.origin(json, report.origin());
    new PlaceJson(report).fields(json, words);
    json.writeEndObject();
  }

  /** Returns a generator that leaves {@code out} open. */
  static JsonGenerator generator(Writer out) throws IOException {
    return JsonFormat.FACTORY
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }
}
