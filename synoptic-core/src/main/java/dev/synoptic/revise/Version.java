package dev.synoptic.revise;

import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import java.util.List;

/**
 * One version of a report, with what was read in it.
 *
 * @param report the report
 * @param quotations who is quoted in it saying what
 * @param figures its checkable values
 */
public record Version(ParsedReport report, List<Quotation> quotations, List<Figure> figures) {

  /** Copies the lists. */
  public Version {
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
  }
}
