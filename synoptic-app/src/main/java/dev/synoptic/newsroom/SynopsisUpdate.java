package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.Placement;
import dev.synoptic.store.StoryRow;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays changed stories side by side within a transaction. */
final class SynopsisUpdate {

  /** Stories of fewer reports are laid anew at once, for each that joins. */
  private static final int LARGE = 20;

  private final Writing tx;
  private final Synoptic synoptic;
  private final ParsedReports reports;
  private final HeldCorrections corrections;
  private final Waiting waiting;
  private final boolean filing;

  /**
   * Makes an update.
   *
   * @param filing whether reports come from an archive, not as news
   */
  SynopsisUpdate(
      Writing tx,
      Synoptic synoptic,
      ParsedReports reports,
      HeldCorrections corrections,
      Waiting waiting,
      boolean filing) {
    this.tx = tx;
    this.synoptic = synoptic;
    this.reports = reports;
    this.corrections = corrections;
    this.waiting = waiting;
    this.filing = filing;
  }

  /** Makes the synopses anew of all stories that are not as they were. */
  void updateAll(Placing placing, Instant now) {
    placing.all().forEach(story -> update(story, placing, now));
    waiting.keep(tx);
  }

  /** Makes the synopses anew of the small ones of these stories; large ones wait. */
  void updateSmall(Placing placing, Instant now) {
    for (String story : placing.all()) {
      if (mayWait(story)) {
        waiting.add(story, now);
      } else {
        update(story, placing, now);
      }
    }
    waiting.keep(tx);
  }

  /** Laid anew for each report, a story of n would cost n times n. */
  private boolean mayWait(String story) {
    int laid = tx.row(story).map(row -> row.counts().reports()).orElse(0);
    return laid >= LARGE && !tx.members(story).isEmpty();
  }

  /** Makes the synopsis of a story anew from its reports; one without reports goes. */
  void update(String story, Placing placing, Instant now) {
    waiting.remove(story);
    List<Placement> members = tx.members(story);
    if (members.isEmpty()) {
      leave(story, now);
      return;
    }
    keep(lay(story, members), members, placing, now);
  }

  /** Lays these reports of a story side by side. */
  Synopsis lay(String story, List<Placement> members) {
    Story grouped = synoptic.asOne(members.stream().map(m -> reports.get(m.report(), tx)).toList());
    return synoptic.synopsis(new Story(story, grouped.reports(), grouped.grouping()));
  }

  /** Keeps a story as it lies, with what people set right in it. */
  void keep(Synopsis laid, List<Placement> members, Placing placing, Instant now) {
    String story = laid.story().id();
    Optional<String> title = corrections.title(story, placing::resolve);
    Synopsis synopsis = corrections.applied(laid, title);
    int revision = tx.row(story).map(StoryRow::revision).orElse(0) + 1;
    tx.story(
        StoryRows.of(synopsis, title.isPresent(), newest(members, laid.story()), revision, now),
        synopsis);
  }

  /** Its id means the story that took its last report, where a new version went elsewhere. */
  void leave(String story, Instant now) {
    List<Placement> were = tx.allMembers(story);
    tx.gone(story, now);
    if (!were.isEmpty()) {
      tx.successor(were.get(were.size() - 1).report())
          .filter(p -> !p.home().equals(story))
          .ifPresent(p -> tx.alias(story, p.home()));
    }
  }

  /**
   * What is filed says nothing by the day of its filing, nor does a file that states no date beside
   * others that do; what feeds bring is news when it comes.
   */
  private Instant newest(List<Placement> members, Story story) {
    Map<ReportId, Instant> received = new HashMap<>();
    members.forEach(m -> received.put(m.report(), m.received()));
    boolean isDated = story.reports().stream().anyMatch(p -> p.report().published().isPresent());
    Instant newest = Instant.EPOCH;
    for (ParsedReport parsed : story.reports()) {
      Report report = parsed.report();
      Instant came = received.getOrDefault(report.id(), Instant.EPOCH);
      boolean saysNothing = filing || isDated && report.origin().url().isEmpty();
      Instant at = StoryRows.newsAt(report, came, saysNothing ? Instant.EPOCH : came);
      newest = at.isAfter(newest) ? at : newest;
    }
    return newest;
  }
}
