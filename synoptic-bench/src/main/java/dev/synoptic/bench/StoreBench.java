package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.SpeakerRow;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import dev.synoptic.store.Writing;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Fills a store for load tests, and measures how it reads.
 *
 * <p>Usage: {@code StoreBench fill STORE [REPORTS] [FOLDER…]} makes stories of 1 to 60 reports out
 * of those in the folders (the samples), by default 100,000 reports; {@code StoreBench read STORE}
 * measures; {@code STORE} is a file or {@code jdbc:postgresql:…}.
 */
public final class StoreBench {

  /** Reports that are kept in one transaction. */
  private static final int AT_ONCE = 300;

  private static final int QUESTIONS = 200;

  private final Store store;
  private final PrintStream out;
  private final Random random = new Random(11);

  private StoreBench(Store store, PrintStream out) {
    this.store = store;
    this.out = out;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Store store = Stores.open(args[1])) {
      var bench = new StoreBench(store, out);
      if (args[0].equals("fill")) {
        int reports = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
        List<String> folders =
            args.length > 3 ? Arrays.asList(args).subList(3, args.length) : List.of("samples");
        bench.fill(reports, folders);
      } else {
        bench.read();
      }
    }
  }

  /** Makes stories until there are as many reports. */
  void fill(int reports, List<String> folders) {
    List<Synopsis> originals = originals(folders);
    long started = System.nanoTime();
    int done = 0;
    int stories = 0;
    while (done < reports) {
      var part = new ArrayList<Synopsis>();
      int count = 0;
      while (count < AT_ONCE && done + count < reports) {
        stories++;
        var clone = new StoryClone(stories, LocalDate.of(2026, 1, 1).plusDays(stories % 365));
        Synopsis story = clone.of(pick(originals, reports - done - count));
        part.add(story);
        count += story.story().reports().size();
      }
      store.write(tx -> part.stream().map(story -> keep(tx, story)).toList());
      done += count;
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d reports in %d stories in %.0f s: %.0f reports/s; %d MiB%n",
        done,
        stories,
        seconds,
        done / seconds,
        store.sizes().bytes() >> 20);
  }

  /** Most stories have one report, many a handful, few have dozens. */
  private Synopsis pick(List<Synopsis> originals, int atMost) {
    int share = random.nextInt(1000);
    int least = share < 550 ? 1 : share < 970 ? 2 : share < 995 ? 10 : 40;
    int most = share < 550 ? 1 : share < 970 ? 9 : share < 995 ? 39 : 60;
    List<Synopsis> fitting =
        originals.stream()
            .filter(s -> s.story().reports().size() >= least)
            .filter(s -> s.story().reports().size() <= Math.min(most, atMost))
            .toList();
    List<Synopsis> from =
        fitting.isEmpty()
            ? originals.stream().filter(s -> s.story().reports().size() == 1).toList()
            : fitting;
    return from.get(random.nextInt(from.size()));
  }

  /** Returns stories of 1 to 60 reports, made of all that there is. */
  private static List<Synopsis> originals(List<String> folders) {
    var synoptic = new Synoptic();
    List<Page> pages = PageFiles.read(folders, InputStream.nullInputStream(), n -> {}).pages();
    List<Page> many = new ArrayList<>();
    for (int i = 0; many.size() < 60; i++) {
      Page page = pages.get(i % pages.size());
      String path = page.origin().display() + (i < pages.size() ? "" : "-" + i);
      String more = i < pages.size() ? "" : "\n\nEdition " + i + " adds nothing.\n";
      many.add(i < pages.size() ? page : Page.of(path, PageType.TEXT, page.markup() + more));
    }
    Comparison compared = synoptic.compare(pages);
    var originals = new ArrayList<>(compared.stories());
    for (Page page : pages) {
      originals.addAll(synoptic.compareAsOne(List.of(page)).stories());
    }
    originals.addAll(synoptic.compareAsOne(many.subList(0, Math.min(20, many.size()))).stories());
    originals.addAll(synoptic.compareAsOne(many).stories());
    return originals;
  }

  private String keep(Writing tx, Synopsis synopsis) {
    String id = synopsis.story().id();
    Instant received =
        synopsis
            .story()
            .reports()
            .get(0)
            .report()
            .published()
            .orElseThrow()
            .date()
            .atTime(12, 0)
            .toInstant(ZoneOffset.UTC);
    for (ParsedReport report : synopsis.story().reports()) {
      String url = report.report().origin().url().orElseThrow();
      Page page =
          new Page(
              report.report().origin(),
              PageType.TEXT,
              report.text(),
              dev.synoptic.model.Stated.NOTHING);
      tx.add(
          new Arrival(report, page, url, 1, received, id, Optional.empty(), id, Optional.empty()));
    }
    tx.story(row(synopsis, received), synopsis);
    return id;
  }

  private static StoryRow row(Synopsis synopsis, Instant newest) {
    List<String> outlets =
        synopsis.story().reports().stream()
            .map(r -> r.report().outlet().map(Outlet::name).orElse(""))
            .toList();
    String day = newest.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    return new StoryRow(
        synopsis.story().id(),
        synopsis.title(),
        false,
        Optional.of("en"),
        Optional.of(day),
        Optional.of(day),
        newest,
        new StoryRow.Counts(
            outlets.size(),
            (int) synopsis.reuse().descent().lines().stream().distinct().count(),
            synopsis.quotes().size(),
            synopsis.facts().size(),
            (int)
                synopsis.quotes().stream()
                    .filter(
                        q -> q.readings().stream().anyMatch(r -> r.wording() == Wording.ALTERED))
                    .count(),
            (int)
                synopsis.facts().stream().filter(f -> f.status() == Fact.Status.CONFLICT).count()),
        outlets,
        1,
        newest);
  }

  /** Measures each kind of question. */
  void read() throws Exception {
    out.println(store.sizes());
    var broad = new StoryQuery(StoryQuery.Order.BREADTH, 2, Optional.empty());
    List<StoryRow> largest = store.stories(broad, Optional.empty(), QUESTIONS).items();
    List<StoryRow> newest = store.stories(StoryQuery.newest(), Optional.empty(), QUESTIONS).items();
    List<SpeakerRow> speakers = store.speakers("", QUESTIONS);
    out.println("largest story: " + largest.get(0).counts().reports() + " reports");
    measure("newest 50 stories", () -> store.stories(StoryQuery.newest(), Optional.empty(), 50));
    measure("broadest 50 stories", () -> store.stories(broad, Optional.empty(), 50));
    measure("one of the largest stories", () -> store.synopsis(any(largest).id()));
    measure("one of the newest stories", () -> store.synopsis(any(newest).id()));
    measure("search: a frequent word", () -> store.search("the", Optional.empty(), 20));
    measure(
        "search: three words of a title",
        () -> store.search(firstWords(any(newest).title().orElse("x")), Optional.empty(), 20));
    measure(
        "quotes of a speaker", () -> store.quotesBy(any(speakers).name(), Optional.empty(), 50));
    measure("speakers by beginning", () -> store.speakers("ma", 20));
    measure("outlets", () -> store.outlets(100));
    measure("changes", () -> store.changesAfter(store.sizes().lastChange() - 10, 100));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String firstWords(String title) {
    String[] words = title.split(" ");
    return String.join(" ", Arrays.copyOf(words, Math.min(3, words.length)));
  }

  private void measure(String what, Callable<?> question) throws Exception {
    var millis = new ArrayList<Double>();
    for (int i = 0; i < QUESTIONS + 20; i++) {
      long started = System.nanoTime();
      Object answer = question.call();
      double took = (System.nanoTime() - started) / 1e6;
      if (i >= 20 && answer != null) {
        millis.add(took);
      }
    }
    Collections.sort(millis);
    out.printf(
        Locale.ROOT,
        "%-32s median %7.2f ms, p99 %7.2f ms%n",
        what,
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 99 / 100));
  }
}
