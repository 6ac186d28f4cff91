package dev.synoptic.flink;

import dev.synoptic.story.Pace;
import java.io.Serializable;
import java.time.Duration;

/**
 * How stories are told in a job.
 *
 * @param everyMillis least time between two tellings of one story; 0: each is told once
 * @param sorted whether reports come in the order of their times, as a batch sorts them
 */
record StoryPace(long everyMillis, boolean sorted) implements Serializable {

  private static final long serialVersionUID = 1;

  Pace pace() {
    return everyMillis == 0 ? Pace.once() : Pace.every(Duration.ofMillis(everyMillis));
  }
}
