package dev.synoptic.bench;

import dev.synoptic.fact.FactAligner;
import dev.synoptic.fact.FigurePair;
import dev.synoptic.fact.TraitWeights;
import dev.synoptic.json.JsonTree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits how much each trait of two figures counts for it that they are of one thing: of figures at
 * odds, on labelled stories and on the same stories altered, or of figures whose values fit. Every
 * story is scored by weights fitted on the others.
 *
 * <p>Usage: {@code TraitFit conflicts|agreements SAMPLES|SAMPLES=LABELS... [-v BOUND]} prints what
 * is found and what is wrong by bounds; {@code ... -w BOUND} writes the data file of the weights.
 */
public final class TraitFit {

  /** Twelve altered agreements stand for two labelled conflicts in a story. */
  private static final double OF_ALTERED = 0.5;

  /** Who labels agreements does not write down all. */
  private static final double OF_UNLABELLED = 0.3;

  private static final double RIDGE = 1;

  private static final List<String> HEADER =
      List.of(
          "# How much each trait of two figures counts for it that they are of one thing; BOUND is"
              + " the sum to pass.",
          "# Fitted on our own labelled events (samples, synoptic-bench/events/open, facts/dev,"
              + " facts/dev2),",
          "# by TraitFit of synoptic-bench with -w; made anew whenever Trait or what it reads"
              + " changes.");

  private final List<LabelledEvent> events = new ArrayList<>();
  private final Map<String, List<Logistic.Row>> rows = new HashMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final boolean ofConflicts;

  private TraitFit(boolean ofConflicts) {
    this.ofConflicts = ofConflicts;
  }

  /** Fits and prints. */
  public static void main(String[] args) throws IOException {
    var fit = new TraitFit(args[0].equals("conflicts"));
    String mode = "";
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.startsWith("-")) {
        mode = arg;
      } else if (!mode.isEmpty()) {
        fit.print(mode, Double.parseDouble(arg));
        return;
      } else {
        fit.read(arg);
      }
    }
    for (double bound = 0.5; bound <= 2; bound += 0.5) {
      fit.crossed(bound, false);
    }
  }

  private void read(String set) throws IOException {
    for (SampleGold gold : SampleGold.set(set)) {
      for (JsonTree story : gold.stories()) {
        var event = new LabelledEvent(gold, story);
        events.add(event);
        rows.computeIfAbsent(event.name(), name -> new ArrayList<>())
            .addAll(
                ofConflicts ? event.conflictRows(OF_ALTERED) : event.agreementRows(OF_UNLABELLED));
      }
    }
  }

  private void print(String mode, double bound) {
    if (mode.equals("-w")) {
      HEADER.forEach(out::println);
      lines("", bound).forEach(out::println);
    } else {
      crossed(bound, true);
    }
  }

  /** Returns the weights fitted on all stories but those of {@code left}. */
  private List<String> lines(String left, double bound) {
    var seen = new ArrayList<Logistic.Row>();
    for (LabelledEvent event : events) {
      if (!event.name().equals(left)) {
        seen.addAll(rows.get(event.name()));
      }
    }
    double[] weights = Logistic.fit(seen, RIDGE);
    List<String> names = FigurePair.traitNames();
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, "BOUND %.2f", bound));
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) { // nothing was seen of it
        lines.add(String.format(Locale.ROOT, "%s %.2f", names.get(i), weights[i]));
      }
    }
    return lines;
  }

  private void crossed(double bound, boolean verbose) {
    var score = new FactScore();
    var altered = new Tally();
    var missed = new ArrayList<String>();
    for (LabelledEvent event : events) {
      var weights = TraitWeights.of(lines(event.name(), bound));
      var aligner =
          ofConflicts
              ? new FactAligner(weights, TraitWeights.ofAgreements())
              : new FactAligner(TraitWeights.ofRivals(), weights);
      int before = score.errors.size();
      event.score(aligner, score);
      for (int i = before; i < score.errors.size(); i++) {
        score.errors.set(i, event.name() + ": " + score.errors.get(i));
      }
      if (ofConflicts) {
        event.altered(aligner, altered, missed);
      }
    }
    if (verbose) {
      score.errors.forEach(out::println);
      missed.forEach(m -> out.println("altered missed: " + m));
    }
    out.println(
        String.format(
            Locale.ROOT,
            "bound %.1f: conflicts %d of %d, altered %d of %d, false %d of %d facts; pairs %s,"
                + " agreements %.3f, updates %.3f",
            bound,
            score.conflicts.rights(),
            score.conflicts.rights() + score.conflicts.misses(),
            altered.rights(),
            altered.rights() + altered.misses(),
            score.conflicts.wrongs(),
            score.facts(),
            score.pairs,
            score.agreements.recall(),
            score.updates.recall()));
  }
}
