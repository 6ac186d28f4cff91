package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.text.DataFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Scores the quotations found in PolNeAR against its labels.
 *
 * <p>Usage: {@code QuoteBench polnear/dev}. Prints precision, recall and F1 of exact places and the
 * Jaccard index of words, for source, cue and content: over all attributions, by form, and over
 * those whose cue holds a verb of saying (the file {@code saying.txt}). What is found counts for a
 * row by its own form and cue, what is gold by the gold ones. A last line counts scare quotes,
 * titles and the like that are taken for speech.
 */
public final class QuoteBench {

  private final Synoptic synoptic = new Synoptic();
  private final Set<String> saying = DataFile.words(QuoteBench.class, "saying.txt");
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final ScareScore scares = new ScareScore();

  /** One line of the table: which attributions it counts, and their scores by role. */
  private record Row(Predicate<Scored> counts, RoleScore source, RoleScore cue, RoleScore content) {

    Row(Predicate<Scored> counts) {
      this(counts, new RoleScore(), new RoleScore(), new RoleScore());
    }
  }

  /** An attribution, and whether its cue holds a verb of saying. */
  private record Scored(Attribution attribution, boolean saying) {}

  private QuoteBench() {
    rows.put("all", new Row(s -> true));
    rows.put("saying", new Row(Scored::saying));
    for (QuotationForm form : QuotationForm.values()) {
      String name = form.name().toLowerCase(Locale.ROOT);
      rows.put(name, new Row(s -> s.attribution().form() == form));
      rows.put(name + ", saying", new Row(s -> s.saying() && s.attribution().form() == form));
    }
  }

  /** Scores the split given as the first argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: QuoteBench FOLDER (such as polnear/dev)");
    }
    var bench = new QuoteBench();
    for (Attributions gold : Polnear.read(Path.of(args[0]))) {
      bench.score(gold);
    }
    bench.print();
  }

  private void score(Attributions gold) {
    Attributions found = found(gold.name(), gold.text());
    scares.add(gold, found);
    List<Scored> golds = scored(gold);
    List<Scored> founds = scored(found);
    for (Row row : rows.values()) {
      List<Attribution> these = chosen(golds, row);
      List<Attribution> those = chosen(founds, row);
      String text = gold.text();
      List<Attribution> all = gold.attributions();
      List<Attribution> any = found.attributions();
      row.source().add(text, sources(these), sources(those), sources(all), sources(any));
      row.cue().add(text, cues(these), cues(those), cues(all), cues(any));
      row.content().add(text, contents(these), contents(those), contents(all), contents(any));
    }
  }

  /** Returns what is found in {@code text}. */
  Attributions found(String name, String text) {
    ParsedReport report = synoptic.parse(BenchReports.of(name, text));
    List<Attribution> found =
        synoptic.quotations(report).stream().map(q -> attribution(text, q)).toList();
    return new Attributions(name, text, found);
  }

  private static Attribution attribution(String text, Quotation quotation) {
    return new Attribution(
        list(quotation.source()),
        list(quotation.cue()),
        quotation.content(),
        Forms.of(text, quotation.content()));
  }

  private static List<Range> list(Optional<Range> range) {
    return range.map(List::of).orElse(List.of());
  }

  private List<Scored> scored(Attributions report) {
    var scored = new ArrayList<Scored>();
    for (Attribution attribution : report.attributions()) {
      scored.add(new Scored(attribution, hasVerbOfSaying(report.text(), attribution)));
    }
    return scored;
  }

  private boolean hasVerbOfSaying(String text, Attribution attribution) {
    for (Range cue : attribution.cue()) {
      for (String word : cue.in(text).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
        if (saying.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Attribution> chosen(List<Scored> all, Row row) {
    return all.stream().filter(row.counts()).map(Scored::attribution).toList();
  }

  private static List<List<Range>> sources(List<Attribution> attributions) {
    return attributions.stream().map(Attribution::source).filter(s -> !s.isEmpty()).toList();
  }

  private static List<List<Range>> cues(List<Attribution> attributions) {
    return attributions.stream().map(Attribution::cue).filter(c -> !c.isEmpty()).toList();
  }

  private static List<List<Range>> contents(List<Attribution> attributions) {
    return attributions.stream().map(Attribution::content).toList();
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%-18s %-8s %6s %6s %6s %6s %6s %6s%n",
        "",
        "role",
        "gold",
        "found",
        "P",
        "R",
        "F1",
        "Jacc.");
    rows.forEach(
        (name, row) -> {
          print(name, "source", row.source());
          print("", "cue", row.cue());
          print("", "content", row.content());
        });
    System.out.println(scares);
    System.out.println("verbs of saying: " + String.join(" ", saying.stream().sorted().toList()));
  }

  private static void print(String row, String role, RoleScore score) {
    System.out.printf(
        Locale.ROOT,
        "%-18s %-8s %6d %6d %6.3f %6.3f %6.3f %6.3f%n",
        row,
        role,
        score.gold(),
        score.found(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.jaccard());
  }
}
