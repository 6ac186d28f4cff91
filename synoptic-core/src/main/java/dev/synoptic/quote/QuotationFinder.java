package dev.synoptic.quote;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import java.util.List;

/** Finds who is quoted saying what, in one report. */
public final class QuotationFinder {

  /** Returns the quotations of {@code report} in reading order. */
  public List<Quotation> find(ParsedReport report) {
    return List.of();
  }
}
