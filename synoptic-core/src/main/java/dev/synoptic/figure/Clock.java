package dev.synoptic.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads times of day: "4:30 p.m.", "4pm", "16:08 UTC", "noon", "seven o'clock". */
final class Clock {

  /**
   * A time of day.
   *
   * @param from first atom
   * @param to atom after the last
   * @param hour 0 to 23
   * @param minute 0 to 59
   */
  record Time(int from, int to, int hour, int minute) {

    /** Returns the end of an ISO 8601 date-time. */
    String iso() {
      return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
  }

  private static final Set<String> ZONES =
      Set.of(
          "utc", "gmt", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt",
          "pt", "bst", "cet", "cest", "ist", "jst", "aest", "aedt", "msk", "sast", "eastern",
          "pacific", "central");

  private static final Map<String, Integer> MINUTES =
      Map.of("five", 5, "ten", 10, "quarter", 15, "twenty", 20, "half", 30);

  private static final List<String> HOURS =
      List.of(
          "midnight",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve");

  /** Words before a bare hour: "until six", "shortly after ten". */
  private static final Set<String> LEADS =
      Set.of("at", "until", "till", "before", "after", "since", "by", "about", "around", "from");

  /** Words that may follow a bare hour. */
  private static final Set<String> FOLLOWERS =
      Set.of("", ".", ",", ";", ")", "and", "on", "in", "this", "that", "but", "as", "when", "to");

  private Clock() {}

  /** Returns the time that begins at atom {@code at}. */
  static Optional<Time> read(Atoms atoms, int at) {
    Optional<Time> spoken = spoken(atoms, at);
    if (spoken.isPresent()) {
      return spoken;
    }
    if (atoms.is(at, "noon") || atoms.is(at, "midday")) {
      return Optional.of(new Time(at, at + 1, 12, 0));
    }
    if (atoms.is(at, "midnight")) {
      return Optional.of(new Time(at, at + 1, 0, 0));
    }
    return atoms.isDigits(at) ? digits(atoms, at) : Optional.empty();
  }

  /** "Ten past three", "quarter to five", "ten to midnight", "eight o'clock". */
  private static Optional<Time> spoken(Atoms atoms, int at) {
    int hour = HOURS.indexOf(atoms.key(at));
    if (hour > 0 && atoms.is(at + 1, "o'clock")) {
      return Optional.of(new Time(at, at + 2, hour, 0));
    }
    int start = atoms.is(at, "a") ? at + 1 : at;
    Integer minutes = MINUTES.get(atoms.key(start));
    boolean past = atoms.is(start + 1, "past");
    boolean to = atoms.is(start + 1, "to") && LEADS.contains(atoms.key(at - 1));
    int whole = HOURS.indexOf(atoms.key(start + 2));
    if (minutes == null || !past && !to || whole < 0) {
      return Optional.empty();
    }
    int base = whole * 60 + (past ? minutes : -minutes);
    int minute = Math.floorMod(base, 24 * 60);
    return Optional.of(new Time(at, start + 3, minute / 60, minute % 60));
  }

  /**
   * Returns the end of a bare hour that begins at atom {@code at} ("daylight until six"): no number
   * of things, though which half of the day is meant stays unknown; or {@code at}.
   */
  static int bareHour(Atoms atoms, int at) {
    int digits = atoms.isDigits(at) ? DateParts.number(atoms.key(at), 1, 2) : -1;
    boolean small = HOURS.indexOf(atoms.key(at)) > 0 || digits > 0 && digits <= 12;
    boolean led = LEADS.contains(atoms.key(at - 1));
    if (!small
        || !led
        || !FOLLOWERS.contains(atoms.key(at + 1))
        || atoms.isGlued(at + 1) && atoms.isWord(at + 1)) {
      return at;
    }
    boolean sure =
        switch (atoms.key(at - 1)) {
          case "at" -> !atoms.is(at - 2, "least") && !atoms.is(at - 2, "rate");
          case "until", "till" -> true;
          case "after", "before" -> atoms.is(at - 2, "shortly") || atoms.is(at - 2, "just");
          case "about", "around" -> atoms.is(at - 2, "at");
          case "by", "since" -> isDaypart(atoms, at + 1);
          default -> false;
        };
    return sure ? at + 1 : at;
  }

  private static boolean isDaypart(Atoms atoms, int at) {
    return atoms.is(at, "on") || atoms.is(at, "in") && atoms.is(at + 1, "the");
  }

  private static Optional<Time> digits(Atoms atoms, int at) {
    String key = atoms.key(at);
    int dot = key.indexOf('.');
    int hour = DateParts.number(dot > 0 ? key.substring(0, dot) : key, 1, 2);
    int minute = dot > 0 ? DateParts.number(key.substring(dot + 1), 2, 2) : -1;
    int to = at + 1;
    if (dot < 0 && atoms.is(to, ":") && atoms.isGlued(to) && atoms.isGlued(to + 1)) {
      minute = DateParts.number(atoms.key(to + 1), 2, 2);
      to += 2;
    }
    if (hour < 0 || hour > 24 || minute > 59 || to > at + 1 && minute < 0) {
      return Optional.empty();
    }
    return named(atoms, at, to, hour, minute, dot > 0);
  }

  private static Optional<Time> named(
      Atoms atoms, int at, int to, int hour, int minute, boolean dotted) {
    boolean am = atoms.is(to, "am") || atoms.is(to, "a.m");
    boolean pm = atoms.is(to, "pm") || atoms.is(to, "p.m");
    if (am || pm) {
      return hour < 1 || hour > 12
          ? Optional.empty()
          : time(atoms, at, to + 1, hour % 12 + (pm ? 12 : 0), minute);
    }
    if (atoms.is(to, "o'clock")) {
      return time(atoms, at, to + 1, hour, minute);
    }
    boolean zoned = ZONES.contains(atoms.key(to)) && atoms.get(to).capital();
    boolean colon = minute >= 0 && !dotted && !isRatio(atoms, at, to);
    return zoned && minute >= 0 || colon && hour < 24
        ? time(atoms, at, to, hour, minute)
        : Optional.empty();
  }

  /** "4:3 aspect ratio" has one digit after the colon; "12:30:15" is a duration or a finish. */
  private static boolean isRatio(Atoms atoms, int at, int to) {
    boolean longer =
        (atoms.is(to, ":") || atoms.is(to, ".")) && atoms.isGlued(to + 1) && atoms.isDigits(to + 1);
    return longer || atoms.is(at - 1, ":") && atoms.isGlued(at);
  }

  private static Optional<Time> time(Atoms atoms, int from, int to, int hour, int minute) {
    int zone = ZONES.contains(atoms.key(to)) && atoms.get(to).capital() ? to + 1 : to;
    int local = atoms.is(zone, "local") && atoms.is(zone + 1, "time") ? zone + 2 : zone;
    int end = zone > to && atoms.is(zone, "time") ? zone + 1 : local;
    return hour > 23
        ? Optional.empty()
        : Optional.of(new Time(from, end, hour, Math.max(0, minute)));
  }
}
