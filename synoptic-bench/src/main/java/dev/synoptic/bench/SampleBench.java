package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
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
 * Scores the whole flow on the sample stories, whose labels are ours and ship with the project, or
 * on other labelled stories.
 *
 * <p>Usage: {@code SampleBench SAMPLES [--gold LABELS] [-v]}; {@code LABELS} is a folder that holds
 * {@code NAME.json} for each folder {@code NAME} of the samples; {@code -v} lists every error.
 */
public final class SampleBench {

  private final ReportScore reports = new ReportScore();
  private final StoryScore stories = new StoryScore();
  private final LineageScore lineages = new LineageScore();
  private final FactScore facts = new FactScore();

  private SampleBench() {}

  /** Prints the scores of the samples below the folder that is the first argument. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> options = List.of(args).subList(1, args.length);
    int gold = options.indexOf("--gold");
    Path samples = Path.of(args[0]);
    SampleBench bench = gold < 0 ? of(samples) : of(samples, Path.of(options.get(gold + 1)));
    bench.print(out);
    if (options.contains("-v")) {
      bench.reports.errors.forEach(out::println);
      bench.stories.errors.forEach(out::println);
      bench.lineages.errors.forEach(out::println);
      bench.facts.errors.forEach(out::println);
    }
  }

  /** Returns the scores of the labelled folders below {@code samples}. */
  static SampleBench of(Path samples) throws IOException {
    var bench = new SampleBench();
    for (String folder : SampleGold.FOLDERS) {
      bench.add(SampleGold.read(samples, folder));
    }
    return bench;
  }

  /** Returns the scores of the folders below {@code samples} that have labels in {@code gold}. */
  static SampleBench of(Path samples, Path gold) throws IOException {
    var bench = new SampleBench();
    for (String folder : SampleGold.folders(gold)) {
      bench.add(SampleGold.read(samples, folder, gold));
    }
    return bench;
  }

  private void add(SampleGold gold) {
    var synoptic = new Synoptic();
    for (var page : gold.pages()) {
      Cleaned cleaned = synoptic.clean(page);
      Report report = cleaned.report().orElseThrow();
      ParsedReport parsed = synoptic.parse(report);
      String file = page.origin().display();
      reports.add(synoptic, parsed, gold.report(file), file);
    }
    for (JsonTree story : gold.stories()) {
      Synopsis synopsis = synopsis(synoptic, gold, story);
      stories.add(synopsis, story);
      lineages.add(synopsis, gold);
      facts.add(synopsis, story);
    }
  }

  /** The labels say which reports belong together; grouping is scored elsewhere. */
  static Synopsis synopsis(Synoptic synoptic, SampleGold gold, JsonTree story) {
    List<String> files = SampleGold.texts(story, "reports");
    Comparison compared =
        synoptic.compareAsOne(
            gold.pages().stream()
                .filter(p -> files.isEmpty() || files.contains(p.origin().display()))
                .toList());
    return compared.stories().get(0);
  }

  /**
   * Returns every score by name; higher is better, but for those whose name begins with "wrong".
   */
  Map<String, Double> scores() {
    var scores = new LinkedHashMap<String, Double>();
    scores.put("clean.set-aside", reports.asides.share());
    scores.put("clean.kept", reports.kept.share());
    scores.put("quotations.recall", reports.quotations.recall());
    scores.put("quotations.indirect-recall", reports.indirect.recall());
    scores.put("quotations.speaker-right", reports.speakers.share());
    scores.put("wrong.speakers", 1 - reports.speakers.precision());
    scores.put("wrong.not-speech", 1 - reports.notSpeech.share());
    scores.put("figures.recall", reports.figures.recall());
    scores.put("wrong.not-figures", 1 - reports.notFigures.share());
    scores.put("quotes.speaker-right", stories.speakers.share());
    scores.put("wrong.quotes-speakers", 1 - stories.speakers.precision());
    scores.put("quotes.pair-precision", stories.pairs.precision());
    scores.put("quotes.pair-recall", stories.pairs.recall());
    scores.put("quotes.wording", stories.wording.share());
    scores.put("quotes.altered-precision", stories.altered.precision());
    scores.put("quotes.altered-recall", stories.altered.recall());
    scores.put("lineage.right", lineages.relations.share());
    scores.put("wrong.lineage", 1 - lineages.relations.precision());
    scores.put("facts.agreement-precision", facts.pairs.precision());
    scores.put("facts.agreement-recall", facts.agreements.recall());
    scores.put("facts.conflict-recall", facts.conflicts.recall());
    scores.put("wrong.false-conflicts-per-100", facts.falseConflicts());
    return scores;
  }

  private void print(PrintStream out) {
    scores()
        .forEach(
            (name, score) -> out.println(String.format(Locale.ROOT, "%-32s %.3f", name, score)));
  }
}
