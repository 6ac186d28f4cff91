package dev.synoptic.watch;

import dev.synoptic.fetch.Fetched;
import dev.synoptic.fetch.Fetched.Validator;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.newsroom.Taken;
import dev.synoptic.source.FetchedPages;
import dev.synoptic.source.Input;
import dev.synoptic.source.ReadFailure;
import dev.synoptic.store.Feed;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks one feed: takes its entries in, and fetches the pages of those that hold a summary only.
 * That it was asked is kept in one transaction with the last of what it brought.
 */
final class FeedReading {

  /**
   * Entries that are kept in one transaction. Where the process dies after the first of them, the
   * feed is asked again as before, and those are known.
   */
  private static final int AT_ONCE = 40;

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

  /** The feed is as it was; pages that it pointed at may have changed without a word. */
  private Done unchanged(Feed feed) {
    var articles = new ArticleReading(lines, newsroom.store(), clock, feed.url());
    articles.askAgain();
    if (!articles.visits().isEmpty()) {
      return kept(feed, new Validator(feed.tag(), feed.modified()), List.of(), articles);
    }
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
    var articles = new ArticleReading(lines, newsroom.store(), clock, feed.url());
    boolean whole = articles.read(input);
    articles.askAgain();
    // A feed of which pages wait must not say next time that nothing is new.
    return kept(feed, whole ? fetched.validator() : Validator.NONE, input.pages(), articles);
  }

  private Done kept(Feed feed, Validator validator, List<Page> entries, ArticleReading articles) {
    List<Page> pages = new ArrayList<>(entries);
    pages.addAll(articles.pages());
    Instant now = clock.instant();
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
              articles.visits().forEach(tx::visited);
            });
    return new Done(
        new Poll(
            feed.url(),
            now,
            Poll.Outcome.READ,
            Optional.of(before.and(rest)),
            articles.unread(),
            Optional.empty(),
            0,
            after[0].next()),
        after[0]);
  }

  /** Whether what was left out is the whole, and not one of its entries. */
  private static boolean isFeed(Rejection rejection, Fetched fetched) {
    return rejection.origin().url().equals(Optional.of(fetched.address().toString()));
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
