package dev.synoptic.figure;

import java.time.LocalDate;
import java.util.List;
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

    /** Returns the time {@code hours} later on the same day. */
    Time later(int hours) {
      return new Time(from, to, hour + hours, minute);
    }

    private int minutes() {
      return hour * 60 + minute;
    }

    /** Returns the end of an ISO 8601 date-time. */
    String iso() {
      return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
  }

  /**
   * One time of day, or the stretch between two.
   *
   * @param start the time, or the first of two
   * @param end the second, where there are two
   */
  record Hours(Time start, Optional<Time> end) {

    int from() {
      return start.from();
    }

    int to() {
      return end.map(Time::to).orElse(start.to());
    }

    /** Returns {@code day} with the time, or the interval between the times, in ISO 8601. */
    String iso(LocalDate day) {
      String first = day + start.iso();
      return end.map(
              t -> first + "/" + (t.minutes() < start.minutes() ? day.plusDays(1) : day) + t.iso())
          .orElse(first);
    }
  }

  private static final Set<String> ZONES =
      Set.of(
          "utc", "gmt", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt",
          "pt", "bst", "cet", "cest", "ist", "jst", "aest", "aedt", "msk", "sast", "eastern",
          "pacific", "central");

  /** The hours in words, each at its number; midnight is 0. */
  static final List<String> HOURS =
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
  static final Set<String> LEADS =
      Set.of(
          "at", "until", "till", "before", "after", "since", "by", "about", "around", "from",
          "between");

  /** Words that may follow a bare hour. */
  private static final Set<String> FOLLOWERS =
      Set.of("", ".", ",", ";", ")", "and", "on", "in", "this", "that", "but", "as", "when", "to");

  private Clock() {}

  /** Returns whether atom {@code at} is a time zone. */
  static boolean isZone(Atoms atoms, int at) {
    return ZONES.contains(atoms.key(at)) && atoms.get(at).capital();
  }

  /** Returns the time that begins at atom {@code at}. */
  static Optional<Time> read(Atoms atoms, int at) {
    Optional<Time> spoken = SpokenClock.read(atoms, at);
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

  /** Returns the time, or the stretch from one time to another, that begins at atom {@code at}. */
  static Optional<Hours> hours(Atoms atoms, int at) {
    Optional<Time> sure = read(atoms, at);
    Optional<Time> first = sure.or(() -> bare(atoms, at));
    if (first.isEmpty() || !isJoined(atoms, at, first.get().to())) {
      return sure.map(t -> new Hours(t, Optional.empty()));
    }
    int next = first.get().to() + 1;
    Optional<Time> last = read(atoms, next);
    if (last.isEmpty() && sure.isPresent()) {
      last = bare(atoms, next).filter(t -> !atoms.isWord(t.to()) || atoms.is(t.to(), "on"));
    }
    Optional<Hours> both = last.flatMap(t -> between(atoms, first.get(), t, sure.isPresent()));
    return both.or(() -> sure.map(t -> new Hours(t, Optional.empty())));
  }

  private static boolean isJoined(Atoms atoms, int from, int to) {
    return switch (atoms.key(to)) {
      case "-", "–" -> atoms.isGlued(to) == atoms.isGlued(to + 1);
      case "to", "until", "till" -> true;
      case "and" -> atoms.is(from - 1, "between");
      default -> false;
    };
  }

  /** The first of two times shares the half of the day that the second names. */
  private static Optional<Hours> between(Atoms atoms, Time first, Time last, boolean sure) {
    String half = atoms.key(last.to() - 1);
    boolean named = half.endsWith("m") && half.length() <= 3 && half.length() > 1;
    boolean own = atoms.key(first.to() - 1).endsWith("m");
    boolean led = LEADS.contains(atoms.key(first.from() - 1)) || named;
    if (!sure && !led) {
      return Optional.empty();
    }
    boolean both = named && !own && last.hour() >= 12 && first.hour() < 12;
    Time start = both && first.later(12).minutes() <= last.minutes() ? first.later(12) : first;
    boolean wraps = !named && last.minutes() <= start.minutes() && last.hour() < 12;
    return Optional.of(new Hours(start, Optional.of(wraps ? last.later(12) : last)));
  }

  /** Returns an hour without minutes or half of the day: "3" of "from 3 to 5 p.m.". */
  static Optional<Time> bare(Atoms atoms, int at) {
    int digits = atoms.isDigits(at) ? DateParts.number(atoms.key(at), 1, 2) : -1;
    int hour = digits >= 0 ? digits : HOURS.indexOf(atoms.key(at));
    boolean glued = atoms.isGlued(at) || atoms.isGlued(at + 1) && atoms.isWord(at + 1);
    return hour < 1 || hour > 12 || glued && !atoms.is(at - 1, "-") && !atoms.is(at - 1, "–")
        ? Optional.empty()
        : Optional.of(new Time(at, at + 1, hour, 0));
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
          case "about", "around" -> atoms.is(at - 2, "at") || atoms.is(at - 2, "tonight");
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
    if (key.length() == 4 && isMilitary(atoms, at)) {
      return time(atoms, at, at + 1, DateParts.number(key.substring(0, 2), 2, 2), minutes(key));
    }
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

  /** "1200 GMT", "at 0730 hours", "2340 local time"; "2000 hours of work" are none. */
  private static boolean isMilitary(Atoms atoms, int at) {
    int minutes = minutes(atoms.key(at));
    boolean zoned = isZone(atoms, at + 1);
    boolean hours =
        LEADS.contains(atoms.key(at - 1))
            && (atoms.is(at + 1, "hours") || atoms.is(at + 1, "hrs"))
            && !atoms.is(at + 2, "of");
    boolean local = atoms.is(at + 1, "local") && atoms.is(at + 2, "time");
    return minutes >= 0 && minutes < 60 && (zoned || hours || local);
  }

  private static int minutes(String key) {
    return DateParts.number(key.substring(2), 2, 2);
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
    boolean zoned = isZone(atoms, to);
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
    int zone = isZone(atoms, to) ? to + 1 : to;
    int local = atoms.is(zone, "local") && atoms.is(zone + 1, "time") ? zone + 2 : zone;
    boolean hours = atoms.is(to, "hours") || atoms.is(to, "hrs"); // "0730 hours"
    int end = zone > to && atoms.is(zone, "time") ? zone + 1 : hours ? to + 1 : local;
    return hour > 23
        ? Optional.empty()
        : Optional.of(new Time(from, end, hour, Math.max(0, minute)));
  }
}
