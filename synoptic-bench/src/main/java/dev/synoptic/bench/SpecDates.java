package dev.synoptic.bench;

import dev.synoptic.bench.SpecCase.Expected;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Holds our dates against those of recognizers-specs. */
final class SpecDates {

  private static final Set<String> OURS =
      Set.of("date", "daterange", "datetime", "datetimerange", "duration");

  private SpecDates() {}

  /** Times without a day, repetitions, "not resolved" and open ranges are not ours to state. */
  static boolean isExpressible(Expected expected) {
    String type = expected.type().replace("datetimeV2.", "");
    return OURS.contains(type)
        && !expected.values().isEmpty()
        && expected.values().stream().noneMatch(SpecDates::isOpen);
  }

  /** "After 2016" begins in 2017: an open stretch, of which we name the year. */
  private static boolean isOpen(JsonTree value) {
    return value.text("value").filter("not resolved"::equals).isPresent()
        || value.text("Mod").isPresent()
            && value.text("sourceEntity").filter("datetimerange"::equals).isPresent();
  }

  /** Returns whether {@code figure} has the span and one of the values expected. */
  static boolean meets(Expected expected, Figure figure) {
    boolean span = isNearSpan(expected, figure);
    return span && expected.values().stream().anyMatch(value -> meets(value, figure.value()));
  }

  /** Our spans leave out "from", "between", "on", "in" and articles. */
  private static boolean isNearSpan(Expected expected, Figure figure) {
    String before =
        figure.words().start() < expected.start()
            ? "x"
            : expected
                .text()
                .substring(
                    0,
                    Math.min(expected.text().length(), figure.words().start() - expected.start()));
    boolean small =
        before.isBlank()
            || before
                .strip()
                .matches(
                    "(?i)(from|between|on|in|the|at|by|during|for|since|until|till|before|after|than|more|less|about|around|over|within|this|next|last|throughout|past|starting|ending|of|a|=|\\s)+( the| a| than)?");
    return small && figure.words().end() == expected.end();
  }

  private static boolean meets(JsonTree wanted, Value value) {
    Optional<String> one = wanted.text("value");
    Optional<String> start = wanted.text("start");
    Optional<String> end = wanted.text("end");
    if (value instanceof Value.Duration duration) {
      return one.filter(v -> v.matches("[0-9.]+")).isPresent()
          && SpecModel.near(
              Double.parseDouble(one.orElseThrow()), duration.seconds().doubleValue());
    }
    if (!(value instanceof Value.Date date)) {
      return false;
    }
    if (one.isPresent()) {
      return isPoint(one.get(), date);
    }
    boolean bound = start.isPresent() != end.isPresent();
    return bound
        ? isPoint(start.or(() -> end).orElseThrow(), date) || isBound(start, end, date)
        : start.isPresent() && isStretch(start.get(), end.orElseThrow(), date);
  }

  /** "Since 2014" is given as 2014. */
  private static boolean isBound(Optional<String> start, Optional<String> end, Value.Date date) {
    return start.filter(s -> s.startsWith(date.first().toString())).isPresent()
        || end.filter(
                e -> e.startsWith(date.last().toString()) || e.startsWith(date.first().toString()))
            .isPresent();
  }

  private static boolean isPoint(String wanted, Value.Date date) {
    String iso = wanted.replace(' ', 'T');
    return iso.equals(date.iso()) || iso.equals(date.iso() + ":00");
  }

  /** Their ranges end on the day after; parts of a day are given as their day. */
  private static boolean isStretch(String start, String end, Value.Date date) {
    if (start.length() < 10 || end.length() < 10) {
      return false;
    }
    LocalDate first = LocalDate.parse(start.substring(0, 10));
    LocalDate last = LocalDate.parse(end.substring(0, 10));
    boolean partOfDay = start.length() > 10 && date.first().equals(date.last());
    if (partOfDay) {
      return first.equals(date.first());
    }
    boolean lastDay = last.equals(date.last()) || last.minusDays(1).equals(date.last());
    return first.equals(date.first()) && lastDay;
  }
}
