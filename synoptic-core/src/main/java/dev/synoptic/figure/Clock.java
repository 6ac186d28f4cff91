package dev.synoptic.figure;

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

  private Clock() {}

  /** Returns the time that begins at atom {@code at}. */
  static Optional<Time> read(Atoms atoms, int at) {
    if (atoms.is(at, "noon") || atoms.is(at, "midday")) {
      return Optional.of(new Time(at, at + 1, 12, 0));
    }
    if (atoms.is(at, "midnight")) {
      return Optional.of(new Time(at, at + 1, 0, 0));
    }
    return atoms.isDigits(at) ? digits(atoms, at) : Optional.empty();
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
