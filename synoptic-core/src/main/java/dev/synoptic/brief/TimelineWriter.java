package dev.synoptic.brief;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Story;
import java.util.List;

/** Puts what happened in order of time, each moment in the words of a report. */
public final class TimelineWriter {

  /**
   * Returns the moments of {@code story} in order of time.
   *
   * @param stated each report's figures, dates among them, in the order of the sigla
   */
  public List<Moment> write(Story story, List<List<Figure>> stated) {
    return List.of();
  }
}
