package dev.synoptic.newsroom;

import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Synopsis;
import dev.synoptic.story.StoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a {@link Copytaker} is told. */
public sealed interface Copy {

  /**
   * A report that came in.
   *
   * @param report the report
   * @param page that it was made of
   * @param received when it came
   * @param events what its arrival changed among the stories, in order
   */
  record Arrived(ParsedReport report, Page page, Instant received, List<StoryEvent> events)
      implements Copy {

    /** Copies the list. */
    public Arrived {
      events = List.copyOf(events);
    }
  }

  /**
   * A story was told anew.
   *
   * @param story its id
   * @param synopsis of its reports, or of those that tell most of it; empty where it has none
   */
  record Told(String story, Optional<Synopsis> synopsis) implements Copy {}
}
