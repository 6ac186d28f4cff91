package dev.synoptic.store;

import dev.synoptic.model.Range;
import java.util.List;

/**
 * A report that holds the words looked for.
 *
 * @param report which report
 * @param snippet words of its text around those looked for
 * @param marked where those stand in {@code snippet}, in UTF-16 code units
 */
public record SearchHit(ReportRow report, String snippet, List<Range> marked) {

  /** Copies the list. */
  public SearchHit {
    marked = List.copyOf(marked);
  }
}
