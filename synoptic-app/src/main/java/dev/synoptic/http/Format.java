package dev.synoptic.http;

import dev.synoptic.export.AnnotationCollection;
import dev.synoptic.export.CsvTable;
import dev.synoptic.export.TeiDocument;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.page.ComparisonPage;
import dev.synoptic.terminal.SynopsisText;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which synopses are given, by the media type asked for or by name. */
enum Format {
  /** The contract's JSON. */
  JSON("application/json"),
  /** A story a line. */
  JSONL("application/x-ndjson"),
  /** One page that needs nothing else. */
  HTML("text/html"),
  /** TEI P5. */
  TEI("application/tei+xml"),
  /** One table. */
  CSV("text/csv"),
  /** W3C Web Annotations. */
  ANNOTATIONS("application/ld+json"),
  /** For terminals. */
  TEXT("text/plain");

  private static final int COLUMNS = 80;

  private final String type;

  Format(String type) {
    this.type = type;
  }

  /** Returns the format that is asked for: by the parameter, else by the header Accept. */
  static Format asked(Context exchange) {
    Optional<String> name = Asked.parameter(exchange, "format");
    if (name.isPresent()) {
      return named(name.get());
    }
    return accepted(exchange.header("Accept"));
  }

  private static Format named(String name) {
    for (Format format : values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw Refused.notAcceptable(
        "There are json, jsonl, html, tei, csv, annotations and text, not \"" + name + "\".");
  }

  /** The most wanted type that there is wins; among equals, the one named first. */
  private static Format accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return JSON;
    }
    Format best = null;
    double weight = 0;
    for (String each : header.toLowerCase(Locale.ROOT).split(",", 64)) {
      int parameters = each.indexOf(';');
      String range = (parameters < 0 ? each : each.substring(0, parameters)).strip();
      double q = quality(each);
      Format format = ofRange(range);
      if (format != null && q > weight) {
        best = format;
        weight = q;
      }
    }
    if (best == null) {
      throw Refused.notAcceptable(
          "There are application/json, application/x-ndjson, text/html, application/tei+xml,"
              + " text/csv, application/ld+json and text/plain.");
    }
    return best;
  }

  private static @Nullable Format ofRange(String range) {
    if (range.equals("*/*") || range.equals("application/*")) {
      return JSON;
    }
    if (range.equals("text/*")) {
      return TEXT;
    }
    for (Format format : values()) {
      if (format.type.equals(range)) {
        return format;
      }
    }
    return null;
  }

  private static double quality(String range) {
    int at = range.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    int end = range.indexOf(';', at);
    try {
      return Double.parseDouble(range.substring(at + 2, end < 0 ? range.length() : end).strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns the media type. */
  String type() {
    return this == TEI || this == CSV || this == HTML || this == TEXT
        ? type + "; charset=utf-8"
        : type;
  }

  /** Lets browsers run what a page of this format holds: that page's own style and script. */
  void allow(Context exchange) {
    if (this == HTML) {
      exchange.header("Content-Security-Policy", ComparisonPage.policy());
    }
  }

  /** Returns {@code comparison} in this format. */
  Document document(Comparison comparison) {
    return Json.written(type(), out -> write(comparison, out));
  }

  private void write(Comparison comparison, Writer out) throws IOException {
    switch (this) {
      case JSON -> SynopsisWriter.json(comparison, out);
      case JSONL -> SynopsisWriter.lines(comparison, out);
      case HTML -> ComparisonPage.write(comparison, out);
      case TEI -> TeiDocument.write(comparison, out);
      case CSV -> CsvTable.write(comparison, out);
      case ANNOTATIONS -> AnnotationCollection.write(comparison, out);
      case TEXT -> out.write(SynopsisText.render(comparison, COLUMNS, false));
    }
  }
}
