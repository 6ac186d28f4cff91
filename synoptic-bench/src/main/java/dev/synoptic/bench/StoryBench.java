package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Story;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Scores grouping on JSON Lines of reports with the fields {@code id, text, cluster} and, where
 * known, {@code title, date, topic}.
 *
 * <p>Usage: {@code StoryBench [-v] FILE...}. Every file is scored whole and in two halves, parted
 * by a hash of the topic or cluster: settings are chosen on half 0 alone. "All alone" is the score
 * of not grouping at all; "small" the mean over batches of a few events each, as a user's folder
 * holds them; "online" labels given at arrival.
 */
public final class StoryBench {

  /** Events in a small batch. */
  private static final int SMALL = 5;

  private final PrintStream out;
  private final boolean verbose;

  private StoryBench(PrintStream out, boolean verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  /** Prints the scores for the files that {@code args} name. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean verbose = args.length > 0 && args[0].equals("-v");
    var bench = new StoryBench(out, verbose);
    for (int i = verbose ? 1 : 0; i < args.length; i++) {
      bench.score(Path.of(args[i]));
    }
  }

  private void score(Path file) throws IOException {
    long start = System.nanoTime();
    List<Labelled> all = read(file);
    long read = System.nanoTime();
    out.println(file.getFileName() + ": " + all.size() + " reports");
    score("all alone", all, all.stream().map(Labelled::id).toList());
    score("whole", all, groups(all));
    out.printf(
        "  read %d ms, grouped %d ms%n", millis(start, read), millis(read, System.nanoTime()));
    online("whole", all, OnlineReplay.Arrival.MINUTES);
    if (all.stream().allMatch(l -> l.report().report().published().isPresent())) {
      online("7 days", all, OnlineReplay.Arrival.PUBLISHED);
    }
    for (int half = 0; half < 2; half++) {
      int wanted = half;
      List<Labelled> part = only(all, l -> l.half() == wanted);
      score("half " + half, part, groups(part));
      small("half " + half + " small", part);
      online("half " + half, part, OnlineReplay.Arrival.MINUTES);
    }
  }

  private void score(String name, List<Labelled> reports, List<String> groups) {
    List<String> events = reports.stream().map(Labelled::event).toList();
    out.printf("  %-14s %s%n", name, GroupingScore.of(groups, events));
    if (verbose && name.startsWith("half 0")) {
      explain(reports, groups);
    }
  }

  /** Scores the labels that a stream gives at arrival, and those that they come to in the end. */
  private void online(String name, List<Labelled> part, OnlineReplay.Arrival arrival) {
    OnlineReplay replay = OnlineReplay.of(part.stream().map(Labelled::report).toList(), arrival);
    score("online " + name, part, replay.frozen());
    score(" in the end", part, replay.last());
  }

  /** Scores batches of a few events, look-alikes of one topic together. */
  private void small(String name, List<Labelled> part) {
    var byBatch = new TreeMap<String, List<Labelled>>();
    var batchOf = new HashMap<String, String>();
    for (Labelled report : part) {
      byBatch
          .computeIfAbsent(
              batchOf.computeIfAbsent(report.topic(), t -> "" + batchOf.size() / SMALL),
              b -> new ArrayList<>())
          .add(report);
    }
    var groups = new ArrayList<String>();
    var events = new ArrayList<String>();
    byBatch.forEach(
        (batch, reports) -> {
          groups(reports).forEach(g -> groups.add(batch + "/" + g));
          reports.forEach(r -> events.add(batch + "/" + r.event()));
        });
    out.printf("  %-14s %s%n", name, GroupingScore.of(groups, events));
  }

  private void explain(List<Labelled> reports, List<String> groups) {
    var events = new TreeMap<String, Map<String, Integer>>();
    var parts = new TreeMap<String, Map<String, Integer>>();
    for (int i = 0; i < groups.size(); i++) {
      String event = reports.get(i).event();
      events.computeIfAbsent(groups.get(i), g -> new TreeMap<>()).merge(event, 1, Integer::sum);
      parts.computeIfAbsent(event, g -> new TreeMap<>()).merge(groups.get(i), 1, Integer::sum);
    }
    events.forEach((g, e) -> printIfSeveral("    joined ", "", e));
    parts.forEach((e, g) -> printIfSeveral("    parted ", e + " ", g));
  }

  private void printIfSeveral(String what, String name, Map<String, Integer> counts) {
    if (counts.size() > 1) {
      out.println(what + name + (name.isEmpty() ? counts : counts.values()));
    }
  }

  /** Returns the name of each report's group. */
  private static List<String> groups(List<Labelled> reports) {
    Grouping grouping = new Synoptic().group(reports.stream().map(Labelled::report).toList());
    var groupOf = new HashMap<String, String>();
    for (Story story : grouping.stories()) {
      story.reports().forEach(r -> groupOf.put(inputId(r), story.id()));
    }
    grouping.alone().forEach(r -> groupOf.put(inputId(r), "alone " + inputId(r)));
    return reports.stream().map(l -> groupOf.getOrDefault(l.id(), "lost")).toList();
  }

  private static String inputId(ParsedReport report) {
    return report.report().origin().inputId().orElseThrow();
  }

  private static List<Labelled> only(List<Labelled> reports, Predicate<Labelled> wanted) {
    return reports.stream().filter(wanted).toList();
  }

  private static long millis(long start, long end) {
    return (end - start) / 1_000_000;
  }

  private static List<Labelled> read(Path file) throws IOException {
    var synoptic = new Synoptic();
    var reports = new ArrayList<Labelled>();
    try (var in = Files.newBufferedReader(file)) {
      for (JsonTree line : JsonTree.readAll(in)) {
        labelled(synoptic, line).ifPresent(reports::add);
      }
    }
    return withTopics(reports);
  }

  /**
   * Some sets name by "topic" a section that holds dozens of events: then each is its own topic.
   */
  private static List<Labelled> withTopics(List<Labelled> reports) {
    long topics = reports.stream().map(Labelled::topic).distinct().count();
    long events = reports.stream().map(Labelled::event).distinct().count();
    return events <= 5 * topics
        ? reports
        : reports.stream()
            .map(l -> new Labelled(l.id(), l.event(), l.event(), l.report()))
            .toList();
  }

  private static Optional<Labelled> labelled(Synoptic synoptic, JsonTree line) {
    String id = line.text("id").orElseThrow();
    String event = line.text("cluster").orElseThrow();
    Stated stated =
        new Stated(
            line.text("title"),
            Optional.empty(),
            line.text("date").flatMap(Published::parse),
            Optional.empty());
    var origin = new Origin(Optional.empty(), Optional.empty(), Optional.of(id));
    var page = new Page(origin, PageType.TEXT, line.text("text").orElse(""), stated);
    return synoptic
        .clean(page)
        .report()
        .map(r -> new Labelled(id, event, line.text("topic").orElse(event), synoptic.parse(r)));
  }

  /** A report and the event it tells. */
  private record Labelled(String id, String event, String topic, ParsedReport report) {

    int half() {
      return Integer.parseInt(ContentId.sha256(topic).substring(63), 16) % 2;
    }
  }
}
