package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Aside;
import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Segment;
import dev.synoptic.model.Siglum;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes reports and rejections. */
final class ReportJson {

  /** Shares are given to the thousandth: finer digits would say more than is known. */
  private static final int SHARE_DIGITS = 3;

  private ReportJson() {}

  /** Writes {@code path} and {@code url}, as far as known. */
  static void origin(JsonGenerator json, Origin origin) throws IOException {
    Wire.ifKnown(json, "path", origin.path());
    Wire.ifKnown(json, "url", origin.url());
  }

  /** Writes a report of a story, or one that stands alone. */
  static void report(JsonGenerator json, Report report, Optional<Siglum> siglum, Lineage lineage)
      throws IOException {
    json.writeStartObject();
    Wire.orNull(json, "id", siglum.map(Siglum::letters));
    Wire.ifKnown(json, "inputId", report.origin().inputId());
    origin(json, report.origin());
    body(json, report);
    lineage(json, lineage);
    json.writeEndObject();
  }

  /** Writes everything of a report but its ids and its lineage. */
  static void body(JsonGenerator json, Report report) throws IOException {
    Wire.orNull(json, "outlet", report.outlet().map(Outlet::name));
    Wire.orNull(json, "title", report.title());
    Wire.orNull(json, "published", report.published().map(Published::iso));
    Wire.orNull(json, "language", report.language());
    json.writeStringField("text", report.text());
    segments(json, report);
    asides(json, report);
    json.writeStringField("sourceSha256", report.source().sha256());
  }

  private static void segments(JsonGenerator json, Report report) throws IOException {
    CodePoints text = CodePoints.of(report.text());
    CodePoints source = report.source().codePoints();
    json.writeArrayFieldStart("segments");
    for (Segment segment : report.segments()) {
      json.writeStartObject();
      range(json, "start", "end", text, segment.clean());
      range(json, "sourceStart", "sourceEnd", source, segment.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void asides(JsonGenerator json, Report report) throws IOException {
    CodePoints source = report.source().codePoints();
    json.writeArrayFieldStart("aside");
    for (Aside aside : report.aside()) {
      json.writeStartObject();
      Wire.constant(json, "kind", aside.kind());
      range(json, "sourceStart", "sourceEnd", source, aside.source());
      json.writeStringField("text", aside.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void range(
      JsonGenerator json, String start, String end, CodePoints points, Range range)
      throws IOException {
    json.writeNumberField(start, points.fromUnits(range.start()));
    json.writeNumberField(end, points.fromUnits(range.end()));
  }

  /** Writes the field {@code lineage}. */
  static void lineage(JsonGenerator json, Lineage lineage) throws IOException {
    json.writeObjectFieldStart("lineage");
    Wire.constant(json, "relation", lineage.relation());
    Wire.strings(json, "of", lineage.of().stream().map(Siglum::letters).toList());
    Wire.strings(json, "credits", lineage.credits());
    json.writeObjectFieldStart("share");
    json.writeNumberField("own", share(lineage.own()));
    json.writeNumberField("shared", share(lineage.shared()));
    json.writeNumberField("reworded", share(lineage.reworded()));
    json.writeEndObject();
    json.writeEndObject();
  }

  static BigDecimal share(double share) {
    BigDecimal rounded = BigDecimal.valueOf(share).setScale(SHARE_DIGITS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** Writes why a page gave no report. */
  static void rejection(JsonGenerator json, Rejection rejection) throws IOException {
    json.writeStartObject();
    origin(json, rejection.origin());
    Wire.constant(json, "reason", rejection.reason());
    json.writeStringField("detail", rejection.detail());
    json.writeEndObject();
  }
}
