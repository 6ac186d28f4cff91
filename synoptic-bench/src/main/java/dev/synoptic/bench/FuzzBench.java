package dev.synoptic.bench;

import dev.synoptic.clean.Cleaner;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fuzzes what reads pages, with seeded generators: {@code FuzzBench [--minutes N] [--kind KIND]
 * [--growth]}. Each kind runs so long; what fails, maps wrongly or takes more than a second a
 * megabyte is told with its seed and written to a file. With {@code --growth} inputs of one shape
 * grow instead, and their time must grow no faster.
 */
public final class FuzzBench {

  /** Of this thread's own time, for inputs up to a megabyte. */
  private static final long SLOW_NANOS = 1_000_000_000L;

  private final Cleaner cleaner = new Cleaner();
  private long rounds;
  private long slowest;

  private FuzzBench() {}

  /** Runs the bench; exits with 1 where anything was found. */
  public static void main(String[] args) throws IOException {
    List<String> given = List.of(args);
    if (given.contains("--growth")) {
      System.exit(FuzzGrowth.run(System.out) ? 0 : 1);
    }
    double minutes = option(given, "--minutes").map(Double::parseDouble).orElse(1.0);
    List<String> kinds = option(given, "--kind").map(List::of).orElse(FuzzInput.KINDS);
    int found = 0;
    for (String kind : kinds) {
      var bench = new FuzzBench();
      found += bench.fuzz(kind, (long) (minutes * 60e9));
      System.out.printf(
          Locale.ROOT,
          "%-10s %,d inputs, slowest %d ms%n",
          kind,
          bench.rounds,
          bench.slowest / 1_000_000);
    }
    System.exit(found == 0 ? 0 : 1);
  }

  private static Optional<String> option(List<String> given, String name) {
    int at = given.indexOf(name);
    return at < 0 || at + 1 == given.size() ? Optional.empty() : Optional.of(given.get(at + 1));
  }

  private int fuzz(String kind, long nanos) throws IOException {
    long end = System.nanoTime() + nanos;
    int found = 0;
    for (long seed = 1; System.nanoTime() < end && found < 20; seed++) {
      byte[] input = new FuzzInput(kind, seed).next();
      Optional<String> fault = fault(input);
      rounds++;
      if (fault.isPresent()) {
        found++;
        Path file = Files.createTempFile("fuzz-" + kind + "-" + seed + "-", ".bin");
        Files.write(file, input);
        System.out.println(kind + " seed " + seed + ": " + fault.get() + ", kept in " + file);
      }
    }
    return found;
  }

  /** Returns what is wrong with how {@code input} is read and cleaned. */
  Optional<String> fault(byte[] input) {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    Optional<String> fault = Optional.empty();
    try {
      for (Page page : read(input).pages()) {
        fault = fault.or(() -> fault(page));
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault = Optional.of(String.valueOf(e));
    }
    long taken = clock.getCurrentThreadCpuTime() - before;
    // The first inputs pay for classes and compilation.
    slowest = rounds > 50 ? Math.max(slowest, taken) : slowest;
    return fault.isEmpty() && taken > SLOW_NANOS && rounds > 50
        ? Optional.of("took " + taken / 1_000_000 + " ms")
        : fault;
  }

  private Optional<String> fault(Page page) {
    Cleaned cleaned = cleaner.clean(page);
    if (cleaned.report().isPresent()) {
      MapCheck check = MapCheck.of(cleaned.report().get(), page.markup());
      if (check.wrong() > 0) {
        return Optional.of(check.wrong() + " characters mapped wrong");
      }
    }
    return Optional.empty();
  }

  static Input read(byte[] input) {
    var outside = new PageFiles.Outside(new ByteArrayInputStream(input), FetchLimits.defaults());
    return PageFiles.read(List.of(PageFiles.STANDARD_INPUT), outside, files -> {});
  }

  static FuzzBench forTests() {
    return new FuzzBench();
  }
}
