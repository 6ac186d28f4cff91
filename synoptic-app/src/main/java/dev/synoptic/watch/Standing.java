package dev.synoptic.watch;

import dev.synoptic.fetch.Fetched.Validator;
import dev.synoptic.store.Feed;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a feed stands after it was asked.
 *
 * @param feed where it stood before
 */
record Standing(Feed feed) {

  /** Returns it with what its next request asks with. */
  Standing with(Validator validator) {
    return new Standing(
        new Feed(
            feed.url(),
            validator.tag(),
            validator.modified(),
            feed.next(),
            feed.failures(),
            feed.read(),
            feed.trouble(),
            feed.taken()));
  }

  /** Returns the feed, due at another time. */
  Feed asked(Instant next) {
    return new Feed(
        feed.url(),
        feed.tag(),
        feed.modified(),
        next,
        feed.failures(),
        feed.read(),
        feed.trouble(),
        feed.taken());
  }

  /** Returns the feed after a good answer. */
  Feed good(Instant now, Instant next, int added) {
    return new Feed(
        feed.url(),
        feed.tag(),
        feed.modified(),
        next,
        0,
        Optional.of(now),
        Optional.empty(),
        feed.taken() + added);
  }

  /** Returns the feed after a failure. */
  Feed bad(Instant next, String why) {
    return new Feed(
        feed.url(),
        feed.tag(),
        feed.modified(),
        next,
        feed.failures() + 1,
        feed.read(),
        Optional.of(why),
        feed.taken());
  }
}
