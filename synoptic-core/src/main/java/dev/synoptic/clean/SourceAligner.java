package dev.synoptic.clean;

import dev.synoptic.model.Range;
import org.jsoup.nodes.Entities;

/**
 * Copies the text of a parsed page into clean text, each character with its place in the source.
 *
 * <p>The parser says where a text node stands; what stands there is spelt with character
 * references. Both are walked side by side after the rules of the HTML standard (section 13.2.5.72,
 * character reference state), and every step is checked. Where the two do not agree to the end, the
 * text is copied without a map: a missing place is honest, a wrong one is not.
 */
final class SourceAligner {

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  /** No named character reference is longer. */
  private static final int MAX_NAME = 40;

  /** What numeric references to the C1 control characters mean (HTML standard, same section). */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private final String source;

  SourceAligner(String source) {
    this.source = source;
  }

  /** Writes {@code text}, which the parser read from {@code start} to {@code end}. */
  void write(MappedWriter writer, String text, int start, int end) {
    if (start < 0 || end > source.length() || start > end) {
      writer.loose(text);
      return;
    }
    if (text.length() == end - start && source.startsWith(text, start)) {
      writer.copy(source, start, end);
      return;
    }
    int from = source.startsWith(CDATA, start) ? start + CDATA.length() : start;
    int to = from > start && source.startsWith(CDATA_END, end - 3) ? end - 3 : end;
    if (to >= from && aligns(text, from, to)) {
      copy(writer, text, from, to);
    } else {
      writer.loose(text);
    }
  }

  private boolean aligns(String text, int from, int to) {
    int at = from;
    int done = 0;
    while (at < to) {
      long step = step(text, done, at, to);
      if (step < 0) {
        return false;
      }
      at += sourceLength(step);
      done += textLength(step);
    }
    return done == text.length();
  }

  private void copy(MappedWriter writer, String text, int from, int to) {
    int at = from;
    int done = 0;
    int plain = from;
    while (at < to) {
      long step = step(text, done, at, to);
      int spelt = sourceLength(step);
      int length = textLength(step);
      boolean same = spelt == length && source.regionMatches(at, text, done, length);
      if (!same) {
        writer.copy(source, plain, at);
        if (length > 0 && isCharacter(text, done, length)) {
          writer.standIn(text.substring(done, done + length), new Range(at, at + spelt));
        }
        plain = at + spelt;
      }
      at += spelt;
      done += length;
    }
    writer.copy(source, plain, to);
  }

  /** Half a pair, and what a parser puts in the place of nothing, are no characters. */
  private static boolean isCharacter(String text, int at, int length) {
    char c = text.charAt(at);
    return c != '\uFFFD' && (length == 2 || !Character.isSurrogate(c));
  }

  private static long pack(int sourceLength, int textLength) {
    return (long) sourceLength << 32 | textLength;
  }

  private static int sourceLength(long step) {
    return (int) (step >> 32);
  }

  private static int textLength(long step) {
    return (int) step;
  }

  /** Returns how much of source and text agree next, packed; -1 where they do not. */
  private long step(String text, int done, int at, int to) {
    char c = source.charAt(at);
    if (c == '&') {
      long reference = reference(text, done, at, to);
      if (reference >= 0) {
        return reference;
      }
    }
    if (done < text.length() && text.charAt(done) == c) {
      return pack(1, 1);
    }
    if (c == '\r') {
      boolean pair = at + 1 < to && source.charAt(at + 1) == '\n';
      boolean lineFeed = done < text.length() && text.charAt(done) == '\n';
      return lineFeed ? pack(pair ? 2 : 1, 1) : -1;
    }
    if (c == '\0') {
      // Parsers replace or drop it.
      boolean replaced = done < text.length() && text.charAt(done) == '\uFFFD';
      return pack(1, replaced ? 1 : 0);
    }
    // A line feed that opens <pre> is no text.
    return c == '\n' && done == 0 ? pack(1, 0) : -1;
  }

  private long reference(String text, int done, int at, int to) {
    return at + 1 < to && source.charAt(at + 1) == '#'
        ? numeric(text, done, at, to)
        : named(text, done, at, to);
  }

  private long numeric(String text, int done, int at, int to) {
    int digits = at + 2;
    boolean hex = digits < to && (source.charAt(digits) | 0x20) == 'x';
    digits += hex ? 1 : 0;
    int end = digits;
    long value = 0;
    while (end < to && Character.digit(source.charAt(end), hex ? 16 : 10) >= 0) {
      int digit = Character.digit(source.charAt(end), hex ? 16 : 10);
      value = Math.min(value * (hex ? 16 : 10) + digit, Integer.MAX_VALUE);
      end++;
    }
    if (end == digits) {
      return -1;
    }
    end += end < to && source.charAt(end) == ';' ? 1 : 0;
    String meant = character((int) value);
    boolean half = done < text.length() && value == text.charAt(done);
    if (half && Character.isSurrogate(text.charAt(done))) {
      // The standard wants a replacement character here; some parsers give what was asked for.
      return pack(end - at, 1);
    }
    return text.startsWith(meant, done) ? pack(end - at, meant.length()) : -1;
  }

  private static String character(int value) {
    if (value >= 0x80 && value < 0xA0) {
      return String.valueOf(WINDOWS_1252.charAt(value - 0x80));
    }
    boolean none = value == 0 || value > Character.MAX_CODE_POINT || value >> 11 == 0xD800 >> 11;
    return none ? "\uFFFD" : Character.toString(value);
  }

  /** The longest name wins that means what the parser read. */
  private long named(String text, int done, int at, int to) {
    int end = at + 1;
    int limit = Math.min(to, at + MAX_NAME);
    while (end < limit && isNameCharacter(source.charAt(end))) {
      end++;
    }
    boolean closed = end < to && source.charAt(end) == ';';
    for (int stop = end; stop > at + 1; stop--) {
      String name = source.substring(at + 1, stop);
      boolean semicolon = closed && stop == end;
      if (semicolon ? Entities.isNamedEntity(name) : Entities.isBaseNamedEntity(name)) {
        String meant = Entities.getByName(name);
        if (!meant.isEmpty() && text.startsWith(meant, done)) {
          return pack(stop - at + (semicolon ? 1 : 0), meant.length());
        }
      }
    }
    return -1;
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
