package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Span;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;

/** The words of each report that stand in another report too, and those that are altered. */
final class SharedWords {

  private final StoryFrame frame;
  private final List<List<Mark>> marks = new ArrayList<>();

  private SharedWords(StoryFrame frame) {
    this.frame = frame;
    frame.reports().forEach(report -> marks.add(new ArrayList<>()));
  }

  /** Returns the marks of each report. */
  static List<List<Mark>> of(StoryFrame frame) {
    var shared = new SharedWords(frame);
    shared.quotes();
    shared.facts();
    shared.passages();
    return shared.marks;
  }

  private void quotes() {
    int number = 0;
    for (Quote quote : frame.synopsis().quotes()) {
      number++;
      if (quote.carriers() > 1) {
        String link = frame.id("q" + number);
        GridUnits.spans(quote).forEach(span -> add(span, "p", link));
        quote.readings().stream()
            .filter(reading -> reading.wording() == Wording.ALTERED)
            .forEach(reading -> altered(quote.apparatus(), reading));
      }
    }
  }

  private void altered(Apparatus apparatus, Reading reading) {
    ReadingPlaces places =
        ReadingPlaces.of(apparatus, reading, frame.report(reading.report()).text());
    for (int entry = 0; entry < places.places().size(); entry++) {
      boolean substituted =
          ReadingPlaces.variant(apparatus.entries().get(entry), reading.report())
              .filter(v -> v.kind() == Variant.Kind.SUBSTITUTED)
              .isPresent();
      if (substituted) {
        places.places().get(entry).ifPresent(r -> add(new Span(reading.report(), r), "alt", ""));
      }
    }
  }

  private void facts() {
    int number = 0;
    for (Fact fact : frame.synopsis().facts()) {
      number++;
      if (fact.carriers() > 1) {
        String link = frame.id("f" + number);
        fact.values().forEach(v -> add(v.span(), "p", link));
      }
    }
  }

  private void passages() {
    int number = 0;
    for (Passage passage : frame.synopsis().reuse().passages()) {
      String link = frame.id("p" + ++number);
      passage.spans().forEach(span -> add(span, "p", link));
    }
  }

  private void add(Span span, String style, String link) {
    Range range = span.range();
    marks.get(span.report().index()).add(new Mark(range, style, link));
  }
}
