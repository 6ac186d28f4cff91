package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.util.List;
import java.util.Optional;

/**
 * What happens to stories as reports arrive. Replaying the events of a stream gives its stories.
 */
public sealed interface StoryEvent {

  /** Returns the id of the story that it happens to. */
  String story();

  /**
   * A report tells something new.
   *
   * @param story the new story
   * @param report that opens it
   */
  record Opened(String story, ReportId report) implements StoryEvent {}

  /**
   * A report joins a story.
   *
   * @param story that it joins
   * @param report that joins
   * @param copyOf a report of the story that it repeats nearly word for word; from then on it
   *     belongs where that report belongs, and no later event names it
   */
  record Joined(String story, ReportId report, Optional<ReportId> copyOf) implements StoryEvent {}

  /**
   * Two stories turn out to be one. All reports of the younger are the older's.
   *
   * @param story the older, which lives on
   * @param alias the younger, whose id means the older from now on
   */
  record Merged(String story, String alias) implements StoryEvent {}

  /**
   * A story turns out to be two. The larger part keeps the id.
   *
   * @param story the larger part
   * @param part the new story of the smaller part
   * @param reports that are the new story's
   */
  record Split(String story, String part, List<ReportId> reports) implements StoryEvent {

    /** Copies the list. */
    public Split {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A report that stands in another story, such as a round-up, tells of this one too, in a
   * paragraph of its own: it may belong to several.
   *
   * @param story that is told of
   * @param report that tells of it
   */
  record Mentioned(String story, ReportId report) implements StoryEvent {}
}
