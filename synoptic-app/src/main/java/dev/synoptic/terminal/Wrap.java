package dev.synoptic.terminal;

import dev.synoptic.terminal.Styled.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks styled words into lines. Lines end at blanks and between wide characters, which are
 * written without blanks; a word longer than a line is broken at a blank that glues it, or where
 * the line ends.
 */
final class Wrap {

  /** Marks that no line may begin with, though they are wide. */
  private static final String CLOSING = "、。，．：；？！）］｝〉》」』】〕〗ー々";

  /** The blank that keeps what stands beside it on one line, where that can hold both. */
  private static final char GLUE = '\u00A0';

  private final int width;
  private final List<Styled> lines = new ArrayList<>();
  private Styled line = Styled.EMPTY;
  private int used;

  private Wrap(int width) {
    this.width = width;
  }

  /** Returns {@code text} in lines of at most {@code width} columns; at least one line. */
  static List<Styled> lines(Styled text, int width) {
    var wrap = new Wrap(Math.max(2, width));
    for (Word word : words(text)) {
      wrap.add(word);
    }
    if (!wrap.line.isEmpty() || wrap.lines.isEmpty()) {
      wrap.lines.add(wrap.line);
    }
    return wrap.lines;
  }

  private void add(Word word) {
    int columns = word.text.width();
    int blanks = used > 0 ? word.blanks : 0;
    if (used + blanks + columns <= width) {
      append(blanks, word.text, columns);
    } else if (columns <= width) {
      end();
      append(0, word.text, columns);
    } else {
      broken(word.text);
    }
  }

  private void append(int blanks, Styled text, int columns) {
    line = line.and(" ".repeat(blanks)).and(text);
    used += blanks + columns;
  }

  private void end() {
    if (used > 0) {
      lines.add(line);
    }
    line = Styled.EMPTY;
    used = 0;
  }

  /** Breaks a word that is longer than a line. */
  private void broken(Styled word) {
    end();
    for (Run run : word.runs()) {
      String rest = run.text();
      while (!rest.isEmpty()) {
        int fits = Styled.fitting(rest, width - used);
        if (fits == 0) {
          end();
          fits = Math.max(Character.charCount(rest.codePointAt(0)), Styled.fitting(rest, width));
        }
        // "200–1,000 billion" is parted where it is glued, not within "billion".
        int glue = fits < rest.length() ? rest.lastIndexOf(GLUE, fits) : -1;
        String part = rest.substring(0, glue > 0 ? glue : fits);
        append(0, new Styled(List.of(new Run(part, run.style()))), Width.of(part));
        rest = rest.substring(glue > 0 ? glue + 1 : fits);
        if (glue > 0) {
          end();
        }
      }
    }
  }

  /**
   * What no line may part.
   *
   * @param text without blanks
   * @param blanks how many stand before it
   */
  private record Word(Styled text, int blanks) {}

  private static List<Word> words(Styled text) {
    var words = new ArrayList<Word>();
    Styled word = Styled.EMPTY;
    int blanks = 0;
    for (Run run : text.runs()) {
      String s = run.text();
      int start = 0;
      for (int at = 0; at <= s.length(); at++) {
        boolean blank = at < s.length() && s.charAt(at) == ' ';
        boolean parts = at < s.length() && at > 0 && mayPart(s, at);
        if (at == s.length() || blank || parts) {
          word = word.and(piece(s, start, at, run.style()));
          start = blank ? at + 1 : at;
        }
        if ((blank || parts) && !word.runs().isEmpty()) {
          words.add(new Word(word, blanks));
          word = Styled.EMPTY;
          blanks = 0;
        }
        blanks += blank ? 1 : 0;
      }
    }
    if (!word.runs().isEmpty()) {
      words.add(new Word(word, blanks));
    }
    return words;
  }

  private static Styled piece(String text, int start, int end, Style style) {
    return start < end
        ? new Styled(List.of(new Run(text.substring(start, end), style)))
        : Styled.EMPTY;
  }

  /** Returns whether a line may end before the wide character at {@code at}. */
  private static boolean mayPart(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x1100 || Character.isLowSurrogate(c)) {
      return false;
    }
    int point = text.codePointAt(at);
    return Width.isWide(point)
        && CLOSING.indexOf(point) < 0
        && Width.of(text.codePointBefore(at)) == 2;
  }
}
