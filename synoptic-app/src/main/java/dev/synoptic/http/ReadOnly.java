package dev.synoptic.http;

import dev.synoptic.model.Range;
import dev.synoptic.model.ReportId;
import java.util.List;

/** Changes nothing: for stores that are thrown away, or written by another process. */
public final class ReadOnly implements Editing {

  private static final String WHY = "this store takes no changes by hand";

  /** Makes one. */
  public ReadOnly() {}

  @Override
  public long merge(String story, String other, String by) {
    throw new IllegalArgumentException(WHY);
  }

  @Override
  public long split(String story, List<ReportId> reports, String by) {
    throw new IllegalArgumentException(WHY);
  }

  @Override
  public long relabel(String story, String title, String by) {
    throw new IllegalArgumentException(WHY);
  }

  @Override
  public long speaker(String story, ReportId report, Range words, String speaker, String by) {
    throw new IllegalArgumentException(WHY);
  }

  @Override
  public void undo(long correction, String by) {
    throw new IllegalArgumentException(WHY);
  }
}
