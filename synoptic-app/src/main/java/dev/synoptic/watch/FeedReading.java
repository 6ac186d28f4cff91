package dev.synoptic.watch;

import dev.synoptic.fetch.Fetched;
import dev.synoptic.fetch.Fetched.Validator;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import dev.synoptic.newsroom.ArticleKey;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.newsroom.Taken;
import dev.synoptic.source.FetchedPages;
import dev.synoptic.source.Input;
import dev.synoptic.source.ReadFailure;
import dev.synoptic.store.Feed;
import dev.synoptic.store.Store;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks one feed: takes its entries in, and fetches the pages of those that hold a summary only.
 * That it was asked is kept in one transaction with the last of what it brought.
 */
final class FeedReading {

  /** Pages that are fetched for one answer of a feed; the others wait for its next. */
  private static final int MAX_PAGES = 20;

  /**
   * Entries that are kept in one transaction. Where the process dies after the first of them, the
   * feed is asked again as before, and those are known.
   */
  private static final int AT_ONCE = 40;

  /** An address that gave nothing is not asked again before. */
  private static final Duration LEFT_ALONE = Duration.ofDays(7);

  private final Lines lines;
  private final Newsroom newsroom;
  private final Pace pace;
  private final Clock clock;

  FeedReading(Lines lines, Newsroom newsroom, Pace pace, Clock clock) {
    this.lines = lines;
    this.newsroom = newsroom;
    this.pace = pace;
    this.clock = clock;
  }

  /** What became of a feed, and where it stands now. */
  record Done(Poll poll, Feed feed) {}

  Done read(Feed feed) {
    try {
      Fetched fetched =
          lines.get(Schedule.host(feed), feed.url(), new Validator(feed.tag(), feed.modified()));
      if (fetched.unchanged()) {
        return unchanged(feed);
      }
      if (!FetchedPages.isFeed(fetched)) {
        return failed(feed, "answers with a page, not with a feed");
      }
      return entries(feed, fetched);
    } catch (IOException e) {
      return failed(feed, ReadFailure.reason(e));
    }
  }

  private Done unchanged(Feed feed) {
    Instant now = clock.instant();
    Feed after = new Standing(feed).good(now, pace.next(now, 0), 0);
    newsroom.write(tx -> tx.feed(after));
    return done(after, now, Poll.Outcome.UNCHANGED);
  }

  private Done failed(Feed feed, String why) {
    Instant now = clock.instant();
    Feed after = new Standing(feed).bad(pace.next(now, feed.failures() + 1), why);
    newsroom.write(tx -> tx.feed(after));
    return done(after, now, Poll.Outcome.FAILED);
  }

  private Done entries(Feed feed, Fetched fetched) {
    Input input = FetchedPages.read(fetched);
    if (input.pages().isEmpty() && input.rejected().stream().allMatch(r -> isFeed(r, fetched))) {
      String why = input.rejected().stream().map(Rejection::detail).findFirst().orElse("is empty");
      return failed(feed, why);
    }
    List<Page> pages = new ArrayList<>(input.pages());
    Map<String, Optional<String>> visits = new LinkedHashMap<>();
    boolean whole = summaries(feed, input, pages, visits);
    Instant now = clock.instant();
    // A feed of which pages wait must not say next time that nothing is new.
    Validator validator = whole ? fetched.validator() : Validator.NONE;
    int last = Math.max(0, pages.size() - 1) / AT_ONCE * AT_ONCE;
    Taken before = Taken.NOTHING;
    for (int at = 0; at < last; at += AT_ONCE) {
      before = before.and(newsroom.take(pages.subList(at, at + AT_ONCE), now));
    }
    int added = before.added().size();
    Feed[] after = {feed};
    Taken rest =
        newsroom.take(
            pages.subList(last, pages.size()),
            now,
            (tx, result) -> {
              after[0] =
                  new Standing(feed)
                      .with(validator)
                      .good(now, pace.next(now, 0), added + result.added().size());
              tx.feed(after[0]);
              visits.forEach((address, outcome) -> tx.visited(address, now, outcome));
            });
    List<String> unread = visits.values().stream().flatMap(Optional::stream).toList();
    return new Done(
        new Poll(
            feed.url(),
            now,
            Poll.Outcome.READ,
            Optional.of(before.and(rest)),
            unread,
            Optional.empty(),
            0,
            after[0].next()),
        after[0]);
  }

  /** Whether what was left out is the whole, and not one of its entries. */
  private static boolean isFeed(Rejection rejection, Fetched fetched) {
    return rejection.origin().url().equals(Optional.of(fetched.address().toString()));
  }

  /** Fetches the pages of entries without a text; returns whether none has to wait. */
  private boolean summaries(
      Feed feed, Input input, List<Page> pages, Map<String, Optional<String>> visits) {
    Store store = newsroom.store();
    for (Rejection rejection : input.rejected()) {
      Optional<String> url = rejection.origin().url().filter(u -> !u.startsWith(feed.url() + "#"));
      if (rejection.reason() != Rejection.Reason.TOO_SHORT || url.isEmpty()) {
        continue;
      }
      String key = ArticleKey.of(rejection.origin());
      boolean known =
          visits.containsKey(key) || store.visited(key, clock.instant().minus(LEFT_ALONE));
      if (!known) {
        if (visits.size() >= MAX_PAGES) {
          return false;
        }
        Stated hint = input.announced().getOrDefault(rejection.origin(), Stated.NOTHING);
        visits.put(key, page(url.get(), hint, pages));
      }
    }
    return true;
  }

  /** Fetches a page, of which its feed says {@code hint}; returns why it gives none. */
  private Optional<String> page(String address, Stated hint, List<Page> pages) {
    try {
      Fetched fetched = lines.get(Schedule.host(Feed.of(address)), address, Validator.NONE);
      Input input = FetchedPages.read(fetched);
      input.pages().forEach(page -> pages.add(page.hintedBy(hint)));
      return input.rejected().stream().map(Rejection::detail).findFirst();
    } catch (IOException e) {
      return Optional.of(ReadFailure.reason(e));
    }
  }

  /** A feed that brought nothing to look at. */
  private static Done done(Feed after, Instant now, Poll.Outcome outcome) {
    return new Done(
        new Poll(
            after.url(),
            now,
            outcome,
            Optional.empty(),
            List.of(),
            after.trouble(),
            after.failures(),
            after.next()),
        after);
  }
}
