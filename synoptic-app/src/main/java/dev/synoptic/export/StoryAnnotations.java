package dev.synoptic.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Aside;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Name;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.util.List;

/** Writes the annotations of one story. */
final class StoryAnnotations {

  private final JsonGenerator json;
  private final Synopsis synopsis;
  private final StoryTexts texts;
  private final String prefix;
  private int written;

  /**
   * Writes a story.
   *
   * @param number tells the stories of a collection apart
   */
  StoryAnnotations(JsonGenerator json, Synopsis synopsis, int number) {
    this.json = json;
    this.synopsis = synopsis;
    this.prefix = "#story" + number + "-";
    this.texts = new StoryTexts(synopsis.story());
  }

  /** Returns how many annotations a story has. */
  static int count(Synopsis synopsis) {
    int asides = synopsis.story().reports().stream().mapToInt(r -> r.report().aside().size()).sum();
    return synopsis.story().reports().size()
        + asides
        + synopsis.quotes().stream().mapToInt(quote -> quote.readings().size()).sum()
        + synopsis.facts().stream().mapToInt(fact -> fact.values().size()).sum()
        + synopsis.reuse().passages().stream().mapToInt(p -> p.spans().size()).sum();
  }

  void write() throws IOException {
    for (Siglum siglum : texts.sigla()) {
      text(siglum);
    }
    for (Quote quote : synopsis.quotes()) {
      for (Reading reading : quote.readings()) {
        reading(quote, reading);
      }
    }
    for (Fact fact : synopsis.facts()) {
      for (Fact.Stated stated : fact.values()) {
        stated(fact, stated);
      }
    }
    for (Passage passage : synopsis.reuse().passages()) {
      for (Span span : passage.spans()) {
        span(passage, span);
      }
    }
    for (Siglum siglum : texts.sigla()) {
      for (Aside aside : texts.report(siglum).aside()) {
        aside(siglum, aside);
      }
    }
  }

  /** Writes the text of a report, the body that all other annotations of the report point into. */
  private void text(Siglum siglum) throws IOException {
    Report report = texts.report(siglum);
    open("describing");
    json.writeObjectFieldStart("body");
    json.writeStringField("id", textId(siglum));
    json.writeStringField("type", "TextualBody");
    json.writeStringField("value", sound(report.text()));
    json.writeStringField("format", "text/plain");
    if (report.language().isPresent()) {
      json.writeStringField("language", report.language().get());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("target");
    json.writeStringField("id", page(report));
    json.writeStringField("type", "Text");
    if (report.outlet().isPresent()) {
      json.writeObjectFieldStart("creator");
      json.writeStringField("type", "Organization");
      json.writeStringField("name", sound(report.outlet().map(Outlet::name).get()));
      json.writeEndObject();
    }
    if (report.published().isPresent()) {
      json.writeStringField("created", created(report.published().get()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void reading(Quote quote, Reading reading) throws IOException {
    open("describing");
    String speaker = quote.speakerName().orElse("speaker unknown");
    json.writeArrayFieldStart("body");
    words(
        speaker
            + ": "
            + Names.of(reading.wording())
            + (reading.notes().isEmpty() ? "" : ". " + String.join("; ", reading.notes())),
        "describing");
    words(Names.of(reading.wording()), "tagging");
    words(Names.of(reading.form()), "tagging");
    resource(prefix + quote.id(), "linking");
    if (quote.speaker().isPresent()) {
      resource(prefix + quote.speaker().map(Name::id).get(), "identifying");
    }
    json.writeEndArray();
    targets(StoryTexts.spans(reading.report(), reading.pieces()));
    json.writeEndObject();
  }

  private void stated(Fact fact, Fact.Stated stated) throws IOException {
    open("describing");
    String value = (Names.of(stated.value()) + " " + Names.unit(stated.value())).strip();
    json.writeArrayFieldStart("body");
    words(
        value
            + ": "
            + Names.of(fact.status())
            + stated.note().map(note -> ". " + note).orElse("")
            + (fact.about().isEmpty() ? "" : ". About: " + fact.about()),
        "describing");
    words(Names.of(fact.kind()), "tagging");
    words(Names.of(fact.status()), "tagging");
    resource(prefix + fact.id(), "linking");
    json.writeEndArray();
    targets(List.of(stated.span()));
    json.writeEndObject();
  }

  private void span(Passage passage, Span span) throws IOException {
    open("linking");
    json.writeArrayFieldStart("body");
    words(Names.of(passage.kind()), "tagging");
    resource(prefix + passage.id(), "linking");
    json.writeEndArray();
    targets(List.of(span));
    json.writeEndObject();
  }

  /** An aside is no part of the cleaned text: it is pointed at on the page, by its words. */
  private void aside(Siglum siglum, Aside aside) throws IOException {
    open("classifying");
    json.writeArrayFieldStart("body");
    words(Names.of(aside.kind()), "classifying");
    json.writeEndArray();
    json.writeObjectFieldStart("target");
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("source", page(texts.report(siglum)));
    json.writeObjectFieldStart("selector");
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", sound(aside.text()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void open(String motivation) throws IOException {
    written++;
    json.writeStartObject();
    json.writeStringField("id", prefix + written);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", motivation);
  }

  private String textId(Siglum siglum) {
    return prefix + siglum.letters();
  }

  private void words(String value, String purpose) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("value", sound(value));
    json.writeStringField("purpose", purpose);
    json.writeEndObject();
  }

  private void resource(String source, String purpose) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("source", source);
    json.writeStringField("purpose", purpose);
    json.writeEndObject();
  }

  private void targets(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("target");
    for (Span span : spans) {
      String text = texts.report(span.report()).text();
      json.writeStartObject();
      json.writeStringField("type", "SpecificResource");
      json.writeStringField("source", textId(span.report()));
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", texts.start(span));
      json.writeNumberField("end", texts.end(span));
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", sound(texts.words(span)));
      json.writeStringField("prefix", sound(Surroundings.before(text, span.range())));
      json.writeStringField("suffix", sound(Surroundings.after(text, span.range())));
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Returns the address of a report's page: where it has none, its path as a relative one. */
  private static String page(Report report) {
    Origin origin = report.origin();
    return Iri.of(origin.url().or(origin::path).or(origin::inputId).orElse("unnamed"));
  }

  /** The recommendation wants a moment; a day counts as its first second, in UTC. */
  private static String created(Published published) {
    return published.time().isPresent()
        ? Iri.moment(published.time().get())
        : published.date() + "T00:00:00Z";
  }

  /** Returns {@code text} with the sign for the unknown in place of halves of pairs. */
  private static String sound(String text) {
    return Surroundings.sound(text);
  }
}
