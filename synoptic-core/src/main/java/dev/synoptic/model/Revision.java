package dev.synoptic.model;

import java.util.List;

/**
 * Two versions of one report, and what changed between them.
 *
 * @param before the earlier version
 * @param after the later version
 * @param changes by subject, substance first, then by place
 */
public record Revision(Report before, Report after, List<Change> changes) {

  /** Copies the list. */
  public Revision {
    changes = List.copyOf(changes);
  }

  /** Returns whether anything but marks, capitals and spelling changed. */
  public boolean isOfSubstance() {
    return changes.stream().anyMatch(change -> change.subject() != Change.Subject.MARKS);
  }
}
