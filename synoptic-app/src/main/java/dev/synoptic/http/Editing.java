package dev.synoptic.http;

import dev.synoptic.model.Range;
import dev.synoptic.model.ReportId;
import java.util.List;

/**
 * Makes what people set right: kept with its time, undoable, and respected by later runs. Ids of
 * stories may be aliases. What does not fit is an {@link IllegalArgumentException} with the reason.
 */
public interface Editing {

  /** Says that two stories are one; returns the number of the correction. */
  long merge(String story, String other, String by);

  /** Says that some reports of a story are a story of their own; returns the number. */
  long split(String story, List<ReportId> reports, String by);

  /** Gives a story a title; returns the number. */
  long relabel(String story, String title, String by);

  /** Says who speaks words of a report; an empty name for unknown. Returns the number. */
  long speaker(String story, ReportId report, Range words, String speaker, String by);

  /** Takes a correction back. */
  void undo(long correction, String by);
}
