package dev.synoptic.bench;

import dev.synoptic.fact.FactAligner;
import dev.synoptic.fact.RivalPair;
import dev.synoptic.fact.RivalWeights;
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
 * Fits how much each trait of two figures counts for a conflict, on labelled stories and on the
 * same stories altered; every story is scored by weights fitted on the others.
 *
 * <p>Usage: {@code ConflictFit SAMPLES|SAMPLES=LABELS... [-v BOUND]} prints what is found and what
 * is wrong by bounds; {@code ... -w BOUND} writes the data file of the weights.
 */
public final class ConflictFit {

  /** Twelve altered agreements stand for two labelled conflicts in a story. */
  private static final double OF_ALTERED = 0.5;

  private static final double RIDGE = 1;

  private static final List<String> HEADER =
      List.of(
          "# How much each trait of two figures counts for it that they are of one thing; BOUND is"
              + " the sum to pass.",
          "# Fitted on our own labelled events (samples, synoptic-bench/events/open, facts/dev,"
              + " facts/dev2), as they are and altered,",
          "# by ConflictFit of synoptic-bench with -w; made anew whenever Trait or what it reads"
              + " changes.");

  private final List<ConflictEvent> events = new ArrayList<>();
  private final Map<String, List<Logistic.Row>> rows = new HashMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ConflictFit() {}

  /** Fits and prints. */
  public static void main(String[] args) throws IOException {
    var fit = new ConflictFit();
    String mode = "";
    for (String arg : args) {
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
        var event = new ConflictEvent(gold, story);
        events.add(event);
        rows.computeIfAbsent(event.name(), name -> new ArrayList<>())
            .addAll(event.rows(OF_ALTERED));
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
    for (ConflictEvent event : events) {
      if (!event.name().equals(left)) {
        seen.addAll(rows.get(event.name()));
      }
    }
    double[] weights = Logistic.fit(seen, RIDGE);
    List<String> names = RivalPair.traitNames();
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, "BOUND %.2f", bound));
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s %.2f", names.get(i), weights[i]));
    }
    return lines;
  }

  private void crossed(double bound, boolean verbose) {
    var score = new FactScore();
    var altered = new Tally();
    var missed = new ArrayList<String>();
    for (ConflictEvent event : events) {
      var aligner = new FactAligner(RivalWeights.of(lines(event.name(), bound)));
      int before = score.errors.size();
      event.score(aligner, score);
      for (int i = before; i < score.errors.size(); i++) {
        score.errors.set(i, event.name() + ": " + score.errors.get(i));
      }
      event.altered(aligner, altered, missed);
    }
    if (verbose) {
      score.errors.stream().filter(e -> e.contains(" conflict")).forEach(out::println);
      missed.forEach(m -> out.println("altered missed: " + m));
    }
    out.println(
        String.format(
            Locale.ROOT,
            "bound %.1f: conflicts %d of %d, altered %d of %d, false %d of %d facts; pairs F1 %.3f,"
                + " agreements %.3f, updates %.3f",
            bound,
            score.conflicts.rights(),
            score.conflicts.rights() + score.conflicts.misses(),
            altered.rights(),
            altered.rights() + altered.misses(),
            score.conflicts.wrongs(),
            score.facts(),
            score.pairs.f1(),
            score.agreements.recall(),
            score.updates.recall()));
  }
}
