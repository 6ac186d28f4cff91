package dev.synoptic.bench;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.story.CandidateRecall;
import dev.synoptic.story.OnlineGrouper;
import dev.synoptic.story.StoryEvent;
import dev.synoptic.story.StoryLedger;
import dev.synoptic.story.Window;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures online grouping on a generated stream: reports a second, and memory for each remembered
 * report, as the stream gets longer; and how many of the pairs that belong together are candidates.
 *
 * <p>Usage: {@code StreamBench [REPORTS] [REPORTS-A-DAY] [FOLDER]}, by default 1,000,000 and
 * 50,000. One thread; times are those of the processor, so that other programs on the machine do
 * not count, without the collector's. {@code FOLDER} receives {@code stream.md} and {@code
 * stream.svg}.
 */
public final class StreamBench {

  private static final int BLOCK = 1000;
  private static final int WARM_UP = 30_000;
  private static final int RECALL_REPORTS = 5000;

  /** Reports between these numbers show what a report costs at 10,000. */
  private static final int[] AROUND_FIRST = {9_000, 11_000};

  /** So many reports show what one costs at the end. */
  private static final int LAST = 10_000;

  /** Pairs from even odds on must be candidates. */
  private static final double LIKELY = 0.5;

  private final PrintStream out;
  private final List<StreamPoint> points = new ArrayList<>();

  private StreamBench(PrintStream out) {
    this.out = out;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int daily = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
    var bench = new StreamBench(out);
    bench.recall();
    warmUp(daily);
    bench.stream(reports, daily);
    if (args.length > 2) {
      Path folder = Files.createDirectories(Path.of(args[2]));
      Files.writeString(folder.resolve("stream.md"), StreamPlot.table(bench.points));
      Files.writeString(folder.resolve("stream.svg"), StreamPlot.svg(bench.points));
    }
  }

  private void recall() {
    var stream = new GeneratedStream(7, 5_000);
    List<ParsedReport> reports =
        Stream.generate(stream::next)
            .limit(RECALL_REPORTS)
            .map(GeneratedStream.Arrival::report)
            .toList();
    CandidateRecall recall = CandidateRecall.of(reports, LIKELY);
    out.printf(
        Locale.ROOT,
        "candidate recall on %d reports, %d pairs: batch %.5f, online %.5f%n",
        reports.size(),
        recall.pairs(),
        recall.batch(),
        recall.online());
  }

  /** Runs another stream first, so that the compiler's work is not taken for the grouper's. */
  private static void warmUp(int daily) {
    var stream = new GeneratedStream(2, daily);
    var grouper = new OnlineGrouper(Window.week());
    for (int i = 0; i < WARM_UP; i++) {
      GeneratedStream.Arrival arrival = stream.next();
      grouper.arrive(arrival.report(), arrival.received());
    }
  }

  private void stream(int reports, int daily) {
    long before = heap();
    var stream = new GeneratedStream(1, daily);
    var grouper = new OnlineGrouper(Window.week());
    var threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    long since = 0;
    int sinceReports = 0;
    int mark = AROUND_FIRST[0];
    var score = new StreamScore();
    for (int done = 0; done < reports; ) {
      List<GeneratedStream.Arrival> block =
          Stream.generate(stream::next).limit(Math.min(BLOCK, reports - done)).toList();
      long start = threads.getCurrentThreadCpuTime();
      List<List<StoryEvent>> events =
          block.stream().map(a -> grouper.arrive(a.report(), a.received())).toList();
      long took = threads.getCurrentThreadCpuTime() - start;
      nanos += took;
      since += took;
      done += block.size();
      sinceReports += block.size();
      if (done <= RECALL_REPORTS * 2) {
        score.enter(block, events);
      }
      if (done >= mark || done >= reports) {
        long held = heap() - before;
        var point =
            new StreamPoint(done, since / 1000.0 / sinceReports, grouper.remembered(), held);
        points.add(point);
        out.println(StreamPlot.row(point));
        since = 0;
        sinceReports = 0;
        mark = next(done, reports);
      }
    }
    out.printf(Locale.ROOT, "%.0f reports/s over all%n", reports * 1e9 / nanos);
    out.printf(
        Locale.ROOT,
        "a report of the last %,d costs %.2f times as much as one of %,d to %,d%n",
        LAST,
        points.get(points.size() - 1).micros()
            / points.get(Math.min(1, points.size() - 1)).micros(),
        AROUND_FIRST[0],
        AROUND_FIRST[1]);
    out.println("first 10,000 against the generator's events: " + score.score());
    out.println(grouper.remembered() + " remembered at the end");
  }

  /** Returns when the next point is due, after {@code done} of {@code reports}. */
  private static int next(int done, int reports) {
    int mark =
        done < AROUND_FIRST[1]
            ? AROUND_FIRST[1]
            : done < 20_000 ? 20_000 : done < 100_000 ? done * 2 : done + 100_000;
    return done < reports - LAST ? Math.min(mark, reports - LAST) : reports;
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Compares stories with the generator's events. */
  private static final class StreamScore {

    private final StoryLedger ledger = new StoryLedger();
    private final List<ReportId> reports = new ArrayList<>();
    private final List<String> gold = new ArrayList<>();

    void enter(List<GeneratedStream.Arrival> block, List<List<StoryEvent>> events) {
      for (GeneratedStream.Arrival arrival : block) {
        reports.add(arrival.report().report().id());
        gold.add(Long.toString(arrival.event()));
      }
      events.forEach(e -> e.forEach(ledger::enter));
    }

    GroupingScore score() {
      return GroupingScore.of(
          reports.stream().map(r -> ledger.storyOf(r).orElse("lost")).toList(), gold);
    }
  }
}
