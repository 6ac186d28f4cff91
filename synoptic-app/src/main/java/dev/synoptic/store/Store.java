package dev.synoptic.store;

import dev.synoptic.model.Page;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps what came in and what was made of it. Reading is safe from many threads at once; one
 * process at a time writes. Every method throws {@link StoreFailure} where the store itself fails.
 *
 * <p>Ids of stories last: the id of a story that was merged into another answers with the other.
 */
public interface Store extends AutoCloseable {

  /** Returns the stories that {@code query} asks for, at most {@code limit} of them. */
  Slice<StoryRow> stories(StoryQuery query, Optional<String> after, int limit);

  /** Returns the id that lives, of a story's id or alias; empty where there is no such story. */
  Optional<String> resolve(String story);

  /** Returns what a list shows of a story. */
  Optional<StoryRow> story(String story);

  /** Returns a story laid side by side. */
  Optional<StoredSynopsis> synopsis(String story);

  /** Returns what happened to a story and to those that it was merged with, the last first. */
  List<HistoryEntry> history(String story, int limit);

  /** Returns the reports of a story in the order of arrival, current versions only. */
  List<ReportRow> reportsOf(String story);

  /** Returns what a list shows of a report. */
  Optional<ReportRow> reportRow(ReportId report);

  /** Returns a report. */
  Optional<Report> report(ReportId report);

  /** Returns the page that a report was made of; empty where it is not kept any more. */
  Optional<Page> page(ReportId report);

  /** Returns all versions of what has this key, the first first. */
  List<ReportRow> versions(String key);

  /** Returns the reports of an outlet, the last arrival first, current versions only. */
  Slice<ReportRow> reportsBy(String outlet, Optional<String> after, int limit);

  /** Returns the outlets with reports, by number of reports, most first. */
  List<OutletRow> outlets(int limit);

  /** Returns the outlet of this name. */
  Optional<OutletRow> outlet(String name);

  /**
   * Returns the reports that hold all of {@code words}, the last arrival first, current versions
   * only. Inflected forms are found, too; words in double quotation marks must stand together;
   * reports with a word that a hyphen stands before are left out.
   */
  Slice<SearchHit> search(String words, Optional<String> after, int limit);

  /**
   * Returns the same reports as {@link #search}, but those first whose title holds all of the
   * words; among them and after them, the last arrival first.
   */
  Slice<SearchHit> best(String words, Optional<String> after, int limit);

  /**
   * Returns the reports that hold most of {@code stretches}, current versions only: the words of a
   * stretch anywhere in the text, a stretch that few reports hold counting for more. Among equals
   * the first arrival is first, for that is where words come from.
   */
  List<ReportId> sharing(List<String> stretches, int most);

  /** Returns what someone said, the newest story first; any spelling of the name will do. */
  Slice<QuoteRow> quotesBy(String speaker, Optional<String> after, int limit);

  /**
   * Returns those who are quoted by name, by number of quotes, whose name has words that begin so;
   * not those who are named by a role alone.
   */
  List<SpeakerRow> speakers(String beginning, int limit);

  /** Returns who is quoted under a name or a role; any spelling of it will do. */
  Optional<SpeakerRow> speaker(String name);

  /** Returns the changes after {@code sequence}, in order; 0 for all. */
  List<Change> changesAfter(long sequence, int limit);

  /** Returns the log of corrections, the last first. */
  Slice<CorrectionEntry> corrections(Optional<String> after, int limit);

  /** Returns all feeds, by address. */
  List<Feed> feeds();

  /** Returns what came of looking at an address; empty where nobody did. */
  Optional<Visit> visit(String address);

  /** Returns the pages that a feed pointed at and that are to be asked for again by {@code now}. */
  List<Visit> due(String feed, Instant now, int limit);

  /** Returns how long things are kept. */
  Retention retention();

  /** Returns how much there is. */
  Sizes sizes();

  /** Returns bytes that were kept under a name. */
  Optional<byte[]> state(String name);

  /** Returns where this store is, for people: without passwords. */
  String place();

  /**
   * Does some work in one transaction: all of it is kept when this returns, or nothing is. One
   * thread at a time.
   */
  <T> T write(Function<Writing, T> work);

  /**
   * Takes the right to write, until the store is closed.
   *
   * @return whether no other process has it
   */
  boolean claim();

  /** Closes everything. */
  @Override
  void close();
}
