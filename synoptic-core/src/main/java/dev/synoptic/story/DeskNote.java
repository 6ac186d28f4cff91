package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import dev.synoptic.model.Standing;
import java.util.List;

/**
 * What the desk says to those who hold the reports' texts and lay them side by side. A story is its
 * last standing and the reports that were shown in it and not hidden since; that does not depend on
 * the order in which notes of one time come.
 */
public sealed interface DeskNote {

  /** Returns when, in milliseconds of the epoch: the end of an interval of the stream's pace. */
  long time();

  /**
   * A report was told apart from the others, or is one with them: what a store enters. Notes of
   * this kind come in the order in which the desk took the reports.
   *
   * @param time of the report
   * @param report which one
   * @param events what its arrival changed, in order
   */
  record Placed(long time, ReportId report, List<StoryEvent> events) implements DeskNote {

    /** Copies the list. */
    public Placed {
      events = List.copyOf(events);
    }
  }

  /**
   * A report is laid in a story from now on.
   *
   * @param report which one
   * @param story id of the story
   */
  record Show(long time, ReportId report, String story) implements DeskNote {}

  /**
   * A report is laid in a story no more.
   *
   * @param report which one
   * @param story id of the story
   */
  record Hide(long time, ReportId report, String story) implements DeskNote {}

  /**
   * A report is let go: its story has ended, or the desk knew it when it came again. There is one
   * such note for each time that a report was taken, so whoever holds the texts knows when one is
   * needed no more. All that may still be said of it is that another story, where it was before,
   * does not lay it any more.
   *
   * @param report which one
   */
  record Release(long time, ReportId report) implements DeskNote {}

  /**
   * How a story stands.
   *
   * @param standing of the story
   */
  record Stands(long time, Standing standing) implements DeskNote {}
}
