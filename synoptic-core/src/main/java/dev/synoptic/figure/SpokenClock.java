package dev.synoptic.figure;

import dev.synoptic.figure.Clock.Time;
import java.util.Map;
import java.util.Optional;

/** Reads times of day as people say them: "ten past three", "five-thirty", "10 in the morning". */
final class SpokenClock {

  private static final Map<String, Integer> MINUTES =
      Map.of("five", 5, "ten", 10, "quarter", 15, "twenty", 20, "half", 30);

  /** Minutes after a spoken hour: "five-thirty". */
  private static final Map<String, Integer> SPOKEN_MINUTES =
      Map.of("fifteen", 15, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50);

  private SpokenClock() {}

  /** Returns the time that begins at atom {@code at}. */
  static Optional<Time> read(Atoms atoms, int at) {
    return spoken(atoms, at).or(() -> inDaypart(atoms, at)).or(() -> minutesPast(atoms, at));
  }

  /** "10 in the morning", "five-thirty in the afternoon". */
  private static Optional<Time> inDaypart(Atoms atoms, int at) {
    Optional<Time> hour = Clock.bare(atoms, at);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    int mark = atoms.afterHyphen(at + 1);
    int minutes = SPOKEN_MINUTES.getOrDefault(atoms.key(mark), 0);
    boolean halves = minutes > 0 && atoms.isWord(at) && (mark > at + 1 || atoms.is(at - 1, "at"));
    int to = halves ? mark + 1 : at + 1;
    boolean in = atoms.is(to, "in") && atoms.is(to + 1, "the");
    int base = hour.get().hour() % 12;
    int later =
        switch (in ? atoms.key(to + 2) : "") {
          case "morning" -> 0;
          case "afternoon", "evening" -> 12;
          default -> -1;
        };
    if (later < 0) {
      return halves && mark > at + 1
          ? Optional.of(new Time(at, to, hour.get().hour(), minutes))
          : Optional.empty();
    }
    return Optional.of(new Time(at, to + 3, base + later, halves ? minutes : 0));
  }

  /** "Thirty-six minutes past eight", "20 min to five". */
  private static Optional<Time> minutesPast(Atoms atoms, int at) {
    int unit = at + 1;
    int minutes = atoms.isDigits(at) ? DateParts.number(atoms.key(at), 1, 2) : -1;
    boolean named = atoms.is(unit, "minutes") || atoms.is(unit, "mins") || atoms.is(unit, "min");
    boolean past = atoms.is(unit + 1, "past");
    int digits = DateParts.number(atoms.key(unit + 2), 1, 2);
    int hour = digits >= 0 ? digits : Clock.HOURS.indexOf(atoms.key(unit + 2));
    if (minutes < 1 || minutes > 59 || !named || !past && !atoms.is(unit + 1, "to")) {
      return Optional.empty();
    }
    if (hour < 1 || hour > 12 || !past && !Clock.LEADS.contains(atoms.key(at - 1))) {
      return Optional.empty();
    }
    int minute = Math.floorMod(hour * 60 + (past ? minutes : -minutes), 24 * 60);
    return Optional.of(new Time(at, unit + 3, minute / 60, minute % 60));
  }

  /** "Ten past three", "quarter to five", "ten to midnight", "eight o'clock". */
  private static Optional<Time> spoken(Atoms atoms, int at) {
    int hour = Clock.HOURS.indexOf(atoms.key(at));
    if (hour > 0 && atoms.is(at + 1, "o'clock")) {
      return Optional.of(new Time(at, at + 2, hour, 0));
    }
    int start = atoms.is(at, "a") ? at + 1 : at;
    Integer minutes = MINUTES.get(atoms.key(start));
    boolean past = atoms.is(start + 1, "past");
    boolean to = atoms.is(start + 1, "to") && Clock.LEADS.contains(atoms.key(at - 1));
    int whole = Clock.HOURS.indexOf(atoms.key(start + 2));
    if (minutes == null || !past && !to || whole < 0) {
      return Optional.empty();
    }
    int base = whole * 60 + (past ? minutes : -minutes);
    int minute = Math.floorMod(base, 24 * 60);
    return Optional.of(new Time(at, start + 3, minute / 60, minute % 60));
  }
}
