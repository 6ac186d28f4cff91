package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Nearly;
import dev.synoptic.model.Origin;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Several;
import dev.synoptic.model.Story;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes where a grouping could have gone the other way, with the story that it concerns. */
final class DoubtLines {

  private final Grouping grouping;

  DoubtLines(Grouping grouping) {
    this.grouping = grouping;
  }

  /** Adds to the line of {@code story} what concerns it; the pairs only where reasons are asked. */
  void write(JsonGenerator json, Story story, boolean explain) throws IOException {
    Set<ReportId> own =
        story.reports().stream().map(r -> r.report().id()).collect(Collectors.toSet());
    several(json, own);
    if (explain) {
      nearly(json, own);
    }
  }

  private void several(JsonGenerator json, Set<ReportId> own) throws IOException {
    List<Several> several =
        grouping.several().stream().filter(s -> own.contains(s.report().report().id())).toList();
    if (several.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("several");
    for (Several one : several) {
      json.writeStartObject();
      json.writeStringField("report", named(one.report()));
      json.writeStringField("note", "may belong to several stories");
      Wire.strings(json, "stories", one.stories());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void nearly(JsonGenerator json, Set<ReportId> own) throws IOException {
    json.writeArrayFieldStart("nearly");
    for (Nearly pair : grouping.nearly()) {
      boolean first = own.contains(pair.a().report().id());
      if (first || own.contains(pair.b().report().id())) {
        json.writeStartObject();
        json.writeStringField("a", named(first ? pair.a() : pair.b()));
        json.writeStringField("b", named(first ? pair.b() : pair.a()));
        json.writeNumberField("score", ReportJson.share(pair.score()));
        Wire.strings(json, "because", pair.because());
        Wire.strings(json, "but", pair.but());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static String named(ParsedReport parsed) {
    Report report = parsed.report();
    Origin origin = report.origin();
    return origin.inputId().orElseGet(origin::display);
  }
}
