package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a fact is of the news. A reader who sees the first lines of the table alone should see
 * the dead and the hurt, what the titles tell of and what the reports open with, and not the
 * population of the town.
 */
final class FactWeight {

  /** The title and the sentences that open a report. */
  private static final int OPENING = 3;

  /** Words in common with what the reports open with; more say no more. */
  private static final int MOST_CORE = 3;

  private static final int CORE = 2;
  private static final int TOLL = 3;
  private static final int OPENS = 3;

  /** Counts and amounts are what a reader checks first. */
  private static final int DAY = 3;

  /** More who say the same make it no more of the news, only more certain. */
  private static final int MOST_AGREED = 5;

  private static final int AGREED = 2;

  /** How old a witness is: every report says so, and nobody reads the table for it. */
  private static final int AGE = 6;

  private static final int UNTOLD = 4;
  private static final int OTHER_TIME = 4;

  private final List<ParsedReport> reports;
  private final Set<String> core;
  private final Map<FactGroup, Integer> weights = new HashMap<>();

  FactWeight(List<ParsedReport> reports, Set<String> core) {
    this.reports = reports;
    this.core = core;
  }

  /**
   * Returns the weight of {@code group}; a larger one comes first.
   *
   * @param independent how many give it, copies counted once
   */
  int of(FactGroup group, int independent) {
    int others = Math.min(independent, MOST_AGREED) - 1;
    return AGREED * others
        + weights.computeIfAbsent(
            group, g -> g.figures().stream().mapToInt(this::of).max().orElse(0));
  }

  private int of(StatedFigure figure) {
    int shared = (int) figure.context().stream().filter(core::contains).limit(MOST_CORE).count();
    ParsedReport report = reports.get(figure.span().report().index());
    boolean opens = report.sentenceAt(figure.span().range().start()) < OPENING;
    return CORE * shared
        + (figure.states().isEmpty() ? 0 : TOLL)
        + (opens ? OPENS : 0)
        - (figure.figure().about().label().isEmpty() ? UNTOLD : 0)
        - (figure.isDate() ? DAY : 0)
        - (isInPassing(figure) ? AGE : 0)
        - (tellsOfAnotherYear(figure) ? OTHER_TIME : 0);
  }

  private static boolean isInPassing(StatedFigure figure) {
    FigureKind kind = figure.figure().value().kind();
    return kind == FigureKind.AGE || kind == FigureKind.RANK;
  }

  /** "The worst since 1959, when 12 died": not what happened now. */
  private static boolean tellsOfAnotherYear(StatedFigure figure) {
    return !figure.isDate()
        && figure.told().isPresent()
        && figure.times().stream()
            .anyMatch(time -> time.last().getYear() < figure.told().get().getYear() - 1);
  }
}
