package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores the facts of labelled stories: how well values of one thing are put together (pairwise
 * F1), how many conflicts there are that are none (per 100 facts), and how many are found.
 *
 * <p>Usage: {@code FactBench SAMPLES|SAMPLES=LABELS... [-v]}; {@code LABELS} is a folder that holds
 * {@code NAME.json} for each folder {@code NAME} of the samples; without it the labels are the
 * project's own. {@code -v} lists every error, but never those of stories that are held back from
 * whoever writes rules: a set with {@code /held} in its path.
 */
public final class FactBench {

  private final FactScore score = new FactScore();
  private int stories;

  private FactBench() {}

  /** Prints the scores of each set of stories, then those of all. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var all = new FactBench();
    for (String set : args) {
      if (!set.equals("-v")) {
        var one = new FactBench();
        one.addSet(set, out, List.of(args).contains("-v"));
        all.addSet(set, out, false);
        one.print(set, out);
      }
    }
    all.print("all", out);
  }

  /** Returns the scores of the folders below {@code samples} that have labels in {@code gold}. */
  static FactBench of(Path samples, Path gold) throws IOException {
    var bench = new FactBench();
    for (String folder : SampleGold.folders(gold)) {
      bench.add(SampleGold.read(samples, folder, gold));
    }
    return bench;
  }

  /**
   * Returns every score by name; higher is better, but for those whose name begins with "wrong".
   */
  Map<String, Double> scores() {
    var scores = new LinkedHashMap<String, Double>();
    scores.put("facts.values-held", score.held.recall());
    scores.put("facts.pair-precision", score.pairs.precision());
    scores.put("facts.pair-recall", score.pairs.recall());
    scores.put("facts.agreement-recall", score.agreements.recall());
    scores.put("facts.conflict-recall", score.conflicts.recall());
    scores.put("facts.update-recall", score.updates.recall());
    scores.put("wrong.false-conflicts-per-100", score.falseConflicts());
    return scores;
  }

  private void addSet(String set, PrintStream out, boolean verbose) throws IOException {
    for (SampleGold gold : SampleGold.set(set)) {
      int before = score.errors.size();
      add(gold);
      if (verbose && !set.contains("/held")) {
        List<String> errors = score.errors.subList(before, score.errors.size());
        errors.forEach(error -> out.println(gold.folder() + ": " + error));
      }
    }
  }

  private void add(SampleGold gold) {
    var synoptic = new Synoptic();
    for (JsonTree story : gold.stories()) {
      Synopsis synopsis = SampleBench.synopsis(synoptic, gold, story);
      score.add(synopsis, story);
      stories++;
    }
  }

  private void print(String name, PrintStream out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d stories, %d facts, values in a fact %.3f%n  pairs %s%n  agreements found %.3f,"
                + " conflicts found %.3f (%d of %d), updates found %.3f%n  false conflicts %d, %.2f"
                + " per 100 facts",
            name,
            stories,
            score.facts(),
            score.held.recall(),
            score.pairs,
            score.agreements.recall(),
            score.conflicts.recall(),
            score.conflicts.rights(),
            score.conflicts.rights() + score.conflicts.misses(),
            score.updates.recall(),
            score.conflicts.wrongs(),
            score.falseConflicts()));
  }
}
