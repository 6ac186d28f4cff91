package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import java.io.IOException;
import java.util.Optional;

/** Writes places of one report: words with their offsets in the text and in the source. */
final class PlaceJson {

  private final Report report;
  private final CodePoints text;
  private final CodePoints source;

  PlaceJson(Report report) {
    this.report = report;
    this.text = CodePoints.of(report.text());
    this.source = report.source().codePoints();
  }

  void orNull(JsonGenerator json, String field, Optional<Range> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeFieldName(field);
      object(json, place.get());
    }
  }

  void object(JsonGenerator json, Range place) throws IOException {
    json.writeStartObject();
    fields(json, place);
    json.writeEndObject();
  }

  void fields(JsonGenerator json, Range place) throws IOException {
    Range origin = report.inSource(place);
    json.writeNumberField("start", text.fromUnits(place.start()));
    json.writeNumberField("end", text.fromUnits(place.end()));
    json.writeStringField("text", place.in(report.text()));
    json.writeNumberField("sourceStart", source.fromUnits(origin.start()));
    json.writeNumberField("sourceEnd", source.fromUnits(origin.end()));
  }
}
