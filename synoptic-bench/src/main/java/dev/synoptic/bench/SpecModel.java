package dev.synoptic.bench;

import dev.synoptic.bench.SpecCase.Expected;
import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How our figures are held against one kind of the expected values. */
interface SpecModel {

  /** Returns whether every expected value is of a kind that our figures can state. */
  boolean isExpressible(SpecCase spec);

  /** Returns whether {@code found} are the expected values, no more and no less. */
  boolean isRight(SpecCase spec, List<Figure> found);

  /** Returns whether every expected value is met by a figure and each of our kind is expected. */
  static boolean allMeet(
      SpecCase spec,
      List<Figure> found,
      BiPredicate<Expected, Figure> meets,
      Predicate<Figure> counts) {
    for (Expected expected : spec.expected()) {
      if (found.stream().noneMatch(figure -> meets.test(expected, figure))) {
        return false;
      }
    }
    for (Figure figure : found) {
      boolean wanted = spec.expected().stream().anyMatch(e -> overlaps(e, figure));
      if (!wanted && counts.test(figure)) {
        return false;
      }
    }
    return true;
  }

  static boolean overlaps(Expected expected, Figure figure) {
    return figure.words().start() < expected.end() && expected.start() < figure.words().end();
  }

  private static boolean contains(Expected expected, Figure figure) {
    return figure.words().start() <= expected.start() && expected.end() <= figure.words().end();
  }

  private static boolean isSpan(Expected expected, Figure figure) {
    return figure.words().start() == expected.start() && expected.end() == figure.words().end();
  }

  static boolean near(double one, double other) {
    return Math.abs(one - other) <= 1e-6 * Math.max(1e-9, Math.max(Math.abs(one), Math.abs(other)));
  }

  private static Optional<Double> number(Expected expected, String field) {
    try {
      return expected.values().stream()
          .findFirst()
          .flatMap(v -> v.text(field))
          .map(t -> Double.valueOf(t.replace("%", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Bare numbers: they may stand inside an amount, a length of time or a date, which tell more than
   * the number does; but what is no amount must be one of them.
   */
  final class Numbers implements SpecModel {
    @Override
    public boolean isExpressible(SpecCase spec) {
      return spec.expected().stream().allMatch(e -> number(e, "value").isPresent());
    }

    @Override
    public boolean isRight(SpecCase spec, List<Figure> found) {
      return allMeet(
          spec,
          found,
          (expected, figure) ->
              contains(expected, figure)
                  && meets(number(expected, "value").orElseThrow(), figure.value()),
          figure ->
              figure.value() instanceof Value.Amount amount && amount.kind() == FigureKind.COUNT);
    }

    private static boolean meets(double wanted, Value value) {
      if (value instanceof Value.Duration duration) {
        return Pattern.compile("[0-9.]+")
            .matcher(duration.iso())
            .results()
            .anyMatch(count -> near(wanted, Double.parseDouble(count.group())));
      }
      return value instanceof Value.Date || meets(wanted, (Value.Amount) value);
    }

    private static boolean meets(double wanted, Value.Amount amount) {
      double low = amount.low().doubleValue();
      boolean part = amount.kind() == FigureKind.SHARE && near(wanted * 100, low);
      return part || near(wanted, low) || near(wanted, amount.high().doubleValue());
    }
  }

  /** Shares in percent; the word alone is no value. */
  final class Percents implements SpecModel {
    @Override
    public boolean isExpressible(SpecCase spec) {
      return spec.expected().stream().allMatch(e -> number(e, "value").isPresent());
    }

    @Override
    public boolean isRight(SpecCase spec, List<Figure> found) {
      return allMeet(
          spec,
          found,
          (expected, figure) ->
              isSpan(expected, figure)
                  && figure.value() instanceof Value.Amount amount
                  && near(number(expected, "value").orElseThrow(), amount.low().doubleValue()),
          figure -> figure.value().kind() == FigureKind.SHARE);
    }
  }

  /**
   * Places in a row; "next" and "last" are none of ours, nor are "first", "second" and "third",
   * which rank nothing in most sentences.
   */
  final class Ordinals implements SpecModel {
    @Override
    public boolean isExpressible(SpecCase spec) {
      return spec.expected().stream()
          .allMatch(e -> e.type().equals("ordinal") && number(e, "value").orElse(0.0) > 3);
    }

    @Override
    public boolean isRight(SpecCase spec, List<Figure> found) {
      return allMeet(
          spec,
          found,
          (expected, figure) ->
              isSpan(expected, figure)
                  && figure.value() instanceof Value.Amount amount
                  && near(number(expected, "value").orElse(-1.0), amount.low().doubleValue()),
          figure -> figure.value().kind() == FigureKind.RANK);
    }
  }

  /** Ranges and bounds: the ends must match; words such as "from" and "or more" may stand apart. */
  final class Ranges implements SpecModel {
    @Override
    public boolean isExpressible(SpecCase spec) {
      return true;
    }

    @Override
    public boolean isRight(SpecCase spec, List<Figure> found) {
      return allMeet(
          spec,
          found,
          (expected, figure) ->
              overlaps(expected, figure)
                  && figure.value() instanceof Value.Amount amount
                  && meets(expected, figure.precision(), amount),
          figure ->
              figure.value() instanceof Value.Amount amount
                  && amount.kind() == FigureKind.COUNT
                  && amount.isRange());
    }

    private static boolean meets(Expected expected, Precision precision, Value.Amount amount) {
      String range = expected.values().get(0).text("value").orElse("(,)");
      String[] ends = range.substring(1, range.length() - 1).split(",", -1);
      // a share of a whole is in percent with us: "more than half"
      int unit = amount.kind() == FigureKind.SHARE ? 100 : 1;
      boolean low =
          ends[0].isEmpty() || near(unit * Double.parseDouble(ends[0]), amount.low().doubleValue());
      boolean high =
          ends[1].isEmpty()
              || near(unit * Double.parseDouble(ends[1]), amount.high().doubleValue());
      boolean open =
          !ends[0].isEmpty() && !ends[1].isEmpty()
              || precision != Precision.EXACT && precision != Precision.ABOUT;
      return low && high && open;
    }
  }

  /** Money, measures, ages and temperatures: span, value and unit. */
  final class Measures implements SpecModel {
    @Override
    public boolean isExpressible(SpecCase spec) {
      return spec.expected().stream()
          .allMatch(e -> number(e, "value").isPresent() && SpecUnits.knows(e));
    }

    @Override
    public boolean isRight(SpecCase spec, List<Figure> found) {
      List<String> types = spec.expected().stream().map(Expected::type).toList();
      return allMeet(
          spec,
          found,
          (expected, figure) ->
              isSpan(expected, figure)
                  && figure.value() instanceof Value.Amount amount
                  && SpecUnits.meets(expected, amount, number(expected, "value").orElseThrow()),
          figure -> types.contains(SpecUnits.type(figure)));
    }
  }

  /** Dates and lengths of time; times without a day and repetitions are none of ours. */
  final class Dates implements SpecModel {
    @Override
    public boolean isExpressible(SpecCase spec) {
      return spec.expected().stream().allMatch(SpecDates::isExpressible);
    }

    @Override
    public boolean isRight(SpecCase spec, List<Figure> found) {
      return allMeet(
          spec,
          found,
          (expected, figure) -> SpecDates.meets(expected, figure, spec.input()),
          figure ->
              figure.value().kind() == FigureKind.DATE
                  || figure.value().kind() == FigureKind.DURATION);
    }
  }
}
