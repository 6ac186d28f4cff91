package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Apparatus;
import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Missing;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Name;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Variant;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes one story laid side by side. */
final class StoryJson {

  private final JsonGenerator json;
  private final Story story;
  private final List<CodePoints> points;

  private StoryJson(JsonGenerator json, Story story) {
    this.json = json;
    this.story = story;
    this.points = story.reports().stream().map(ParsedReport::text).map(CodePoints::of).toList();
  }

  static void write(JsonGenerator json, Synopsis synopsis) throws IOException {
    new StoryJson(json, synopsis.story()).story(synopsis);
  }

  /** Writes what the reports of a story share, and each report's lineage. */
  static void reuse(JsonGenerator json, Story story, Reuse reuse) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", story.id());
    json.writeArrayFieldStart("reports");
    for (int i = 0; i < story.reports().size(); i++) {
      json.writeStartObject();
      json.writeStringField("id", new Siglum(i).letters());
      Origin origin = story.reports().get(i).report().origin();
      Wire.ifKnown(json, "inputId", origin.inputId());
      ReportJson.origin(json, origin);
      ReportJson.lineage(json, reuse.lineages().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    var writer = new StoryJson(json, story);
    writer.array("passages", reuse.passages(), writer::passage);
    json.writeEndObject();
  }

  private void story(Synopsis synopsis) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", story.id());
    Wire.orNull(json, "title", synopsis.title());
    Wire.orNull(json, "language", language());
    Wire.orNull(json, "first", published().stream().min(Published::compareTo).map(Published::iso));
    Wire.orNull(json, "last", published().stream().max(Published::compareTo).map(Published::iso));
    for (StoryPart part : StoryPart.values()) {
      part(synopsis, part);
    }
    json.writeEndObject();
  }

  /** Writes one part of a story, as the only one of an object. */
  static void write(JsonGenerator json, Synopsis synopsis, StoryPart part) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", synopsis.story().id());
    new StoryJson(json, synopsis.story()).part(synopsis, part);
    json.writeEndObject();
  }

  private void part(Synopsis synopsis, StoryPart part) throws IOException {
    switch (part) {
      case REPORTS -> reports(synopsis);
      case PEOPLE -> array("people", synopsis.names().names(), this::name);
      case QUOTES -> array("quotes", synopsis.quotes(), this::quote);
      case FACTS -> facts(synopsis);
      case PASSAGES -> array("passages", synopsis.reuse().passages(), this::passage);
      case TIMELINE -> array("timeline", synopsis.timeline(), this::moment);
      case BRIEF -> array("brief", synopsis.brief(), this::sentence);
      case MISSING -> array("missing", synopsis.missing(), this::missing);
      case GROUPING -> array("grouping", story.grouping(), this::pairing);
    }
  }

  /** Returns the language of all reports; none where they differ or none is known. */
  private Optional<String> language() {
    List<Optional<String>> all =
        story.reports().stream().map(r -> r.report().language()).distinct().toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  private List<Published> published() {
    return story.reports().stream().flatMap(r -> r.report().published().stream()).toList();
  }

  private void reports(Synopsis synopsis) throws IOException {
    json.writeArrayFieldStart("reports");
    for (int i = 0; i < story.reports().size(); i++) {
      ReportJson.report(
          json,
          story.reports().get(i).report(),
          Optional.of(new Siglum(i)),
          synopsis.reuse().lineages().get(i));
    }
    json.writeEndArray();
  }

  private void name(Name name) throws IOException {
    json.writeStringField("id", name.id());
    json.writeStringField("name", name.name());
    Wire.constant(json, "kind", name.kind());
    spans("mentions", name.mentions());
  }

  private void quote(Quote quote) throws IOException {
    json.writeStringField("id", quote.id());
    Wire.orNull(json, "speaker", quote.speaker().map(Name::id));
    Wire.orNull(json, "speakerName", quote.speakerName());
    Wire.ifKnown(json, "addressee", quote.addressee());
    json.writeStringField("reading", quote.reading());
    json.writeNumberField("independent", quote.independent());
    json.writeNumberField("carriers", quote.carriers());
    array("readings", quote.readings(), this::reading);
    array("apparatus", quote.apparatus().entries(), this::entry);
  }

  private void reading(Reading reading) throws IOException {
    Siglum report = reading.report();
    json.writeStringField("report", report.letters());
    spans("pieces", reading.pieces().stream().map(range -> new Span(report, range)).toList());
    Wire.constant(json, "form", reading.form());
    span("speakerSpan", report, reading.speaker());
    span("cueSpan", report, reading.cue());
    Wire.said(json, reading.said());
    Wire.constant(json, "wording", reading.wording());
    Wire.strings(json, "notes", reading.notes());
  }

  private void entry(Apparatus.Entry entry) throws IOException {
    json.writeStringField("lemma", entry.lemma());
    array("variants", entry.variants(), this::variant);
  }

  private void variant(Variant variant) throws IOException {
    json.writeStringField("words", variant.words());
    Wire.strings(json, "reports", variant.reports().stream().map(Siglum::letters).toList());
    Wire.constant(json, "kind", variant.kind());
  }

  private void facts(Synopsis synopsis) throws IOException {
    array("facts", synopsis.facts(), this::fact);
    if (!synopsis.disputed().isEmpty()) {
      array("disputed", synopsis.disputed(), this::disputed);
    }
  }

  private void disputed(Disputed disputed) throws IOException {
    Wire.constant(json, "kind", disputed.kind());
    json.writeStringField("about", disputed.about());
    array("values", disputed.values(), this::told);
    json.writeStringField("note", disputed.note());
  }

  private void told(Disputed.Told told) throws IOException {
    json.writeStringField("value", told.value());
    Wire.strings(json, "reports", told.reports().stream().map(Siglum::letters).toList());
    spans("spans", told.spans());
  }

  private void fact(Fact fact) throws IOException {
    json.writeStringField("id", fact.id());
    Wire.constant(json, "kind", fact.kind());
    json.writeStringField("about", fact.about());
    Wire.constant(json, "status", fact.status());
    json.writeNumberField("independent", fact.independent());
    json.writeNumberField("carriers", fact.carriers());
    array("values", fact.values(), this::stated);
  }

  private void stated(Fact.Stated stated) throws IOException {
    place(stated.span());
    Wire.value(json, stated.value(), stated.precision());
    Wire.ifKnown(json, "note", stated.note());
  }

  private void passage(Passage passage) throws IOException {
    json.writeStringField("id", passage.id());
    Wire.constant(json, "kind", passage.kind());
    spans("spans", passage.spans());
    Wire.ifKnown(json, "from", passage.from().map(Siglum::letters));
  }

  private void moment(Moment moment) throws IOException {
    json.writeStringField("when", moment.when());
    json.writeStringField("text", moment.text());
    spans("spans", moment.spans());
  }

  private void sentence(BriefSentence sentence) throws IOException {
    json.writeStringField("text", sentence.text());
    spans("cites", sentence.cites());
  }

  private void missing(Missing missing) throws IOException {
    json.writeStringField("report", missing.report().letters());
    Wire.strings(json, "quotes", missing.quotes());
    Wire.strings(json, "facts", missing.facts());
  }

  private void pairing(Pairing pairing) throws IOException {
    json.writeStringField("a", pairing.a().letters());
    json.writeStringField("b", pairing.b().letters());
    json.writeNumberField("score", ReportJson.share(pairing.score()));
    Wire.strings(json, "because", pairing.because());
  }

  private void spans(String field, List<Span> spans) throws IOException {
    array(field, spans, this::place);
  }

  private void span(String field, Siglum report, Optional<Range> range) throws IOException {
    if (range.isPresent()) {
      json.writeObjectFieldStart(field);
      place(new Span(report, range.get()));
      json.writeEndObject();
    }
  }

  /** Writes the fields of a span into the object that is open. */
  private void place(Span span) throws IOException {
    CodePoints of = points.get(span.report().index());
    json.writeStringField("report", span.report().letters());
    json.writeNumberField("start", of.fromUnits(span.range().start()));
    json.writeNumberField("end", of.fromUnits(span.range().end()));
    json.writeStringField("text", story.words(span));
  }

  private <T> void array(String field, List<T> items, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  private interface Fields<T> {
    void write(T item) throws IOException;
  }
}
