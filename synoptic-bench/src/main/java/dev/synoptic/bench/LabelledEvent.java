package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.fact.FactAligner;
import dev.synoptic.fact.FigurePair;
import dev.synoptic.fact.TraitWeights;
import dev.synoptic.figure.FigureFinder;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;

/** A labelled story with the same story altered once for each of its agreements, read once. */
final class LabelledEvent {

  /** A story whose reports, figures and quotes stay while facts are aligned anew. */
  private record Read(Synopsis synopsis, List<List<Figure>> stated) {

    Synopsis with(FactAligner aligner) {
      List<Fact> facts =
          aligner.align(synopsis.story(), stated, synopsis.quotes(), synopsis.reuse().descent());
      return new Synopsis(
          synopsis.story(),
          synopsis.title(),
          synopsis.titleSpan(),
          synopsis.names(),
          synopsis.quotes(),
          facts,
          synopsis.disputed(),
          synopsis.reuse(),
          synopsis.timeline(),
          synopsis.brief(),
          synopsis.missing());
    }

    List<FigurePair> rivals(FactAligner aligner) {
      return aligner.rivals(synopsis.story(), stated, synopsis.quotes());
    }

    List<FigurePair> agreements(FactAligner aligner) {
      return aligner.agreements(synopsis.story(), stated, synopsis.quotes());
    }
  }

  private record Altered(AlteredFact fact, Read read) {}

  private final String name;
  private final JsonTree labels;
  private final Read natural;
  private final List<Altered> altered = new ArrayList<>();

  LabelledEvent(SampleGold gold, JsonTree story) {
    var synoptic = new Synoptic();
    this.name = gold.folder();
    this.labels = story;
    this.natural = read(SampleBench.synopsis(synoptic, gold, story));
    for (AlteredFact fact : AlteredFact.of(gold, story)) {
      altered.add(new Altered(fact, read(synoptic, fact)));
    }
  }

  /** Only the altered page is read anew. */
  private Read read(Synoptic synoptic, AlteredFact fact) {
    Page page =
        fact.pages().stream()
            .filter(p -> p.origin().display().equals(fact.file()))
            .findFirst()
            .orElseThrow();
    var reports = new ArrayList<ParsedReport>();
    for (ParsedReport report : natural.synopsis().story().reports()) {
      boolean other = !report.report().origin().display().equals(fact.file());
      reports.add(other ? report : synoptic.parse(synoptic.clean(page).report().orElseThrow()));
    }
    Synopsis y = natural.synopsis();
    Story story = synoptic.asOne(reports);
    var altered =
        new Synopsis(
            story,
            y.title(),
            y.titleSpan(),
            y.names(),
            List.of(),
            List.of(),
            List.of(),
            y.reuse(),
            List.of(),
            List.of(),
            List.of());
    return read(altered);
  }

  private static Read read(Synopsis synopsis) {
    return new Read(synopsis, new FigureFinder().find(synopsis.story()));
  }

  String name() {
    return name;
  }

  /** Returns the pairs of figures that may be in dispute, and whether they are. */
  List<Logistic.Row> conflictRows(double ofAltered) {
    var aligner = new FactAligner();
    var rows = new ArrayList<Logistic.Row>();
    List<FactLabel> all = FactLabel.of(natural.synopsis().story(), labels);
    for (FigurePair pair : natural.rivals(aligner)) {
      String status = status(pair, all);
      if (status.isEmpty() || status.equals("conflict")) {
        rows.add(row(pair, !status.isEmpty(), 1));
      }
    }
    for (Altered one : altered) {
      List<FactLabel> its = one.fact().labels(one.read().synopsis().story(), true);
      List<FactLabel> others = one.fact().labels(one.read().synopsis().story(), false);
      for (FigurePair pair : one.read().rivals(aligner)) {
        boolean made =
            isAt(pair.one(), its) && isAt(pair.other(), others)
                || isAt(pair.one(), others) && isAt(pair.other(), its);
        if (made) {
          rows.add(row(pair, true, ofAltered));
        }
      }
    }
    return rows;
  }

  /**
   * Returns the pairs of figures that may agree, and whether they do. Who labels does not write
   * down every figure that agrees: a pair without a label counts less, and nothing if it stands
   * together by rules.
   */
  List<Logistic.Row> agreementRows(double ofUnlabelled) {
    var aligner = new FactAligner(TraitWeights.ofRivals(), TraitWeights.none());
    Synopsis byRule = natural.with(aligner);
    List<FactLabel> all = FactLabel.of(byRule.story(), labels);
    var rows = new ArrayList<Logistic.Row>();
    for (FigurePair pair : natural.agreements(aligner)) {
      boolean holds = !status(pair, all).isEmpty();
      boolean labelled = isAt(pair.one(), all) && isAt(pair.other(), all);
      if (holds || labelled || !areTogether(pair, byRule)) {
        rows.add(row(pair, holds, holds || labelled ? 1 : ofUnlabelled));
      }
    }
    return rows;
  }

  private static boolean areTogether(FigurePair pair, Synopsis synopsis) {
    return synopsis.facts().stream().anyMatch(f -> holds(f, pair.one()) && holds(f, pair.other()));
  }

  private static boolean holds(Fact fact, Span span) {
    return fact.values().stream().anyMatch(value -> value.span().equals(span));
  }

  private static Logistic.Row row(FigurePair pair, boolean holds, double weight) {
    return new Logistic.Row(pair.traits(), holds, weight);
  }

  /** Returns the status of the label that holds both; empty where none does. */
  private static String status(FigurePair pair, List<FactLabel> labels) {
    for (FactLabel one : labels) {
      for (FactLabel other : labels) {
        boolean both = one.fact() == other.fact() && isAt(pair.one(), one);
        if (both && isAt(pair.other(), other)) {
          return one.status();
        }
      }
    }
    return "";
  }

  private static boolean isAt(Span span, List<FactLabel> labels) {
    return labels.stream().anyMatch(label -> isAt(span, label));
  }

  private static boolean isAt(Span span, FactLabel label) {
    return label.places().stream()
        .anyMatch(
            place ->
                place.report().equals(span.report())
                    && (place.range().contains(span.range())
                        || span.range().contains(place.range())));
  }

  /** Scores the story as it stands. */
  void score(FactAligner aligner, FactScore score) {
    score.add(natural.with(aligner), labels);
  }

  /** Counts which of the altered agreements are found. */
  void altered(FactAligner aligner, Tally found, List<String> missed) {
    for (Altered one : altered) {
      if (one.fact().isFound(one.read().with(aligner))) {
        found.right();
      } else {
        found.missed();
        missed.add(name + ": " + one.fact().about());
      }
    }
  }
}
