package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A process that takes pages in and says so, a line for each, until it is killed: {@code
 * KilledWriter STORE PAGES}. It goes on where an earlier one was stopped.
 */
final class KilledWriter {

  static final Instant START = Instant.parse("2026-03-09T00:00:00Z");

  /** Under which it keeps how far it is, in the same transaction as the pages. */
  static final String PROGRESS = "progress";

  private KilledWriter() {}

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Page> pages = GeneratedPages.of(Integer.parseInt(args[1]));
    out.println("begins");
    try (Store store = Stores.open(args[0]);
        Newsroom newsroom =
            Newsroom.open(store, new Synoptic(), Clock.fixed(START, ZoneOffset.UTC))) {
      int from =
          store
              .state(PROGRESS)
              .map(b -> Integer.parseInt(new String(b, StandardCharsets.UTF_8)))
              .orElse(0);
      for (int at = from; at < pages.size(); at++) {
        String next = Integer.toString(at + 1);
        Taken taken =
            newsroom.take(
                List.of(pages.get(at)),
                START.plusSeconds(at),
                (tx, result) -> tx.state(PROGRESS, next.getBytes(StandardCharsets.UTF_8)));
        out.println(
            "kept "
                + at
                + " "
                + taken.added().stream().map(ReportId::value).findFirst().orElse("-"));
      }
    }
    out.println("done");
  }
}
