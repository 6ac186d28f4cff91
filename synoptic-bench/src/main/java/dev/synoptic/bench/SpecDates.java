package dev.synoptic.bench;

import dev.synoptic.bench.SpecCase.Expected;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds our dates against those of recognizers-specs.
 *
 * <p>Where the set has a custom of its own and the value is the same, the custom is not held
 * against us; each such place says so:
 *
 * <ul>
 *   <li>words that lead to a date or bound it ("from", "on", "no later than", "or later") may stand
 *       outside our span, a time zone inside it;
 *   <li>lengths are compared as ISO 8601 writes them, for the set counts 365 days a year;
 *   <li>stretches end on the day after, and "from 2007 to 2009" on the first day of 2009: our last
 *       day, or the beginning of what we name last, is compared;
 *   <li>"later this year" is compared by the year, as TimeML does: which days "later" means is each
 *       one's own choice (the set cuts years in halves);
 *   <li>distances in weeks, months and years ("in two weeks") are one day in the set, and the week,
 *       month or year that holds the day in ours, as in TimeML.
 * </ul>
 */
final class SpecDates {

  private static final Set<String> OURS =
      Set.of("date", "daterange", "datetime", "datetimerange", "duration");

  /**
   * Words before a date that our spans leave out: prepositions, and what bounds or qualifies it.
   */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)(from|between|on|in|the|at|by|during|for|since|until|till|before|after|than|more|less"
              + "|about|around|over|within|this|next|last|throughout|past|starting|ending|of|a|year|=|as"
              + " late"
              + " as|beginning|no|not|later|earlier|sooner|prior|to|as|early|soon|ever|up|through"
              + "|upon|beyond|with|any|time|anytime|sometime|\\s)+");

  /** Words after a date that bound it; our spans leave these out, too. */
  private static final Pattern TAILS =
      Pattern.compile("(?i)\\s*(or|and|,)?\\s*(later|earlier|after|before|onwards?|on|beyond)");

  private static final Pattern ZONE = Pattern.compile("(?i)\\s*([A-Z]{2,4}|local time)( time)?");

  private static final Pattern COARSE =
      Pattern.compile("(?i).*\\b(weeks?|months?|years?|fortnights?|decades?)\\b.*");

  /** How parts of a year or month are named; the set marks only some of them as such. */
  private static final Pattern PART =
      Pattern.compile("(?i)(the )?(earlier|later|early|late|mid|end|beginning|start|middle)\\b");

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
  static boolean meets(Expected expected, Figure figure, String input) {
    return isNearSpan(expected, figure, input)
        && expected.values().stream().anyMatch(v -> meets(expected, v, figure.value()));
  }

  private static boolean isNearSpan(Expected expected, Figure figure, String input) {
    int start = figure.words().start();
    int end = figure.words().end();
    if (start < expected.start() || start > expected.end()) {
      return false;
    }
    String before = input.substring(expected.start(), start);
    boolean small = before.isBlank() || LEADS.matcher(before).matches();
    return small
        && (end < expected.end()
            ? TAILS.matcher(input.substring(end, expected.end())).matches()
            : end == expected.end()
                || ZONE.matcher(input.substring(expected.end(), end)).matches());
  }

  private static boolean meets(Expected expected, JsonTree wanted, Value value) {
    if (value instanceof Value.Duration duration) {
      return isLength(wanted, duration);
    }
    if (!(value instanceof Value.Date date)) {
      return false;
    }
    boolean modified = wanted.text("Mod").isPresent() || PART.matcher(expected.text()).lookingAt();
    if (modified && isNamedAlike(wanted, date)) {
      return true;
    }
    Optional<String> one = wanted.text("value");
    Optional<String> start = wanted.text("start");
    Optional<String> end = wanted.text("end");
    if (one.isPresent()) {
      return isPoint(one.get(), date) || isDistance(expected, one.get(), date);
    }
    boolean bound = start.isPresent() != end.isPresent();
    return bound
        ? isPoint(start.or(() -> end).orElseThrow(), date) || isBound(start, end, date)
        : start.isPresent() && isStretch(start.get(), end.orElseThrow(), date);
  }

  private static boolean isLength(JsonTree wanted, Value.Duration duration) {
    boolean named = wanted.text("timex").filter(duration.iso()::equals).isPresent();
    Optional<String> seconds = wanted.text("value").filter(v -> v.matches("[0-9.]+"));
    return named
        || seconds.isPresent()
            && SpecModel.near(Double.parseDouble(seconds.get()), duration.seconds().doubleValue());
  }

  /** Compares what is cut ("later this year"), not the cut. */
  private static boolean isNamedAlike(JsonTree wanted, Value.Date date) {
    Optional<Timex> whole = wanted.text("timex").flatMap(Timex::parse);
    return whole.isPresent() && whole.equals(Timex.parse(date.iso()));
  }

  private static boolean isDistance(Expected expected, String wanted, Value.Date date) {
    if (wanted.length() < 10 || !COARSE.matcher(expected.text()).matches()) {
      return false;
    }
    LocalDate day = LocalDate.parse(wanted.substring(0, 10));
    boolean whole = List.of(4, 7).contains(date.iso().length()) || isWeek(date);
    return whole && !day.isBefore(date.first()) && !day.isAfter(date.last());
  }

  private static boolean isWeek(Value.Date date) {
    return date.first().plusDays(6).equals(date.last());
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
    boolean lastDay =
        last.equals(date.last())
            || last.minusDays(1).equals(date.last())
            || last.equals(lastNamed(date));
    return first.equals(date.first()) && lastDay;
  }

  /** Returns the beginning of what {@code date} names last: 2009 of "2007/2009". */
  private static LocalDate lastNamed(Value.Date date) {
    String last = date.iso().substring(date.iso().indexOf('/') + 1);
    return date.iso().indexOf('/') < 0
        ? date.last()
        : Timex.parse(last).map(Timex::first).orElse(date.last());
  }
}
