package dev.synoptic.export;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Name;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Span;
import dev.synoptic.model.Variant;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes quotes: the apparatus of each, then a table of its readings. */
final class TeiQuotes {

  private final Xml xml;
  private final StoryTexts texts;
  private final TeiIds ids;
  private final Map<String, String> roles;

  TeiQuotes(Xml xml, StoryTexts texts, TeiIds ids, Map<String, String> roles) {
    this.xml = xml;
    this.texts = texts;
    this.ids = ids;
    this.roles = roles;
  }

  void write(List<Quote> quotes) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    xml.open("div", "type", "quotes").element("head", "Quotes");
    for (Quote quote : quotes) {
      xml.open("div", "type", "quote", "xml:id", ids.of(quote.id()));
      xml.element("head", quote.speakerName().orElse("Speaker unknown"));
      said(quote);
      readings(quote.readings());
      xml.close();
    }
    xml.close();
  }

  private void said(Quote quote) throws IOException {
    boolean indirect = quote.readings().stream().allMatch(r -> r.form() == QuotationForm.INDIRECT);
    xml.open("p");
    xml.open(
            "said",
            "who",
            who(quote),
            "direct",
            indirect ? "false" : "true",
            "source",
            ids.to(quote.readings().stream().map(Reading::report).distinct().toList()))
        .text("");
    boolean first = true;
    for (Apparatus.Entry entry : quote.apparatus().entries()) {
      if (!first) {
        xml.text(" ");
      }
      first = false;
      entry(entry);
    }
    xml.close().close();
  }

  private String who(Quote quote) {
    return quote
        .speaker()
        .map(Name::id)
        .map(ids::of)
        .or(() -> quote.speakerName().map(roles::get))
        .map(id -> "#" + id)
        .orElse("");
  }

  /** Writes a place: plainly where all print the same, else with what each prints. */
  private void entry(Apparatus.Entry entry) throws IOException {
    List<Variant> variants = entry.variants();
    if (variants.size() < 2) {
      xml.text(entry.lemma());
      return;
    }
    xml.open("app");
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      String kind = Names.of(variant.kind());
      if (i == 0) {
        xml.element("lem", variant.words(), "wit", ids.to(variant.reports()));
      } else {
        xml.element("rdg", variant.words(), "type", kind, "wit", ids.to(variant.reports()));
      }
    }
    xml.close();
  }

  private void readings(List<Reading> readings) throws IOException {
    xml.open("table");
    xml.open("row", "role", "label");
    for (String label : List.of("report", "wording", "form", "words", "notes")) {
      xml.element("cell", label);
    }
    xml.close();
    for (Reading reading : readings) {
      xml.open("row");
      xml.open("cell");
      xml.element("ref", reading.report().letters(), "target", ids.to(reading.report())).close();
      xml.element("cell", Names.of(reading.wording()));
      xml.element("cell", Names.of(reading.form()));
      xml.open("cell");
      for (Span span : StoryTexts.spans(reading.report(), reading.pieces())) {
        TeiStory.reference(xml, texts, ids, span);
      }
      xml.close();
      xml.element("cell", String.join("; ", reading.notes()));
      xml.close();
    }
    xml.close();
  }
}
