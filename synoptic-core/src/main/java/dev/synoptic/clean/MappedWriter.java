package dev.synoptic.clean;

import dev.synoptic.model.Range;
import dev.synoptic.model.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a piece of clean text character by character, each with its place in the source. White
 * space is collapsed; it is written only between characters that show.
 */
final class MappedWriter {

  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Segment> runs = new ArrayList<>();

  /** The one-to-one run that is being written: its first places, and how long it is. */
  private int cleanStart;

  private int sourceStart;
  private int length;

  /** A space to be written before the next character; {@code NONE} places where it has none. */
  private boolean spaceDue;

  private int spaceStart = NONE;
  private int spaceEnd = NONE;

  /** Whether the space due is one plain blank in the source, which maps one to one. */
  private boolean plainSpace;

  /** Writes {@code source} from {@code start} to {@code end} as it stands. */
  void copy(String source, int start, int end) {
    int at = start;
    while (at < end) {
      int plain = plainEnd(source, at, end);
      if (plain > at) {
        flushSpace();
        shown(source, at, plain);
        at = plain;
      } else {
        at += character(source, at, end);
      }
    }
  }

  /**
   * Returns where the stretch of plain characters, and of single blanks between them, ends that
   * starts at {@code start}: most of a text, which is copied as it stands.
   */
  private static int plainEnd(String source, int start, int end) {
    int plain = start;
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      if (c > ' ' && c < 0x7F) {
        plain = at + 1;
      } else if (c != ' ' || plain != at || at == start) {
        break;
      }
      at++;
    }
    return plain;
  }

  /** Writes, collapses or drops the character at {@code at}; returns how many units it takes. */
  private int character(String source, int at, int end) {
    char c = source.charAt(at);
    if (Glyphs.isSpace(c)) {
      int stop = at + 1;
      while (stop < end && Glyphs.isSpace(source.charAt(stop))) {
        stop++;
      }
      blank(source, at, stop);
      return stop - at;
    }
    if (!Character.isSurrogate(c)) {
      if (!Glyphs.isDropped(c)) {
        flushSpace();
        shown(source, at, at + 1);
      }
    } else if (at + 1 < end && Character.isSurrogatePair(c, source.charAt(at + 1))) {
      flushSpace();
      shown(source, at, at + 2);
      return 2;
    }
    // Half a pair is no character; no format could carry it.
    return 1;
  }

  /** Collapses the white space from {@code start} to {@code end}. */
  void blank(String source, int start, int end) {
    if (!text.isEmpty()) {
      space(start, end);
      plainSpace = spaceEnd - spaceStart == 1 && source.charAt(spaceStart) == ' ';
    }
  }

  private void shown(String source, int start, int end) {
    place(start, end - start);
    text.append(source.substring(start, end));
  }

  /**
   * Extends the one-to-one run by {@code count} characters from {@code source} on, or starts it.
   */
  private void place(int source, int count) {
    if (length == 0 || sourceStart + length != source) {
      closeRun();
      cleanStart = text.length();
      sourceStart = source;
    }
    length += count;
  }

  /** Writes {@code words}, one character or one pair, that the source spells as {@code source}. */
  void standIn(String words, Range source) {
    if (words.length() == 1 && Glyphs.isSpace(words.charAt(0))) {
      space(source.start(), source.end());
    } else if (words.length() > 1 || !Glyphs.isDropped(words.charAt(0))) {
      flushSpace();
      closeRun();
      runs.add(new Segment(new Range(text.length(), text.length() + words.length()), source));
      text.append(words);
    }
  }

  /** Writes {@code words} that have no known place in the source. */
  void loose(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean pair = at + 1 < words.length() && Character.isSurrogatePair(c, words.charAt(at + 1));
      if (Glyphs.isSpace(c)) {
        gap();
      } else if (pair || !Character.isSurrogate(c) && !Glyphs.isDropped(c)) {
        flushSpace();
        closeRun();
        text.append(c);
        if (pair) {
          at++;
          text.append(words.charAt(at));
        }
      }
    }
  }

  /** Notes a space with no place in the source, such as a line break tag. */
  void gap() {
    spaceDue = true;
  }

  /** Returns whether nothing that shows has been written. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns how many characters have been written. */
  int length() {
    return text.length();
  }

  /** Returns the last character written. */
  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Returns the character before the last. */
  char lastButOne() {
    return text.charAt(text.length() - 2);
  }

  private void space(int start, int end) {
    spaceDue = true;
    plainSpace = false;
    if (spaceStart == NONE) {
      spaceStart = start;
      spaceEnd = end;
    } else if (spaceEnd == start) {
      spaceEnd = end;
    }
    // White space beyond a tag is not added: the place of a space holds white space alone.
  }

  private void flushSpace() {
    if (spaceDue && !text.isEmpty()) {
      if (plainSpace) {
        place(spaceStart, 1);
        text.append(' ');
      } else {
        closeRun();
        if (spaceStart != NONE) {
          Range clean = new Range(text.length(), text.length() + 1);
          runs.add(new Segment(clean, new Range(spaceStart, spaceEnd)));
        }
        text.append(' ');
      }
    }
    forgetSpace();
  }

  private void forgetSpace() {
    spaceDue = false;
    plainSpace = false;
    spaceStart = NONE;
    spaceEnd = NONE;
  }

  private void closeRun() {
    if (length > 0) {
      runs.add(
          new Segment(
              new Range(cleanStart, cleanStart + length),
              new Range(sourceStart, sourceStart + length)));
      length = 0;
    }
  }

  /** Returns what was written, without white space at its ends, and starts anew. */
  MappedText take() {
    if (text.isEmpty()) {
      forgetSpace();
      return MappedText.EMPTY;
    }
    closeRun();
    MappedText written = new MappedText(text.toString(), runs).strip();
    text.setLength(0);
    runs.clear();
    forgetSpace();
    return written;
  }
}
