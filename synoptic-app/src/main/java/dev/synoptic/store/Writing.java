package dev.synoptic.store;

import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be changed within one transaction, and read as it is being changed. */
public interface Writing {

  /**
   * Adds a report with its page; earlier versions of it are current no more. Returns its number.
   */
  long add(Arrival arrival);

  /** Returns a report. */
  Optional<Report> report(ReportId report);

  /** Returns where a report stands. */
  Optional<Placement> placement(ReportId report);

  /** Returns which version a report is, from 1; 0 where there is no such report. */
  int version(ReportId report);

  /** Returns where the last version of the article stands that this is a version of. */
  Optional<Placement> successor(ReportId report);

  /** Returns where the last version of what has this key stands. */
  Optional<Placement> latest(String key);

  /** Returns where a story's reports stand in the order of arrival, current versions only. */
  List<Placement> members(String story);

  /** Returns where the reports that belong to a story stand, earlier versions too. */
  List<Placement> allMembers(String story);

  /** Returns where the reports stand that grouping or a person gave this story, by label or pin. */
  List<Placement> assigned(String story);

  /** Returns where the reports stand that go with {@code original}. */
  List<Placement> copies(ReportId original);

  /** Changes where a report stands; number, original and version stay as they are. */
  void place(Placement placement);

  /** Adds a link between two stories and returns its number. */
  long link(String story, String alias, Optional<Long> correction);

  /** Returns all links that hold, in order. */
  List<Link> links();

  /** Makes {@code alias} mean {@code story}; whatever meant {@code alias} is changed likewise. */
  void alias(String alias, String story);

  /** Makes {@code alias} mean itself again. */
  void unalias(String alias);

  /** Returns what lists show of a story. */
  Optional<StoryRow> row(String story);

  /** Returns the reports that a story's synopsis lays side by side; none where it must be made. */
  Set<ReportId> laid(String story);

  /** Returns the reports after {@code number} in the order of arrival, earlier versions too. */
  List<Placement> after(long number, int limit);

  /** Returns the ids of stories whose synopsis another version of the program made. */
  List<String> outdated(int limit);

  /** Keeps a story's synopsis, its quotes and its row; tells that it is new or has changed. */
  void story(StoryRow row, Synopsis synopsis);

  /** Takes a story away that has no report any more. */
  void gone(String story, Instant at);

  /** Adds an entry to the history of a story. */
  void history(HistoryEntry entry);

  /** Adds a correction to the log and returns its number. */
  long correction(Correction correction, String by, Instant at);

  /** Enters into the log that a correction is undone; its links don't hold any more. */
  void undo(long correction, String by, Instant at);

  /** Keeps where a feed stands. */
  void feed(Feed feed);

  /** Forgets a feed. */
  void dropFeed(String url);

  /** Keeps what came of looking at an address. */
  void visited(Visit visit);

  /** Keeps bytes under a name. */
  void state(String name, byte[] bytes);

  /** Sets how long things are kept. */
  void retention(Retention retention);

  /** Takes away what need not be kept any longer; returns how many pages and stories went. */
  Dropped drop(Retention retention, Instant now);

  /**
   * What went.
   *
   * @param pages number of pages
   * @param stories number of stories
   * @param reports number of reports
   */
  record Dropped(int pages, int stories, int reports) {}
}
