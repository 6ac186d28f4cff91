package dev.synoptic.clean;

import dev.synoptic.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the date in a short line such as "Published: Tuesday 6 May 2025, 3.40pm ET", and what else
 * the line holds. Dates that can be read in two ways (06/05/2025) are recognised but not read.
 */
final class DateScan {

  /** Nothing longer states a date of publication. */
  private static final int MAX_CHARS = 200;

  private final DateWords names;
  private final String line;
  private final DatePieces pieces;
  private final boolean[] used;
  private Optional<Published> date = Optional.empty();
  private boolean dated;
  private boolean timed;

  private DateScan(DateWords names, String line) {
    this.names = names;
    this.line = line;
    this.pieces = DatePieces.of(names, line);
    this.used = new boolean[pieces.size()];
  }

  /**
   * What a line says of dates.
   *
   * @param date the first date, where it can be read
   * @param dated whether there is a date at all
   * @param timed whether there is a time of day
   * @param rest the other words, dates, times and the words around them taken out; parts that the
   *     line parts by marks stay apart
   */
  record Found(Optional<Published> date, boolean dated, boolean timed, List<String> rest) {}

  /** Returns what {@code line} says of dates. */
  static Found scan(DateWords names, String line) {
    if (line.length() > MAX_CHARS) {
      return new Found(Optional.empty(), false, false, List.of(line));
    }
    var scan = new DateScan(names, line);
    scan.dates();
    scan.times();
    return new Found(scan.date, scan.dated, scan.timed, scan.rest());
  }

  private void dates() {
    for (int i = 0; i < pieces.size(); i++) {
      if (!used[i]) {
        int length = iso(i);
        length = length > 0 ? length : slashed(i);
        length = length > 0 ? length : dayMonthYear(i);
        length = length > 0 ? length : monthDayYear(i);
        for (int k = i; k < i + length; k++) {
          used[k] = true;
        }
        dated |= length > 0;
      }
    }
  }

  /** 2025-05-06, alone or before a time as in 2025-05-06T19:42:00+02:00. */
  private int iso(int i) {
    if (!pieces.isYear(i)
        || !pieces.mark(i + 1, "-")
        || !pieces.isNumber(i + 2)
        || !pieces.mark(i + 3, "-")) {
      return 0;
    }
    if (!pieces.isNumber(i + 4)) {
      return 0;
    }
    int end = pieces.get(i + 4).end();
    while (end < line.length() && "T:.+-Z0123456789".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    Optional<Published> whole = Published.parse(line.substring(pieces.get(i).start(), end));
    if (whole.isPresent()) {
      note(whole);
      int last = i;
      while (last < pieces.size() && pieces.get(last).start() < end) {
        last++;
      }
      return last - i;
    }
    note(date(pieces.number(i), pieces.number(i + 2), pieces.number(i + 4)));
    return 5;
  }

  /** 13/05/2025, 06.05.2025; with slashes the order of day and month is known from 13 on. */
  private int slashed(int i) {
    if (!pieces.isNumber(i) || !pieces.isNumber(i + 2) || !pieces.isYear(i + 4)) {
      return 0;
    }
    String mark = pieces.get(i + 1).text();
    if (!pieces.mark(i + 3, mark) || !(mark.equals("/") || mark.equals(".") || mark.equals("-"))) {
      return 0;
    }
    int first = pieces.number(i);
    int second = pieces.number(i + 2);
    if (mark.equals(".") || first > 12 || first == second) {
      note(date(pieces.number(i + 4), second, first));
    } else if (second > 12) {
      note(date(pieces.number(i + 4), first, second));
    }
    return 5;
  }

  /** 6 May 2025, 6th of May, 2025, 6. Mai 2025, 6 de mayo de 2025. */
  private int dayMonthYear(int i) {
    if (!pieces.isNumber(i) || pieces.number(i) < 1 || pieces.number(i) > 31) {
      return 0;
    }
    int at = pieces.skipGlue(i + 1);
    int month = pieces.month(at);
    int year = month == 0 ? 0 : pieces.skipGlue(at + 1);
    if (month == 0 || !pieces.isYear(year)) {
      return 0;
    }
    note(date(pieces.number(year), month, pieces.number(i)));
    return year + 1 - i;
  }

  /** May 6, 2025; Nov. 6th 2025. */
  private int monthDayYear(int i) {
    int month = pieces.month(i);
    int day = pieces.skipGlue(i + 1);
    if (month == 0 || !pieces.isNumber(day) || pieces.number(day) < 1 || pieces.number(day) > 31) {
      return 0;
    }
    int year = pieces.skipGlue(day + 1);
    if (!pieces.isYear(year)) {
      return 0;
    }
    note(date(pieces.number(year), month, pieces.number(day)));
    return year + 1 - i;
  }

  private void note(Optional<Published> found) {
    if (date.isEmpty()) {
      date = found;
    }
  }

  private static Optional<Published> date(int year, int month, int day) {
    try {
      return Optional.of(Published.on(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Marks times of day: 3.40pm, 13:15, 8 a.m., 14 Uhr, 0815 GMT. */
  private void times() {
    for (int i = 0; i < pieces.size(); i++) {
      if (!used[i] && isWireClock(i)) {
        timed = true;
        used[i] = true;
        continue;
      }
      if (used[i] || !pieces.isNumber(i) || pieces.number(i) < 0 || pieces.number(i) > 24) {
        continue;
      }
      int at = i + 1;
      while ((pieces.mark(at, ":") || pieces.mark(at, "."))
          && pieces.isNumber(at + 1)
          && pieces.number(at + 1) < 60) {
        at += 2;
      }
      boolean clock = at > i + 1;
      int half = halfOfDay(at);
      if (clock || half > at) {
        timed = true;
        for (int k = i; k < half; k++) {
          used[k] = true;
        }
      }
    }
  }

  /** Wires write 0815 GMT: four digits, and the zone that tells them from a year. */
  private boolean isWireClock(int i) {
    return pieces.isNumber(i)
        && pieces.text(i).length() == 4
        && pieces.number(i) < 2400
        && pieces.number(i) % 100 < 60
        && pieces.word(i + 1)
        && names.isZone(pieces.text(i + 1));
  }

  /** Returns the piece after "pm", "p.m." or "Uhr" at {@code i}; {@code i} if there is none. */
  private int halfOfDay(int i) {
    if (pieces.word(i)
        && (names.isHalf(pieces.text(i))
            || pieces.text(i).equals("uhr")
            || pieces.text(i).equals("h"))) {
      return i + 1;
    }
    boolean dotted =
        (pieces.text(i).equals("a") || pieces.text(i).equals("p"))
            && pieces.mark(i + 1, ".")
            && pieces.text(i + 2).equals("m");
    return dotted ? i + (pieces.mark(i + 3, ".") ? 4 : 3) : i;
  }

  /** Returns what is neither date nor frame, cut at marks that part the pieces of such lines. */
  private List<String> rest() {
    var rest = new ArrayList<String>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < pieces.size(); i++) {
      DatePieces.Piece piece = pieces.get(i);
      boolean parts = used[i] || isFrame(i) || isParting(piece);
      if (parts && start >= 0) {
        rest.add(line.substring(start, end).strip());
        start = -1;
      } else if (!parts) {
        start = start < 0 ? piece.start() : start;
        end = piece.end();
      }
    }
    if (start >= 0) {
      rest.add(line.substring(start, end).strip());
    }
    rest.removeIf(part -> Line.key(part).isEmpty());
    return List.copyOf(rest);
  }

  /** Words such as "updated" or "at" are frame only beside a date, a time, or each other. */
  private boolean isFrame(int i) {
    if (!pieces.word(i) || !names.isFrame(pieces.text(i))) {
      return false;
    }
    boolean before = i == 0 || used[i - 1] || isParting(pieces.get(i - 1)) || frames(i - 1);
    boolean after =
        i + 1 == pieces.size() || used[i + 1] || isParting(pieces.get(i + 1)) || frames(i + 1);
    return before && after;
  }

  private boolean frames(int i) {
    return pieces.word(i) && names.isFrame(pieces.text(i));
  }

  private boolean isParting(DatePieces.Piece piece) {
    if (piece.kind() != DatePieces.Kind.MARK) {
      return false;
    }
    char c = piece.text().charAt(0);
    if (c == '-' || c == '/') {
      return piece.start() > 0 && Glyphs.isBlank(line.charAt(piece.start() - 1));
    }
    return ",|;:()[]\u00B7\u2022\u2013\u2014\u25CF\u2219\u00BB>".indexOf(c) >= 0;
  }
}
