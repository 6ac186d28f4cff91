package dev.synoptic.fact;

import dev.synoptic.model.Precision;
import java.util.Set;

/** How two values of one thing stand to each other. */
enum ValueFit {
  /** The same number in the same unit. */
  EQUAL,
  /** The same size in two units, as far as their digits tell. */
  CONVERTED,
  /** One is the other rounded, or lies in the other's range. */
  ROUNDED,
  /** Two sizes. */
  APART,
  /** Not of one dimension: nothing can be said. */
  INCOMPARABLE;

  private static final Set<String> DOLLARS =
      Set.of("money USD", "money CAD", "money AUD", "money NZD", "money HKD", "money SGD");

  private static final double SAME = 1e-9;

  /** Without a word such as "about", rounding keeps at least this close. */
  private static final double CLOSE = 0.05;

  /** Counts of things are meant exactly unless they are large. */
  private static final double CLOSE_COUNT = 0.025;

  private static final double SMALL_COUNT = 100;

  /** With a word such as "about", "nearly" or "more than". */
  private static final double LOOSE = 0.1;

  /** With a word such as "about" and one digit that tells: "some 30" may be 26. */
  private static final double ONE_DIGIT = 0.15;

  /** British gallons in American ones. */
  private static final double IMPERIAL = 1.20095;

  /** Returns whether the values fit one another. */
  boolean fits() {
    return this == EQUAL || this == CONVERTED || this == ROUNDED;
  }

  /** Returns how {@code a}, meant as {@code pa}, stands to {@code b}, meant as {@code pb}. */
  static ValueFit of(Magnitude a, Precision pa, Magnitude b, Precision pb) {
    if (!comparable(a.dimension(), b.dimension())) {
      return INCOMPARABLE;
    }
    if (near(a.low(), b.low(), SAME) && near(a.high(), b.high(), SAME)) {
      return EQUAL;
    }
    if (!a.dimension().equals(b.dimension())) {
      return INCOMPARABLE;
    }
    if (a.isRange() || b.isRange()) {
      return a.low() <= b.low() && b.high() <= a.high()
              || b.low() <= a.low() && a.high() <= b.high()
          ? ROUNDED
          : APART;
    }
    if (!a.unit().equals(b.unit()) && !a.dimension().equals("duration")) {
      return converted(a, b, pa == Precision.EXACT && pb == Precision.EXACT);
    }
    boolean first = a.grain() > b.grain() || a.grain() == b.grain() && pa != Precision.EXACT;
    return first ? rounded(a, pa, b) : rounded(b, pb, a);
  }

  private static ValueFit converted(Magnitude a, Magnitude b, boolean exact) {
    double digits = Math.max(a.grain(), b.grain());
    double other =
        isGallon(a) == isGallon(b) ? a.low() : a.low() * (isGallon(a) ? IMPERIAL : 1 / IMPERIAL);
    return isClose(a.low(), b.low(), digits, exact) || isClose(other, b.low(), digits, exact)
        ? CONVERTED
        : APART;
  }

  private static boolean isClose(double one, double other, double digits, boolean exact) {
    boolean close = Math.abs(one - other) <= digits * (exact ? 0.51 : 1);
    return close && near(one, other, exact ? CLOSE : LOOSE);
  }

  /** A gallon is a sixth more in Britain, and reports do not say whose they mean. */
  private static boolean isGallon(Magnitude size) {
    return size.unit().startsWith("gal");
  }

  private static ValueFit rounded(Magnitude coarse, Precision meant, Magnitude fine) {
    double more = fine.low() - coarse.low();
    double grain = coarse.grain();
    double room = isCounted(coarse) ? grain : Math.max(grain, LOOSE * coarse.low());
    boolean inside =
        switch (meant) {
          case EXACT -> Math.abs(more) <= grain / 2;
          case ABOUT -> Math.abs(more) <= grain;
          case NEARLY -> more <= 0 && -more < grain;
          case AT_MOST, LESS_THAN -> more <= 0 && -more < room;
          case MORE_THAN, AT_LEAST -> more >= 0 && more < room;
        };
    boolean whole = fine.low() == Math.rint(fine.low());
    double tolerance = whole ? tolerance(coarse, meant) : Math.max(CLOSE, tolerance(coarse, meant));
    return inside && near(coarse.low(), fine.low(), tolerance) ? ROUNDED : APART;
  }

  /** What is counted one by one is known to the last one. */
  private static boolean isCounted(Magnitude size) {
    return switch (size.dimension()) {
      case "count", "age", "rank", "score" -> true;
      default -> false;
    };
  }

  private static double tolerance(Magnitude coarse, Precision meant) {
    if (meant != Precision.EXACT) {
      return meant == Precision.ABOUT && coarse.digits() == 1 ? ONE_DIGIT : LOOSE;
    }
    if (!isCounted(coarse)) {
      return CLOSE;
    }
    return coarse.low() < SMALL_COUNT ? 0 : CLOSE_COUNT;
  }

  private static boolean comparable(String one, String other) {
    return one.equals(other)
        || one.equals("money $") && DOLLARS.contains(other)
        || other.equals("money $") && DOLLARS.contains(one);
  }

  private static boolean near(double one, double other, double share) {
    return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
  }
}
