package dev.synoptic.export;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.util.List;

/** Writes facts: a list of the facts, each a table of what reports state. */
final class TeiFacts {

  private final Xml xml;
  private final StoryTexts texts;
  private final TeiIds ids;

  TeiFacts(Xml xml, StoryTexts texts, TeiIds ids) {
    this.xml = xml;
    this.texts = texts;
    this.ids = ids;
  }

  void write(List<Fact> facts) throws IOException {
    if (facts.isEmpty()) {
      return;
    }
    xml.open("div", "type", "facts").element("head", "Facts").open("table");
    xml.open("row", "role", "label");
    for (String label : List.of("status", "kind", "about", "value", "report", "note")) {
      xml.element("cell", label);
    }
    xml.close();
    for (Fact fact : facts) {
      for (int i = 0; i < fact.values().size(); i++) {
        // The first row of a fact bears its identifier.
        xml.open(
            "row", "xml:id", i == 0 ? ids.of(fact.id()) : "", "corresp", i == 0 ? "" : to(fact));
        row(fact, fact.values().get(i));
        xml.close();
      }
    }
    xml.close().close();
  }

  private String to(Fact fact) {
    return "#" + ids.of(fact.id());
  }

  private void row(Fact fact, Fact.Stated stated) throws IOException {
    xml.element("cell", Names.of(fact.status()));
    xml.element("cell", Names.of(fact.kind()));
    xml.element("cell", fact.about());
    xml.open("cell");
    value(stated);
    xml.close().open("cell");
    TeiStory.reference(xml, texts, ids, stated.span());
    xml.close();
    String precision =
        stated.precision() == Precision.EXACT ? "" : Names.of(stated.precision()) + ". ";
    xml.element("cell", precision + stated.note().orElse(""));
  }

  private void value(Fact.Stated stated) throws IOException {
    Value value = stated.value();
    String shown = (Names.of(value) + " " + Names.unit(value)).strip();
    if (value instanceof Value.Date date) {
      TeiDates.write(xml, date.iso(), date.iso());
      return;
    }
    boolean exact = value instanceof Value.Amount amount && !amount.isRange();
    xml.element(
        "measure",
        shown,
        "type",
        Names.of(value.kind()),
        "quantity",
        exact ? Names.of(value) : "",
        "unit",
        exact ? word(Names.unit(value)) : "");
  }

  /** Returns a unit as TEI's datatype of words has it: without white space and controls. */
  private static String word(String unit) {
    return unit.strip().replaceAll("[\\p{C}\\p{Z}\\s]+", "-");
  }
}
