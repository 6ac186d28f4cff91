package dev.synoptic.watch;

import dev.synoptic.fetch.Fetched;
import dev.synoptic.fetch.Fetched.Validator;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import dev.synoptic.newsroom.ArticleKey;
import dev.synoptic.source.Announced;
import dev.synoptic.source.FetchedPages;
import dev.synoptic.source.Input;
import dev.synoptic.source.ReadFailure;
import dev.synoptic.store.Feed;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Store;
import dev.synoptic.store.Visit;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches the pages that one feed points at: new ones, those that the feed says were updated, and
 * after a while those that may have changed without a word. Who was asked before is asked with the
 * tag and the time of his answer (RFC 9110, 13.1), so that a page that is as it was costs nothing.
 */
final class ArticleReading {

  /** Pages that are fetched for one answer of a feed; the others wait for its next. */
  private static final int MAX_PAGES = 20;

  /** An address is not asked again before, where neither its feed nor its host gives a reason. */
  private static final Duration LEFT_ALONE = Duration.ofDays(7);

  /** Feeds that call each entry updated with each answer are believed at most so often. */
  private static final Duration MOST_PATIENCE = Duration.ofHours(6);

  /** A page is looked at again after an hour, then after as long as it has not changed. */
  private static final Duration FIRST_LOOK = Duration.ofHours(1);

  /** A page that has not changed for so long is looked at no more. */
  private static final Duration SETTLED = Duration.ofDays(2);

  private final Lines lines;
  private final Store store;
  private final String feed;
  private final Instant now;
  private final List<Page> pages = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final Map<String, Visit> visits = new LinkedHashMap<>();

  ArticleReading(Lines lines, Store store, Clock clock, String feed) {
    this.lines = lines;
    this.store = store;
    this.feed = feed;
    this.now = clock.instant();
  }

  /** Returns the pages that are new or not as they were. */
  List<Page> pages() {
    return pages;
  }

  /** Returns why pages could not be had. */
  List<String> unread() {
    return unread;
  }

  /** Returns what is to be kept of each address that was asked. */
  Collection<Visit> visits() {
    return visits.values();
  }

  /** Fetches the announced pages, those of entries without a text; returns whether none waits. */
  boolean read(Input input) {
    for (Rejection rejection : input.rejected()) {
      Optional<String> url = rejection.origin().url().filter(u -> !u.startsWith(feed + "#"));
      Announced entry = input.announced().get(rejection.origin());
      if (entry == null || url.isEmpty()) {
        continue;
      }
      String key = ArticleKey.of(rejection.origin());
      Optional<Visit> before = store.visit(key);
      if (visits.containsKey(key) || before.filter(v -> isKnown(v, entry)).isPresent()) {
        continue;
      }
      if (visits.size() >= MAX_PAGES) {
        return false;
      }
      Visit asked =
          before.filter(visit -> !visit.url().isEmpty()).orElseGet(() -> unasked(key, url.get()));
      ask(told(asked, entry), entry.stated());
    }
    return true;
  }

  /** Asks again for pages whose time has come, as far as there is room. */
  void askAgain() {
    for (Visit due : store.due(feed, now, MAX_PAGES)) {
      if (visits.size() < MAX_PAGES && !visits.containsKey(due.address())) {
        ask(due, hint(due.url()));
      }
    }
  }

  /** What the feed said when the page was taken in still holds. */
  private Stated hint(String url) {
    var origin = new Origin(Optional.empty(), Optional.of(url), Optional.empty());
    List<ReportRow> versions = store.versions(ArticleKey.of(origin));
    return versions.isEmpty()
        ? Stated.NOTHING
        : store
            .page(versions.get(versions.size() - 1).id())
            .map(Page::hinted)
            .orElse(Stated.NOTHING);
  }

  private boolean isKnown(Visit visit, Announced entry) {
    Duration unchanged = Duration.between(visit.since(), visit.at());
    Duration patience = unchanged.compareTo(MOST_PATIENCE) < 0 ? unchanged : MOST_PATIENCE;
    boolean updated =
        !visit.url().isEmpty()
            && entry.updated().isPresent()
            && !entry.updated().equals(visit.told())
            && !visit.at().plus(patience).isAfter(now);
    return !updated && !visit.at().isBefore(now.minus(LEFT_ALONE));
  }

  private Visit unasked(String key, String url) {
    return new Visit(
        key,
        url,
        feed,
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Visit told(Visit visit, Announced entry) {
    return new Visit(
        visit.address(),
        visit.url(),
        visit.feed(),
        visit.since(),
        visit.at(),
        visit.outcome(),
        visit.tag(),
        visit.modified(),
        entry.updated().or(visit::told),
        visit.next());
  }

  /** Asks for a page, of which its feed says {@code hint}. */
  private void ask(Visit visit, Stated hint) {
    var earlier = new Validator(visit.tag(), visit.modified());
    try {
      Fetched fetched = lines.get(Schedule.host(Feed.of(visit.url())), visit.url(), earlier);
      if (fetched.unchanged()) {
        keep(visit, visit.url(), visit.since(), earlier, visit.outcome());
        return;
      }
      Input input = FetchedPages.read(fetched);
      input.pages().forEach(page -> pages.add(page.hintedBy(hint)));
      Optional<String> outcome = input.rejected().stream().map(Rejection::detail).findFirst();
      outcome.ifPresent(unread::add);
      boolean same = fetched.validator().equals(earlier);
      String url = outcome.isPresent() ? visit.url() : fetched.address().toString();
      keep(visit, url, same ? visit.since() : now, fetched.validator(), outcome);
    } catch (IOException e) {
      failed(visit, earlier, ReadFailure.reason(e));
    }
  }

  /** What was had once and cannot be had now is asked for later. */
  private void failed(Visit visit, Validator earlier, String why) {
    boolean had = !earlier.equals(Validator.NONE);
    if (!had) {
      unread.add(why);
    }
    keep(visit, visit.url(), visit.since(), earlier, had ? visit.outcome() : Optional.of(why));
  }

  private void keep(
      Visit visit, String url, Instant since, Validator validator, Optional<String> outcome) {
    visits.put(
        visit.address(),
        new Visit(
            visit.address(),
            url,
            feed,
            since,
            now,
            outcome,
            validator.tag(),
            validator.modified(),
            visit.told(),
            outcome.isPresent() || validator.equals(Validator.NONE)
                ? Optional.empty()
                : next(since)));
  }

  private Optional<Instant> next(Instant since) {
    Duration unchanged = Duration.between(since, now);
    if (unchanged.compareTo(SETTLED) > 0) {
      return Optional.empty();
    }
    return Optional.of(now.plus(unchanged.compareTo(FIRST_LOOK) > 0 ? unchanged : FIRST_LOOK));
  }
}
