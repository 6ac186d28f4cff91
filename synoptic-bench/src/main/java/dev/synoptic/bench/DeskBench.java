package dev.synoptic.bench;

import dev.synoptic.story.Gist;
import dev.synoptic.story.Pace;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.Window;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Measures the desk where stories are told apart, as a job of Flink runs it: reports a second on
 * one thread, gists decoded; and when the window is full, how many bytes a report takes on the heap
 * and in a checkpoint, and how long the checkpoint and its restoring take.
 *
 * <p>Usage: {@code DeskBench [REPORTS] [REPORTS-A-DAY]}, by default 1,000,000 and 150,000.
 */
public final class DeskBench {

  private static final long LATE_MILLIS = Duration.ofMinutes(10).toMillis();
  private static final int BLOCK = 1000;

  private final PrintStream out;
  private final Pace pace = Pace.every(Duration.ofMinutes(1));
  private long notes;

  private DeskBench(PrintStream out) {
    this.out = out;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws IOException {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int daily = args.length > 1 ? Integer.parseInt(args[1]) : 150_000;
    var bench = new DeskBench(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    bench.run(Math.min(reports, 20_000), daily);
    bench.run(reports, daily);
  }

  private void run(int reports, int daily) throws IOException {
    var stream = new GeneratedStream(1, daily);
    var desk = new StoryDesk(Window.week(), pace);
    var threads = ManagementFactory.getThreadMXBean();
    long before = heap();
    long nanos = 0;
    long gistBytes = 0;
    for (int done = 0; done < reports; done += BLOCK) {
      byte[][] gists = new byte[BLOCK][];
      long[] times = new long[BLOCK];
      for (int i = 0; i < BLOCK; i++) {
        GeneratedStream.Arrival arrival = stream.next();
        gists[i] = bytes(Gist.of(arrival.report()));
        gistBytes += gists[i].length;
        times[i] = arrival.received().toEpochMilli();
      }
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < BLOCK; i++) {
        desk.take(Gist.read(new DataInputStream(new ByteArrayInputStream(gists[i]))), times[i]);
        desk.reach(times[i] - LATE_MILLIS, note -> notes++);
      }
      nanos += threads.getCurrentThreadCpuTime() - start;
    }
    out.printf(
        Locale.ROOT,
        "%,d reports, %,d a day: %,.0f reports/s, %,.0f bytes a gist, %.1f notes a report%n",
        reports,
        daily,
        reports * 1e9 / nanos,
        (double) gistBytes / reports,
        (double) notes / reports);
    out.printf(
        Locale.ROOT,
        "  running %,d, held back %,d; heap %,d bytes a running report%n",
        desk.running(),
        desk.held(),
        (heap() - before) / Math.max(1, desk.running()));
    checkpoint(desk);
    notes = 0;
  }

  private void checkpoint(StoryDesk desk) throws IOException {
    Path file = Files.createTempFile("desk", ".state");
    try {
      long start = System.nanoTime();
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
        desk.save(to);
      }
      double saved = (System.nanoTime() - start) / 1e9;
      long size = Files.size(file);
      start = System.nanoTime();
      try (InputStream from = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
        StoryDesk.restore(Window.week(), pace, from);
      }
      double restored = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "  checkpoint %,d bytes, %,d a running report; saved in %.1f s, restored in %.1f s%n",
          size,
          size / Math.max(1, desk.running()),
          saved,
          restored);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] bytes(Gist gist) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 12);
    gist.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
