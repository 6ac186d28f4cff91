package dev.synoptic;

import dev.synoptic.find.Found;
import dev.synoptic.find.PassageFinder;
import dev.synoptic.find.SameUtterance;
import dev.synoptic.find.Sought;
import dev.synoptic.model.Appearance;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Looks for words in reports: first for their like in every text, then, in the stories that have
 * any, for other wordings of the same utterance.
 */
final class Where {

  /** Part of a passage that must be found for the others of its spans to be told. */
  private static final double SHARE = 0.5;

  private final Synoptic synoptic;
  private final String text;
  private final PassageFinder places;
  private final SameUtterance utterances;
  private final List<Hit> hits = new ArrayList<>();

  private Where(Synoptic synoptic, String text) {
    Sought sought = Sought.of(text);
    this.synoptic = synoptic;
    this.text = text;
    this.places = new PassageFinder(sought);
    this.utterances = new SameUtterance(sought);
  }

  /** Returns where {@code text} appears in the reports of {@code cleaned}. */
  static Appearances in(Synoptic synoptic, String text, List<Cleaned> cleaned) {
    var where = new Where(synoptic, text);
    List<Report> reports = cleaned.stream().flatMap(c -> c.report().stream()).toList();
    if (reports.stream().anyMatch(report -> where.places.mayHold(report.text()))) {
      where.search(synoptic.group(reports.stream().map(synoptic::parse).toList()));
    }
    return where.appearances(cleaned, reports.size());
  }

  private void search(Grouping grouping) {
    for (Story story : grouping.stories()) {
      if (story.reports().stream().anyMatch(report -> places.mayHold(report.text()))) {
        Synopsis synopsis = synoptic.synopsis(story);
        search(story, synopsis.quotes());
        synopsis.reuse().passages().forEach(passage -> otherSpans(story, passage));
      }
    }
    grouping.alone().stream().filter(r -> places.mayHold(r.text())).forEach(this::search);
  }

  private void search(ParsedReport report) {
    List<Quotation> said = synoptic.quotations(report);
    List<Range> quoted = said.stream().flatMap(q -> q.content().stream()).toList();
    for (Found found : places.find(report.text(), quoted)) {
      Optional<Quotation> in = said.stream().filter(q -> within(found, q.content())).findFirst();
      Optional<String> speaker = in.flatMap(Quotation::speaker).map(Speaker::name);
      add(report, found, Appearance.Basis.WORDS, speaker, in.isPresent());
    }
  }

  private void search(Story story, List<Quote> quotes) {
    var carried = new ArrayList<Carried>();
    for (int i = 0; i < story.reports().size(); i++) {
      var report = new Siglum(i);
      List<Carried> here =
          quotes.stream()
              .flatMap(quote -> quote.readings().stream().map(r -> new Carried(quote, r)))
              .filter(c -> c.reading().report().equals(report))
              .toList();
      List<Range> quoted = here.stream().flatMap(c -> c.reading().pieces().stream()).toList();
      for (Found found : places.find(story.report(report).text(), quoted)) {
        Optional<Carried> in =
            here.stream().filter(c -> within(found, c.reading().pieces())).findFirst();
        Optional<String> speaker = in.flatMap(c -> c.quote().speakerName());
        add(story.report(report), found, Appearance.Basis.WORDS, speaker, in.isPresent());
        in.ifPresent(c -> carried.add(new Carried(c.quote(), c.reading(), found)));
      }
    }
    quotes.forEach(quote -> otherReadings(story, quote, carried));
  }

  /** Adds readings of {@code quote} in which no words like those looked for were found. */
  private void otherReadings(Story story, Quote quote, List<Carried> carried) {
    Optional<Carried> best =
        carried.stream()
            .filter(c -> c.quote().id().equals(quote.id()))
            .max(Comparator.comparingDouble(c -> c.found().orElseThrow().likeness()));
    if (best.isEmpty()) {
      return;
    }
    for (Reading reading : quote.readings()) {
      if (carried.stream().noneMatch(c -> c.reading().equals(reading))) {
        utterances
            .counterpart(story, quote, best.get().reading(), best.get().found().get(), reading)
            .ifPresent(
                found ->
                    add(
                        story.report(reading.report()),
                        found,
                        Appearance.Basis.UTTERANCE,
                        quote.speakerName(),
                        true));
      }
    }
  }

  /** Adds spans of {@code passage} in which no words like those looked for were found. */
  private void otherSpans(Story story, Passage passage) {
    if (passage.spans().stream().noneMatch(span -> covers(story, span, SHARE))) {
      return;
    }
    for (Span span : passage.spans()) {
      if (!covers(story, span, 0)) {
        Found found = utterances.of(story.report(span.report()).text(), List.of(span.range()));
        add(story.report(span.report()), found, Appearance.Basis.PASSAGE, Optional.empty(), false);
      }
    }
  }

  /** Returns whether more than {@code share} of {@code span} was found. */
  private boolean covers(Story story, Span span, double share) {
    Report report = story.report(span.report()).report();
    int covered = 0;
    for (Hit hit : hits) {
      Range found = hit.found().cover();
      if (hit.report().id().equals(report.id()) && found.overlaps(span.range())) {
        covered +=
            Math.min(found.end(), span.range().end())
                - Math.max(found.start(), span.range().start());
      }
    }
    return covered > share * span.range().length();
  }

  private static boolean within(Found found, List<Range> pieces) {
    return found.pieces().stream().anyMatch(f -> pieces.stream().anyMatch(f::overlaps));
  }

  private void add(
      ParsedReport report,
      Found found,
      Appearance.Basis basis,
      Optional<String> speaker,
      boolean quoted) {
    hits.add(new Hit(report.report(), found, basis, speaker, quoted));
  }

  private Appearances appearances(List<Cleaned> cleaned, int searched) {
    var places = new IdentityHashMap<Report, Integer>();
    hits.forEach(hit -> places.put(hit.report(), 0));
    // By where they came from: cleaned reports stand in that order.
    List<Report> reports =
        cleaned.stream().flatMap(c -> c.report().stream()).filter(places::containsKey).toList();
    for (int i = 0; i < reports.size(); i++) {
      places.put(reports.get(i), i);
    }
    List<Appearance> found = new ArrayList<>();
    for (Hit hit : hits) {
      found.add(hit.in(places.getOrDefault(hit.report(), 0)));
    }
    found.sort(
        Comparator.comparing((Appearance a) -> a.basis())
            .thenComparing(a -> -a.likeness())
            .thenComparing(Appearance::report)
            .thenComparing(Appearance::cover));
    return new Appearances(
        text,
        found,
        reports,
        searched,
        cleaned.stream().flatMap(c -> c.rejection().stream()).toList());
  }

  /** A reading that words what was looked for. */
  private record Carried(Quote quote, Reading reading, Optional<Found> found) {
    Carried(Quote quote, Reading reading) {
      this(quote, reading, Optional.empty());
    }

    Carried(Quote quote, Reading reading, Found found) {
      this(quote, reading, Optional.of(found));
    }
  }

  private record Hit(
      Report report,
      Found found,
      Appearance.Basis basis,
      Optional<String> speaker,
      boolean quoted) {
    Appearance in(int index) {
      return new Appearance(
          index, found.pieces(), found.wording(), found.likeness(), basis, speaker, quoted);
    }
  }
}
