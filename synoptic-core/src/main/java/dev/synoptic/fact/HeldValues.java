package dev.synoptic.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of a group that are said so surely that others can be held to them.
 *
 * @param figures one figure for each value of a report, by place
 * @param tellings for each which telling it is, counted from 0: the same words have one
 * @param sizes for each which value it has as it is meant, counted from 0
 */
record HeldValues(List<StatedFigure> figures, Numbers tellings, Numbers sizes) {

  private record Meant(Object value, Object precision) {}

  /**
   * What several figures have in common, numbered in the order in which it first comes.
   *
   * @param of by the place of a figure
   * @param count how many different there are
   */
  @SuppressWarnings("ArrayRecordComponent") // read in every pair of figures
  record Numbers(int[] of, int count) {

    static Numbers of(List<StatedFigure> figures, Function<StatedFigure, Object> common) {
      Map<Object, Integer> known = new HashMap<>();
      int[] numbers =
          figures.stream()
              .mapToInt(figure -> known.computeIfAbsent(common.apply(figure), n -> known.size()))
              .toArray();
      return new Numbers(numbers, known.size());
    }
  }

  static HeldValues of(List<StatedFigure> figures, Copies copies) {
    return new HeldValues(
        figures,
        Numbers.of(figures, copies::telling),
        Numbers.of(
            figures, figure -> new Meant(figure.figure().value(), figure.figure().precision())));
  }
}
