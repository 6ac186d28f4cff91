package dev.synoptic.newsroom;

import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Placement;
import dev.synoptic.store.Writing;
import dev.synoptic.story.StoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Enters a report, and what its arrival changed among the stories, within a transaction. */
final class ReportFiling {

  private final Writing tx;
  private final Placing placing;
  private final UnaryOperator<String> names;

  /**
   * Makes a filing.
   *
   * @param names tells by which id a story of the grouper goes in the store
   */
  ReportFiling(Writing tx, Placing placing, UnaryOperator<String> names) {
    this.tx = tx;
    this.placing = placing;
    this.names = names;
  }

  /**
   * A report that is not there.
   *
   * @param key what its versions have in common
   */
  record Arriving(ParsedReport report, Page page, String key, Instant received) {}

  /**
   * A report that is there now.
   *
   * @param number its place in the order of arrival
   * @param home id of its story
   * @param kind whether it opened its story, joined it or is a new version
   */
  record Filed(long number, String home, HistoryEntry.Kind kind) {}

  /** Returns whether a report is there. */
  boolean isThere(Report report) {
    return tx.placement(report.id()).isPresent();
  }

  /** Returns whether an article is there with this text: another address or day is no version. */
  boolean isSame(Report report, String key) {
    return tx.latest(key)
        .flatMap(before -> tx.report(before.report()))
        .filter(before -> before.text().equals(report.text()))
        .isPresent();
  }

  /**
   * Enters a report.
   *
   * @param events what its arrival changed, in order; of which stories it tells besides is not
   *     entered here
   */
  Filed file(Arriving arriving, List<StoryEvent> events) {
    Optional<StoryEvent.Joined> joined = Optional.empty();
    String story = "";
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Mentioned) {
        continue;
      }
      story = names.apply(event.story());
      if (event instanceof StoryEvent.Merged merged) {
        placing.merge(story, names.apply(merged.alias()), Optional.empty());
      } else if (event instanceof StoryEvent.Split split) {
        placing.split(story, names.apply(split.part()), split.reports());
      } else if (event instanceof StoryEvent.Joined join) {
        joined = Optional.of(join);
      }
    }
    return add(arriving, label(story, joined), joined);
  }

  /** A copy belongs where its original belongs, wherever that was moved. */
  private String label(String story, Optional<StoryEvent.Joined> joined) {
    return joined
        .flatMap(StoryEvent.Joined::copyOf)
        .flatMap(tx::placement)
        .map(Placement::label)
        .orElse(story);
  }

  private Filed add(Arriving arriving, String label, Optional<StoryEvent.Joined> joined) {
    Optional<Placement> before = tx.latest(arriving.key());
    Optional<String> pin = before.flatMap(Placement::pin);
    String home = placing.home(label, pin);
    ReportId id = arriving.report().report().id();
    long number =
        tx.add(
            new Arrival(
                arriving.report(),
                arriving.page(),
                arriving.key(),
                before.isPresent() ? tx.version(before.get().report()) + 1 : 1,
                arriving.received(),
                label,
                pin,
                home,
                joined.flatMap(StoryEvent.Joined::copyOf).filter(o -> !o.equals(id))));
    placing.came(home);
    before.map(Placement::home).ifPresent(placing::came);
    HistoryEntry.Kind kind =
        before.isPresent()
            ? HistoryEntry.Kind.REVISED
            : joined.isPresent() ? HistoryEntry.Kind.JOINED : HistoryEntry.Kind.OPENED;
    placing.history(kind, home, id);
    return new Filed(number, home, kind);
  }
}
