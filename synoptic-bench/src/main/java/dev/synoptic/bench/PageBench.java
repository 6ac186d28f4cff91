package dev.synoptic.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.synoptic.clean.Cleaner;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Measures article extraction: {@code PageBench FOLDER [a|b]}, where the folder holds {@code
 * ground-truth.json} and {@code html/NAME.html.gz}. Prints precision, recall and F1 as means over
 * pages, for all pages and for two halves (rules are tuned on half a alone), the worst pages of a
 * half, speed, and how many characters of the reports are not the character they map to.
 */
public final class PageBench {

  private static final int SHOWN = 25;
  private static final int ROUNDS = 4;

  private record Result(String name, Shingles score, String note) {
    boolean isHalfA() {
      return Integer.parseInt(name.substring(0, 1), 16) % 2 == 0;
    }
  }

  private PageBench() {}

  /** Runs the bench. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    String half = args.length > 1 ? args[1] : "a";
    Map<String, String> gold = gold(folder.resolve("ground-truth.json"));
    var pages = new TreeMap<String, String>();
    for (String name : gold.keySet()) {
      pages.put(name, markup(folder.resolve("html").resolve(name + ".html.gz")));
    }
    var cleaner = new Cleaner();
    var results = new ArrayList<Result>();
    int wrong = 0;
    int loose = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Cleaned cleaned = cleaner.clean(Page.of(page.getKey(), PageType.HTML, page.getValue()));
      String found = cleaned.report().map(PageBench::body).orElse("");
      String note = cleaned.rejection().map(r -> r.reason() + ": " + r.detail()).orElse("");
      results.add(
          new Result(
              page.getKey(), Shingles.compare(gold.getOrDefault(page.getKey(), ""), found), note));
      if (cleaned.report().isPresent()) {
        MapCheck check = MapCheck.of(cleaned.report().get(), page.getValue());
        wrong += check.wrong();
        loose += check.unmapped();
      }
    }
    print("all", results, r -> true);
    print("half a", results, Result::isHalfA);
    print("half b", results, r -> !r.isHalfA());
    System.out.printf(Locale.ROOT, "characters mapped wrong %d, unmapped %d%n", wrong, loose);
    worst(results, half);
    speed(cleaner, pages);
  }

  private static String body(Report report) {
    return report.blocks().stream()
        .filter(block -> block.kind() != BlockKind.TITLE)
        .map(block -> block.range().in(report.text()))
        .collect(Collectors.joining("\n"));
  }

  private static void print(String what, List<Result> results, Predicate<Result> which) {
    List<Shingles> scores = results.stream().filter(which).map(Result::score).toList();
    double precision = scores.stream().mapToDouble(Shingles::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(Shingles::recall).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%-7s %4d pages  P %.4f  R %.4f  F1 %.4f  mean F1 %.4f%n",
        what,
        scores.size(),
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        scores.stream().mapToDouble(Shingles::f1).average().orElse(0));
  }

  private static void worst(List<Result> results, String half) {
    results.stream()
        .filter(result -> result.isHalfA() == half.equals("a"))
        .sorted(Comparator.comparingDouble((Result result) -> result.score().f1()))
        .limit(SHOWN)
        .forEach(
            result ->
                System.out.printf(
                    Locale.ROOT,
                    "%s  P %.3f R %.3f F1 %.3f %s%n",
                    result.name().substring(0, 12),
                    result.score().precision(),
                    result.score().recall(),
                    result.score().f1(),
                    result.note()));
  }

  /** Prints pages a second of this thread's own time, which other work on the machine leaves be. */
  private static void speed(Cleaner cleaner, Map<String, String> pages) {
    var clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      int reports = 0;
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Page input = Page.of(page.getKey(), PageType.HTML, page.getValue());
        reports += cleaner.clean(input).report().isPresent() ? 1 : 0;
      }
      double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "%d reports, %.0f pages/s (CPU time)%n", reports, pages.size() / seconds);
    }
  }

  private static String markup(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> gold(Path file) throws IOException {
    var gold = new TreeMap<String, String>();
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String field = json.currentName();
          json.nextToken();
          if (field.equals("articleBody")) {
            gold.put(name, json.getText());
          }
        }
      }
    }
    return gold;
  }
}
