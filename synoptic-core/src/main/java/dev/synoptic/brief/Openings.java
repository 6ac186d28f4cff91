package dev.synoptic.brief;

import dev.synoptic.model.Dateline;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;

/**
 * Where the words of a report's first sentence begin: after its dateline or credit, "TOKYO/SEOUL
 * (Reuters) -", "(CNN)", "PUNE, March 1 —", which are not the reporter's words.
 */
final class Openings {

  /** Letters of the longest dateline. */
  private static final int MAX_LENGTH = 60;

  private Openings() {}

  /** Returns {@code range} without the dateline or credit that it begins with. */
  static Range without(ParsedReport report, Range range) {
    int start =
        report
            .report()
            .dateline()
            .map(Dateline::range)
            .filter(range::overlaps)
            .map(Range::end)
            .orElseGet(() -> afterCredit(report.text(), range));
    while (start < range.end() && isBetween(report.text().charAt(start))) {
      start++;
    }
    return start < range.end() ? new Range(start, range.end()) : range;
  }

  /** Quotation marks and brackets open the sentence itself. */
  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '\u2013' || c == '\u2014' || c == ':';
  }

  /** Returns the end of a credit in brackets, alone or after places in capitals; else the start. */
  private static int afterCredit(String text, Range range) {
    int limit = Math.min(range.end(), range.start() + MAX_LENGTH);
    int at = range.start();
    boolean lower = false;
    while (at < limit && text.charAt(at) != '(' && !lower) {
      lower =
          Character.isLowerCase(text.charAt(at))
              && (at == range.start() || Character.isWhitespace(text.charAt(at - 1)));
      at++;
    }
    int close = at < limit && !lower ? text.indexOf(')', at) : -1;
    if (close < 0 || close >= limit) {
      return range.start();
    }
    boolean capitals = at > range.start() && isShout(text, range.start(), at);
    boolean dash = close + 2 < range.end() && isDash(text.charAt(close + 2));
    boolean first = at == range.start();
    return dash && (first || capitals) || first && isShout(text, at + 1, close)
        ? close + 1
        : range.start();
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  /** Returns whether the first word is in capitals. */
  private static boolean isShout(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to && !Character.isWhitespace(text.charAt(i)); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }
}
