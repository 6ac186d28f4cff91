package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.synoptic.model.Appearance;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import java.io.IOException;
import java.io.Writer;

/** Writes where words appear: as one JSON document, or as JSON Lines, a place a line. */
public final class AppearanceWriter {

  private static final String VERSION = "synoptic-where/1";

  private AppearanceWriter() {}

  /** Writes everything as one indented document. */
  public static void json(Appearances appearances, Writer out) throws IOException {
    try (JsonGenerator json = SynopsisWriter.generator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("format", VERSION);
      json.writeStringField("sought", appearances.text());
      json.writeNumberField("searched", appearances.searched());
      json.writeArrayFieldStart("found");
      for (Appearance appearance : appearances.found()) {
        write(json, appearances, appearance);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rejected");
      for (Rejection rejection : appearances.rejected()) {
        ReportJson.rejection(json, rejection);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes the places alone, a line each. */
  public static void lines(Appearances appearances, Writer out) throws IOException {
    for (Appearance appearance : appearances.found()) {
      try (JsonGenerator json = SynopsisWriter.generator(out)) {
        write(json, appearances, appearance);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator json, Appearances appearances, Appearance appearance)
      throws IOException {
    Report report = appearances.reports().get(appearance.report());
    var places = new PlaceJson(report);
    json.writeStartObject();
    Wire.orNull(json, "id", report.origin().inputId());
    ReportJson.origin(json, report.origin());
    Wire.orNull(json, "outlet", report.outlet().map(Outlet::name));
    Wire.orNull(json, "published", report.published().map(Published::iso));
    json.writeArrayFieldStart("pieces");
    for (Range piece : appearance.pieces()) {
      places.object(json, piece);
    }
    json.writeEndArray();
    Wire.constant(json, "wording", appearance.wording());
    json.writeNumberField("likeness", ReportJson.share(appearance.likeness()));
    Wire.constant(json, "basis", appearance.basis());
    json.writeBooleanField("quoted", appearance.quoted());
    Wire.orNull(json, "speaker", appearance.speaker());
    json.writeEndObject();
  }
}
