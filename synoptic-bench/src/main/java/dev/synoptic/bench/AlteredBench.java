package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores how many conflicts are found that were made: of each labelled agreement one report is made
 * to give another value. People label few conflicts; of agreements there are five times as many.
 *
 * <p>Usage: {@code AlteredBench SAMPLES|SAMPLES=LABELS... [-v]}, as for {@link FactBench}.
 */
public final class AlteredBench {

  private final Map<String, Tally> byKind = new TreeMap<>();
  private final Tally found = new Tally();

  private AlteredBench() {}

  /** Prints the share that is found, in each set and of each kind of figure. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean verbose = List.of(args).contains("-v");
    var all = new AlteredBench();
    for (String set : args) {
      if (!set.equals("-v")) {
        for (SampleGold gold : SampleGold.set(set)) {
          all.add(gold, out, verbose);
        }
      }
    }
    all.byKind.forEach((kind, tally) -> all.print(kind, tally, out));
    all.print("all", all.found, out);
  }

  private void print(String name, Tally tally, PrintStream out) {
    int of = tally.rights() + tally.misses();
    out.println(
        String.format(
            Locale.ROOT, "%s: %.3f (%d of %d)", name, tally.recall(), tally.rights(), of));
  }

  private void add(SampleGold gold, PrintStream out, boolean verbose) {
    var synoptic = new Synoptic();
    for (JsonTree story : gold.stories()) {
      for (AlteredFact altered : AlteredFact.of(gold, story)) {
        Synopsis synopsis = synoptic.compareAsOne(altered.pages()).stories().get(0);
        boolean right = altered.isFound(synopsis);
        Tally kind = byKind.computeIfAbsent(kind(synopsis, altered), k -> new Tally());
        for (Tally tally : List.of(found, kind)) {
          if (right) {
            tally.right();
          } else {
            tally.missed();
          }
        }
        if (!right && verbose) {
          out.println(gold.folder() + ": " + altered.about() + " " + altered.values());
        }
      }
    }
  }

  private static String kind(Synopsis synopsis, AlteredFact altered) {
    return synopsis.facts().stream()
        .filter(fact -> altered.isIn(fact, synopsis.story(), true))
        .map(fact -> fact.kind().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("no figure");
  }
}
