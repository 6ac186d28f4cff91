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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the desk where stories are told apart, as a job of Flink runs it: reports a second on
 * one thread, gists decoded; and as the window fills, how many bytes a report takes on the heap and
 * in a checkpoint, and how long the checkpoint and its restoring take.
 *
 * <p>Usage: {@code DeskBench [REPORTS] [REPORTS-A-DAY] [CSV]}, by default 1,000,000 and 150,000.
 */
public final class DeskBench {

  private static final long LATE_MILLIS = Duration.ofMinutes(10).toMillis();
  private static final int BLOCK = 1000;
  private static final int WARM_UP = 20_000;

  /** It is measured at these numbers of reports, and at the end. */
  private static final List<Integer> MARKS = List.of(20_000, 50_000, 100_000, 200_000, 500_000);

  private final PrintStream out;
  private final Pace pace = Pace.every(Duration.ofMinutes(1));
  private final List<String> csv = new ArrayList<>();

  private DeskBench(PrintStream out) {
    this.out = out;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws IOException {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int daily = args.length > 1 ? Integer.parseInt(args[1]) : 150_000;
    var bench = new DeskBench(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    fill(new GeneratedStream(2, daily), new StoryDesk(Window.week(), bench.pace), WARM_UP);
    bench.run(reports, daily);
    if (args.length > 2) {
      Files.write(Path.of(args[2]), bench.csv);
    }
  }

  private void run(int reports, int daily) throws IOException {
    csv.add("reports,micros,running,heap_bytes,checkpoint_bytes,save_ms,restore_ms");
    var stream = new GeneratedStream(1, daily);
    var desk = new StoryDesk(Window.week(), pace);
    long before = heap();
    int done = 0;
    for (int mark : marks(reports)) {
      double micros = fill(stream, desk, mark - done) / 1e3 / (mark - done);
      done = mark;
      told(desk, done, micros, heap() - before);
    }
  }

  private static List<Integer> marks(int reports) {
    return Stream.concat(MARKS.stream().filter(mark -> mark < reports), Stream.of(reports))
        .toList();
  }

  /** Takes reports to the desk; returns nanoseconds of the thread's processor time. */
  private static long fill(GeneratedStream stream, StoryDesk desk, int reports) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (int done = 0; done < reports; ) {
      int size = Math.min(BLOCK, reports - done);
      byte[][] gists = new byte[size][];
      long[] times = new long[size];
      for (int i = 0; i < size; i++) {
        GeneratedStream.Arrival arrival = stream.next();
        gists[i] = bytes(Gist.of(arrival.report()));
        times[i] = arrival.received().toEpochMilli();
      }
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < size; i++) {
        desk.take(Gist.read(new DataInputStream(new ByteArrayInputStream(gists[i]))), times[i]);
        desk.reach(times[i] - LATE_MILLIS, note -> {});
      }
      nanos += threads.getCurrentThreadCpuTime() - start;
      done += size;
    }
    return nanos;
  }

  private void told(StoryDesk desk, int reports, double micros, long heap) throws IOException {
    Path file = Files.createTempFile("desk", ".state");
    try {
      long start = System.nanoTime();
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
        desk.save(to);
      }
      long saved = (System.nanoTime() - start) / 1_000_000;
      long size = Files.size(file);
      start = System.nanoTime();
      try (InputStream from = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
        StoryDesk.restore(Window.week(), pace, from);
      }
      long restored = (System.nanoTime() - start) / 1_000_000;
      out.printf(
          Locale.ROOT,
          "%,d reports, %,.0f a second; %,d running take %,d bytes of heap each;"
              + " checkpoint %,d bytes, saved in %,d ms, restored in %,d ms%n",
          reports,
          1e6 / micros,
          desk.running(),
          heap / desk.running(),
          size,
          saved,
          restored);
      csv.add(
          String.format(
              Locale.ROOT,
              "%d,%.1f,%d,%d,%d,%d,%d",
              reports,
              micros,
              desk.running(),
              heap,
              size,
              saved,
              restored));
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
