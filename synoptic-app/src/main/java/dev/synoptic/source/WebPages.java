package dev.synoptic.source;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.fetch.Fetched;
import dev.synoptic.fetch.Fetcher;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages of the web, fetched one by one; what an address holds is told as with files. */
final class WebPages {

  private final FetchLimits limits;
  private final Desk desk;
  private @Nullable Fetcher fetcher;

  WebPages(FetchLimits limits, Desk desk) {
    this.limits = limits;
    this.desk = desk;
  }

  /** Returns whether the user gave an address and no file. */
  static boolean isAddress(String path) {
    String start = path.substring(0, Math.min(path.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** Fetches the page at {@code address}. Never fails on account of it. */
  void take(String address) {
    Fetched page;
    try {
      page = fetcher().get(address);
    } catch (IOException e) {
      desk.rejected(
          new Rejection(origin(address), Rejection.Reason.UNREADABLE, ReadFailure.reason(e)));
      return;
    }
    FetchedPages.read(page, desk);
  }

  private Fetcher fetcher() {
    if (fetcher == null) {
      fetcher = new Fetcher(limits);
    }
    return fetcher;
  }

  private static Origin origin(String address) {
    return new Origin(Optional.empty(), Optional.of(address), Optional.empty());
  }
}
