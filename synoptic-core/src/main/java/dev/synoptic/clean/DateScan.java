package dev.synoptic.clean;

import dev.synoptic.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the date in a short line such as "Published: Tuesday 6 May 2025, 3.40pm ET", and what else
 * the line holds. Dates that can be read in two ways (06/05/2025) are recognised but not read.
 */
final class DateScan {

  /** Nothing longer states a date of publication. */
  private static final int MAX_CHARS = 200;

  private enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private record Piece(String text, Kind kind, int start, int end) {
    int number() {
      return text.length() > 4 ? -1 : Integer.parseInt(text);
    }
  }

  private final DateWords names;
  private final String line;
  private final List<Piece> pieces;
  private final boolean[] used;
  private Optional<Published> date = Optional.empty();
  private boolean dated;

  private DateScan(DateWords names, String line) {
    this.names = names;
    this.line = line;
    this.pieces = pieces(line);
    this.used = new boolean[pieces.size()];
  }

  /**
   * What a line says of dates.
   *
   * @param date the first date, where it can be read
   * @param dated whether there is a date at all
   * @param rest the other words, dates, times and the words around them taken out; parts that the
   *     line parts by marks stay apart
   */
  record Found(Optional<Published> date, boolean dated, List<String> rest) {}

  /** Returns what {@code line} says of dates. */
  static Found scan(DateWords names, String line) {
    if (line.length() > MAX_CHARS) {
      return new Found(Optional.empty(), false, List.of(line));
    }
    var scan = new DateScan(names, line);
    scan.dates();
    scan.times();
    return new Found(scan.date, scan.dated, scan.rest());
  }

  private static List<Piece> pieces(String line) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int end = at + 1;
      if (c >= '0' && c <= '9') {
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
          end++;
        }
        pieces.add(new Piece(line.substring(at, end), Kind.NUMBER, at, end));
      } else if (Character.isLetter(c)) {
        while (end < line.length()
            && (Character.isLetter(line.charAt(end)) || isApostrophe(line.charAt(end)))) {
          end++;
        }
        String word = line.substring(at, end).toLowerCase(Locale.ROOT);
        pieces.add(new Piece(word, Kind.WORD, at, end));
      } else if (!Glyphs.isBlank(c)) {
        pieces.add(new Piece(line.substring(at, end), Kind.MARK, at, end));
      }
      at = end;
    }
    return pieces;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
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
    if (!isYear(i) || !mark(i + 1, "-") || !isNumber(i + 2) || !mark(i + 3, "-")) {
      return 0;
    }
    if (!isNumber(i + 4)) {
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
    note(date(number(i), number(i + 2), number(i + 4)));
    return 5;
  }

  /** 13/05/2025, 06.05.2025; with slashes the order of day and month is known from 13 on. */
  private int slashed(int i) {
    if (!isNumber(i) || !isNumber(i + 2) || !isYear(i + 4)) {
      return 0;
    }
    String mark = pieces.get(i + 1).text();
    if (!mark(i + 3, mark) || !(mark.equals("/") || mark.equals(".") || mark.equals("-"))) {
      return 0;
    }
    int first = number(i);
    int second = number(i + 2);
    if (mark.equals(".") || first > 12 || first == second) {
      note(date(number(i + 4), second, first));
    } else if (second > 12) {
      note(date(number(i + 4), first, second));
    }
    return 5;
  }

  /** 6 May 2025, 6th of May, 2025, 6. Mai 2025, 6 de mayo de 2025. */
  private int dayMonthYear(int i) {
    if (!isNumber(i) || number(i) < 1 || number(i) > 31) {
      return 0;
    }
    int at = skipGlue(i + 1);
    int month = month(at);
    int year = month == 0 ? 0 : skipGlue(at + 1);
    if (month == 0 || !isYear(year)) {
      return 0;
    }
    note(date(number(year), month, number(i)));
    return year + 1 - i;
  }

  /** May 6, 2025; Nov. 6th 2025. */
  private int monthDayYear(int i) {
    int month = month(i);
    int day = skipGlue(i + 1);
    if (month == 0 || !isNumber(day) || number(day) < 1 || number(day) > 31) {
      return 0;
    }
    int year = skipGlue(day + 1);
    if (!isYear(year)) {
      return 0;
    }
    note(date(number(year), month, number(day)));
    return year + 1 - i;
  }

  /** Skips dots, commas, ordinal endings and "of", as far as they join the parts of a date. */
  private int skipGlue(int from) {
    int at = from;
    while (at < pieces.size() && at < from + 3) {
      String text = pieces.get(at).text();
      boolean glue =
          switch (text) {
            case ".", ",", "-", "/", "st", "nd", "rd", "th", "of", "de", "del", "er" -> true;
            default -> false;
          };
      if (!glue) {
        break;
      }
      at++;
    }
    return at;
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

  /** Marks times of day: 3.40pm, 13:15, 8 a.m., 14 Uhr. */
  private void times() {
    for (int i = 0; i < pieces.size(); i++) {
      if (used[i] || !isNumber(i) || number(i) < 0 || number(i) > 24) {
        continue;
      }
      int at = i + 1;
      while ((mark(at, ":") || mark(at, ".")) && isNumber(at + 1) && number(at + 1) < 60) {
        at += 2;
      }
      boolean clock = at > i + 1;
      int half = halfOfDay(at);
      if (clock || half > at) {
        for (int k = i; k < half; k++) {
          used[k] = true;
        }
      }
    }
  }

  /** Returns the piece after "pm", "p.m." or "Uhr" at {@code i}; {@code i} if there is none. */
  private int halfOfDay(int i) {
    if (word(i) && (names.isHalf(text(i)) || text(i).equals("uhr") || text(i).equals("h"))) {
      return i + 1;
    }
    boolean dotted =
        (text(i).equals("a") || text(i).equals("p")) && mark(i + 1, ".") && text(i + 2).equals("m");
    return dotted ? i + (mark(i + 3, ".") ? 4 : 3) : i;
  }

  /** Returns what is neither date nor frame, cut at marks that part the pieces of such lines. */
  private List<String> rest() {
    var rest = new ArrayList<String>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
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
    if (!word(i) || !names.isFrame(text(i))) {
      return false;
    }
    boolean before = i == 0 || used[i - 1] || isParting(pieces.get(i - 1)) || frames(i - 1);
    boolean after =
        i + 1 == pieces.size() || used[i + 1] || isParting(pieces.get(i + 1)) || frames(i + 1);
    return before && after;
  }

  private boolean frames(int i) {
    return word(i) && names.isFrame(text(i));
  }

  private boolean isParting(Piece piece) {
    if (piece.kind() != Kind.MARK) {
      return false;
    }
    char c = piece.text().charAt(0);
    if (c == '-' || c == '/') {
      return piece.start() > 0 && Glyphs.isBlank(line.charAt(piece.start() - 1));
    }
    return ",|;:()[]\u00B7\u2022\u2013\u2014\u25CF\u2219\u00BB>".indexOf(c) >= 0;
  }

  private boolean word(int i) {
    return i >= 0 && i < pieces.size() && pieces.get(i).kind() == Kind.WORD;
  }

  private String text(int i) {
    return i < pieces.size() ? pieces.get(i).text() : "";
  }

  private int month(int i) {
    return word(i) ? names.month(text(i)) : 0;
  }

  private boolean mark(int i, String mark) {
    return i < pieces.size() && pieces.get(i).text().equals(mark);
  }

  private boolean isNumber(int i) {
    return i < pieces.size() && pieces.get(i).kind() == Kind.NUMBER && number(i) >= 0;
  }

  private boolean isYear(int i) {
    return isNumber(i) && number(i) >= 1900 && number(i) <= 2100;
  }

  private int number(int i) {
    return pieces.get(i).number();
  }
}
