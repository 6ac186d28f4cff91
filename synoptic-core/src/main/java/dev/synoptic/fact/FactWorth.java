package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import dev.synoptic.text.Words;
import java.math.BigDecimal;

/**
 * Decides which figures are worth a row in the table of facts. Bare dates ("Tuesday"), "one",
 * "first" and "the two leaders" are only where several reports give them of one thing.
 */
final class FactWorth {

  /** A month: longer times in words alone are no date. */
  private static final int LONG_DAYS = 31;

  /** Days: anything longer is a year or more. */
  private static final int LONG_YEAR = 360;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Story story;

  FactWorth(Story story) {
    this.story = story;
  }

  /** Returns whether {@code group} says more than "one", "the two leaders" or "Tuesday". */
  boolean isChecked(FactGroup group) {
    boolean told = group.figures().get(0).isDate() && !holds(group);
    return group.figures().stream().anyMatch(told ? this::isCalendar : f -> !isKnownAnyway(f));
  }

  /** Returns whether {@code group} is a fact that an editor wants to see. */
  boolean holds(FactGroup group) {
    StatedFigure first = group.figures().get(0);
    if (group.figures().stream().allMatch(this::isVagueDate)) {
      return false;
    }
    return group.reports().size() > 1 || (first.isDate() ? isEvent(first) : isTelling(first));
  }

  /** "In 2024": reports name a year for many reasons. */
  static boolean isYear(FactGroup group) {
    return group.figures().stream()
        .allMatch(figure -> figure.isDate() && DateFit.days(figure.date()) > LONG_YEAR);
  }

  /** A day or month of the calendar, said of something: not "Tuesday", not "last year". */
  private boolean isEvent(StatedFigure figure) {
    return isCalendar(figure) && figure.size() >= 2 && DateFit.days(figure.date()) <= 366;
  }

  /** "Next year", "last month": the same words, and nothing to check. */
  private boolean isVagueDate(StatedFigure figure) {
    return figure.isDate() && DateFit.days(figure.date()) > LONG_DAYS && !isCalendar(figure);
  }

  private boolean isCalendar(StatedFigure figure) {
    return story.words(figure.span()).chars().anyMatch(Character::isDigit);
  }

  /** "One", "the first talks", "the two leaders": said in passing, and nothing to check. */
  private boolean isKnownAnyway(StatedFigure figure) {
    if (!(figure.figure().value() instanceof Value.Amount amount) || amount.isRange()) {
      return false;
    }
    boolean one = amount.low().compareTo(BigDecimal.ONE) == 0;
    boolean two = amount.low().compareTo(TWO) == 0;
    return amount.kind() == FigureKind.COUNT && (one || two && isDefinite(figure))
        || amount.kind() == FigureKind.RANK && one;
  }

  private boolean isTelling(StatedFigure figure) {
    if (!(figure.figure().value() instanceof Value.Amount amount)) {
      return figure.size() > 0;
    }
    if (amount.kind() == FigureKind.RANK) {
      return amount.low().compareTo(BigDecimal.ONE) > 0 && figure.size() > 0;
    }
    boolean bare = amount.unit().isEmpty() && figure.size() == 0;
    return amount.kind() != FigureKind.COUNT || !bare;
  }

  /** "The two leaders", "both two": known already, and nothing to check. */
  private boolean isDefinite(StatedFigure figure) {
    var report = story.report(figure.span().report());
    int token = report.tokenAt(figure.span().range().start()) - 1;
    if (token < 0) {
      return false;
    }
    String before = Words.normal(report.tokens().get(token).in(report.text()));
    return switch (before) {
      case "the", "these", "those", "his", "her", "their", "its", "all", "our", "between" -> true;
      default -> false;
    };
  }
}
