package dev.synoptic.figure;

import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import java.util.List;

/** Finds numbers, amounts, shares, dates and what they are about, in one report. */
public final class FigureFinder {

  /** Returns the figures of {@code report} in reading order. */
  public List<Figure> find(ParsedReport report) {
    return List.of();
  }
}
