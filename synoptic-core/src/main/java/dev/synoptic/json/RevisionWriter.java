package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.synoptic.model.Change;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Revision;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes what changed between two versions of a report as JSON. */
public final class RevisionWriter {

  private static final String VERSION = "synoptic-diff/1";

  private final JsonGenerator json;
  private final PlaceJson before;
  private final PlaceJson after;

  private RevisionWriter(JsonGenerator json, Revision revision) {
    this.json = json;
    this.before = new PlaceJson(revision.before());
    this.after = new PlaceJson(revision.after());
  }

  /** Writes {@code revision} as one indented document. */
  public static void json(Revision revision, Writer out) throws IOException {
    try (JsonGenerator json = SynopsisWriter.generator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("format", VERSION);
      report(json, "before", revision.before());
      report(json, "after", revision.after());
      new RevisionWriter(json, revision).changes(revision.changes());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void report(JsonGenerator json, String field, Report report) throws IOException {
    json.writeObjectFieldStart(field);
    Wire.orNull(json, "id", report.origin().inputId());
    ReportJson.origin(json, report.origin());
    Wire.orNull(json, "outlet", report.outlet().map(Outlet::name));
    Wire.orNull(json, "title", report.title());
    Wire.orNull(json, "published", report.published().map(Published::iso));
    json.writeStringField("sourceSha256", report.source().sha256());
    json.writeEndObject();
  }

  private void changes(List<Change> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Change change : changes) {
      json.writeStartObject();
      Wire.constant(json, "subject", change.subject());
      Wire.constant(json, "act", change.act());
      places("before", before, change.before());
      places("after", after, change.after());
      json.writeArrayFieldStart("edits");
      for (Change.Edit edit : change.edits()) {
        json.writeStartObject();
        json.writeFieldName("before");
        before.object(json, edit.before());
        json.writeFieldName("after");
        after.object(json, edit.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      Wire.strings(json, "notes", change.notes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(String field, PlaceJson in, List<Range> places) throws IOException {
    json.writeArrayFieldStart(field);
    for (Range place : places) {
      in.object(json, place);
    }
    json.writeEndArray();
  }
}
