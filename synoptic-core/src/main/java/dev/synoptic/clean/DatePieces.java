package dev.synoptic.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words, numbers and marks of a short line, as far as dates are concerned. */
final class DatePieces {

  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  record Piece(String text, Kind kind, int start, int end) {
    int number() {
      return text.length() > 4 ? -1 : Integer.parseInt(text);
    }
  }

  private final DateWords names;
  private final List<Piece> pieces;

  private DatePieces(DateWords names, List<Piece> pieces) {
    this.names = names;
    this.pieces = pieces;
  }

  /** Returns the pieces of {@code line}. */
  static DatePieces of(DateWords names, String line) {
    return new DatePieces(names, cut(line));
  }

  private static List<Piece> cut(String line) {
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

  int size() {
    return pieces.size();
  }

  Piece get(int i) {
    return pieces.get(i);
  }

  /** Skips dots, commas, ordinal endings and "of", as far as they join the parts of a date. */
  int skipGlue(int from) {
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

  boolean word(int i) {
    return i >= 0 && i < pieces.size() && pieces.get(i).kind() == Kind.WORD;
  }

  String text(int i) {
    return i < pieces.size() ? pieces.get(i).text() : "";
  }

  int month(int i) {
    return word(i) ? names.month(text(i)) : 0;
  }

  boolean mark(int i, String mark) {
    return i < pieces.size() && pieces.get(i).text().equals(mark);
  }

  boolean isNumber(int i) {
    return i < pieces.size() && pieces.get(i).kind() == Kind.NUMBER && number(i) >= 0;
  }

  boolean isYear(int i) {
    return isNumber(i) && number(i) >= 1900 && number(i) <= 2100;
  }

  int number(int i) {
    return pieces.get(i).number();
  }
}
