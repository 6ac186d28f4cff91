package dev.synoptic.clean;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts plain text into paragraphs. Three habits occur: a paragraph a line; paragraphs parted by
 * empty lines; and lines broken to a width (about 70 characters, as in mail) with paragraphs parted
 * by empty lines. Only the third needs joining, and it shows: a line that was broken has no room
 * for the first word of the next.
 */
final class ParagraphReader {

  /** Widths that text is broken to; longer lines are paragraphs, shorter ones are lists. */
  private static final int MIN_WIDTH = 40;

  private static final int MAX_WIDTH = 130;

  /** Share of lines without room for the next word from which a text counts as broken. */
  private static final double BROKEN_SHARE = 0.7;

  /** Lines of this share of the width tell whether they were broken. */
  private static final double TELLING_SHARE = 0.6;

  private final String source;
  private final List<Range> lines;
  private final int width;

  private ParagraphReader(String source) {
    this.source = source;
    this.lines = lines(source);
    this.width = width();
  }

  /** Returns the paragraphs of {@code source}, in order, none of them blank. */
  static List<Paragraph> read(String source) {
    return new ParagraphReader(source).paragraphs();
  }

  /** Returns the lines without the white space at their ends; a blank line is an empty range. */
  private static List<Range> lines(String source) {
    var lines = new ArrayList<Range>();
    int start = 0;
    for (int at = 0; at <= source.length(); at++) {
      if (at == source.length() || Glyphs.isLineEnd(source.charAt(at))) {
        Range line = strip(source, start, at);
        // One blank line says as much as a million.
        if (line.length() > 0 || !lines.isEmpty() && lines.get(lines.size() - 1).length() > 0) {
          lines.add(line);
        }
        boolean pair =
            at + 1 < source.length() && source.charAt(at) == '\r' && source.charAt(at + 1) == '\n';
        at += pair ? 1 : 0;
        start = at + 1;
      }
    }
    return lines;
  }

  private static Range strip(String source, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isUnseen(source.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(source.charAt(to - 1))) {
      to--;
    }
    return new Range(from, to);
  }

  private static boolean isUnseen(char c) {
    return Glyphs.isBlank(c) || Glyphs.isDropped(c);
  }

  /** Returns the width that lines are broken to, or 0 where they are not. */
  private int width() {
    int[] lengths = new int[lines.size()];
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
        lengths[pairs] = lines.get(i).length();
        pairs++;
      }
    }
    if (pairs < 2) {
      return 0;
    }
    int[] sorted = Arrays.copyOf(lengths, pairs);
    Arrays.sort(sorted);
    // The longest but a few: an address may stand out of the column.
    int widest = sorted[pairs - 1 - pairs / 20];
    if (widest < MIN_WIDTH || widest > MAX_WIDTH) {
      return 0;
    }
    int full = 0;
    int broken = 0;
    int stopped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      // Short lines are bylines and items; they say nothing about the width.
      boolean telling =
          lines.get(i).length() >= widest * TELLING_SHARE
              && lines.get(i + 1).length() > 0
              && lines.get(i + 1).equals(afterSign(i + 1));
      full += telling ? 1 : 0;
      broken += telling && isBroken(i, widest) ? 1 : 0;
      stopped += telling && isStop(source.charAt(lines.get(i).end() - 1)) ? 1 : 0;
    }
    // Lines are broken where they are full, which hardly ever is the end of a sentence.
    boolean sentences = stopped * 2 > full;
    return full >= 2 && broken >= full * BROKEN_SHARE && !sentences ? widest : 0;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Returns whether line {@code i} has no room for the first word of the next. */
  private boolean isBroken(int i, int width) {
    Range line = lines.get(i);
    Range next = lines.get(i + 1);
    return line.length() > 0
        && next.length() > 0
        && line.length() + 1 + firstWord(next) > Math.min(width - 1, width * 0.97);
  }

  private int firstWord(Range line) {
    int at = line.start();
    while (at < line.end() && !Glyphs.isBlank(source.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private List<Paragraph> paragraphs() {
    var paragraphs = new ArrayList<Paragraph>();
    int i = 0;
    while (i < lines.size()) {
      int last = i;
      while (last + 1 < lines.size() && continues(last)) {
        last++;
      }
      if (lines.get(i).length() > 0) {
        add(paragraphs, i, last);
      }
      i = last + 1;
    }
    return paragraphs;
  }

  /** Returns whether the paragraph of line {@code i} goes on in the next line. */
  private boolean continues(int i) {
    if (width == 0 || lines.get(i).length() == 0 || lines.get(i + 1).length() == 0) {
      return false;
    }
    if (!lines.get(i + 1).equals(afterSign(i + 1))) {
      return false;
    }
    return isBroken(i, width) || Character.isLowerCase(source.charAt(lines.get(i + 1).start()));
  }

  private void add(List<Paragraph> paragraphs, int first, int last) {
    var writer = new MappedWriter();
    Range opening = afterSign(first);
    for (int i = first; i <= last; i++) {
      int from = i == first ? opening.start() : lines.get(i).start();
      if (i > first && !isHyphenated(writer, source.charAt(from))) {
        // The line end and the indent of the next line are one run of white space.
        writer.copy(source, lines.get(i - 1).end(), from);
      }
      writer.copy(source, from, lines.get(i).end());
    }
    MappedText words = writer.take();
    if (!words.isEmpty()) {
      paragraphs.add(new Paragraph(words, Line.of(words.text()), sign(first, opening)));
    }
  }

  private static boolean isHyphenated(MappedWriter writer, char next) {
    return writer.length() > 1
        && writer.last() == '-'
        && Character.isLetter(writer.lastButOne())
        && Character.isLetter(next);
  }

  private Paragraph.Sign sign(int line, Range opening) {
    if (opening.equals(lines.get(line))) {
      return Paragraph.Sign.NONE;
    }
    return switch (source.charAt(lines.get(line).start())) {
      case '#' -> Paragraph.Sign.HASH;
      case '>' -> Paragraph.Sign.QUOTED;
      default -> Paragraph.Sign.BULLET;
    };
  }

  /** Returns line {@code i} without the sign that opens it, if there is one. */
  private Range afterSign(int i) {
    Range line = lines.get(i);
    int at = line.start();
    if (line.length() < 3 || !isSign(i, source.charAt(at))) {
      return line;
    }
    while (at < line.end() && source.charAt(at) == source.charAt(line.start())) {
      at++;
    }
    int words = at;
    while (words < line.end() && Glyphs.isBlank(source.charAt(words))) {
      words++;
    }
    boolean bulletWithoutSpace = source.charAt(line.start()) == '\u2022';
    return words < line.end() && (words > at || bulletWithoutSpace)
        ? new Range(words, line.end())
        : line;
  }

  /** A dash opens an item only among others: alone it opens speech, or a credit. */
  private boolean isSign(int i, char c) {
    if (Glyphs.isBullet(c) || c == '#' || c == '>') {
      return true;
    }
    return Glyphs.isDash(c) && c != '\u2014' && (opensWith(c, i - 1) || opensWith(c, i + 1));
  }

  /** Returns whether line {@code i} opens with {@code c} and a space. */
  private boolean opensWith(char c, int i) {
    return i >= 0
        && i < lines.size()
        && lines.get(i).length() > 2
        && source.charAt(lines.get(i).start()) == c
        && Glyphs.isBlank(source.charAt(lines.get(i).start() + 1));
  }
}
