package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;

/** How much a value tells by itself: "4,237" is hardly the number of two things, "20" is. */
final class Telling {

  private static final double MOST = 5;
  private static final double DIGIT = 1.4;
  private static final double ROUND = 0.3;
  private static final double TENS = 0.7;
  private static final double HUNDREDS = 1.1;
  private static final double MEASURE = 1.2;

  /** "4.52pm" is hardly the time of two things. */
  private static final double MINUTE = 3;

  /** "April 28", told in May, neither. */
  static final double FAR_DAY = 2;

  private static final double FINE_DATE = 1.5;

  /** "1974", "1974": years long past are told for one thing each. */
  private static final double FAR_YEAR = 1;

  private static final int YEARS_AGO = 2;
  private static final int WEEK = 7;

  private Telling() {}

  /** Returns how unlikely it is that two things have this value by chance: 0 to 5. */
  static double of(StatedFigure figure) {
    if (figure.isDate()) {
      return ofDate(figure, figure.date());
    }
    Magnitude size = figure.magnitude().orElseThrow();
    FigureKind kind = figure.figure().value().kind();
    boolean measure = kind == FigureKind.MONEY || kind == FigureKind.QUANTITY;
    if (kind == FigureKind.DURATION) {
      return durationDigits(size) > 1 ? TENS : 0;
    }
    boolean small = size.digits() < 2 && Math.abs(size.low()) < 10;
    boolean round = size.digits() == 2 && size.low() / size.grain() % 5 == 0;
    double digits = round ? ROUND : DIGIT * (size.digits() - 1);
    double large = small ? 0 : Math.abs(size.low()) < 100 ? TENS : HUNDREDS;
    return Math.min(MOST, digits + large + (measure ? MEASURE : 0));
  }

  /** Returns the number of digits that a length of time is said with: "nine days" has one. */
  private static long durationDigits(Magnitude size) {
    return size.unit().chars().filter(Character::isDigit).count();
  }

  /** Days around the report's own are named for many reasons; others for one. */
  private static double ofDate(StatedFigure figure, Value.Date date) {
    if (date.iso().contains("T")) {
      return date.iso().endsWith(":00") || date.iso().endsWith(":30") ? FINE_DATE : MINUTE;
    }
    boolean near =
        figure
            .told()
            .map(day -> Math.abs(day.toEpochDay() - date.first().toEpochDay()) <= WEEK)
            .orElse(true);
    if (isLongPast(figure, date)) {
      return FAR_YEAR;
    }
    long days = DateFit.days(date);
    return days == 1 && !near ? FAR_DAY : days <= 31 && !near ? FINE_DATE / 2 : 0;
  }

  private static boolean isLongPast(StatedFigure figure, Value.Date date) {
    return date.iso().length() == "1974".length()
        && figure
            .told()
            .filter(day -> day.getYear() - date.first().getYear() > YEARS_AGO)
            .isPresent();
  }
}
