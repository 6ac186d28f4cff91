package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.Placement;
import dev.synoptic.store.StoryRow;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lays changed stories side by side within a transaction. */
final class SynopsisUpdate {

  private final Writing tx;
  private final Synoptic synoptic;
  private final ParsedReports reports;
  private final HeldCorrections corrections;

  SynopsisUpdate(
      Writing tx, Synoptic synoptic, ParsedReports reports, HeldCorrections corrections) {
    this.tx = tx;
    this.synoptic = synoptic;
    this.reports = reports;
    this.corrections = corrections;
  }

  /** Makes the synopses anew of all stories that reports came to or left. */
  void update(Placing placing, Instant now) {
    for (String story : List.copyOf(placing.changed())) {
      update(story, placing, now);
    }
  }

  /** Makes the synopsis of a story anew from its reports; one without reports goes. */
  void update(String story, Placing placing, Instant now) {
    List<Placement> members = tx.members(story);
    if (members.isEmpty()) {
      leave(story, now);
      return;
    }
    List<ParsedReport> parsed = members.stream().map(m -> reports.get(m.report(), tx)).toList();
    Story grouped = synoptic.asOne(parsed);
    var lasting = new Story(story, grouped.reports(), grouped.grouping());
    Optional<String> title = corrections.title(story, placing::resolve);
    Synopsis synopsis = corrections.applied(synoptic.synopsis(lasting), title);
    int revision = tx.row(story).map(StoryRow::revision).orElse(0) + 1;
    tx.story(
        StoryRows.of(synopsis, title.isPresent(), newest(members, parsed), revision, now),
        synopsis);
  }

  /** Its id means the story that took its last report, where a new version went elsewhere. */
  private void leave(String story, Instant now) {
    List<Placement> were = tx.allMembers(story);
    tx.gone(story, now);
    if (!were.isEmpty()) {
      tx.successor(were.get(were.size() - 1).report())
          .filter(p -> !p.home().equals(story))
          .ifPresent(p -> tx.alias(story, p.home()));
    }
  }

  private static Instant newest(List<Placement> members, List<ParsedReport> parsed) {
    Instant newest = Instant.EPOCH;
    for (int i = 0; i < members.size(); i++) {
      Instant at = StoryRows.newsAt(parsed.get(i).report(), members.get(i).received());
      newest = at.isAfter(newest) ? at : newest;
    }
    return newest;
  }
}
