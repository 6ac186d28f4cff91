package dev.synoptic.terminal;

import java.util.List;

/** What is written so far: lines no wider than the terminal, without blanks at their ends. */
final class Sheet {

  /** Items of a section stand this far in. */
  static final int INDENT = 2;

  /** Lines of more columns are hard to follow back to their start. */
  private static final int MEASURE = 110;

  /** Columns between cells. */
  static final int GAP = 2;

  private final int columns;
  private final boolean colour;
  private final StringBuilder text = new StringBuilder();
  private boolean afterBlank = true;

  Sheet(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  int columns() {
    return columns;
  }

  /** Writes one line; what does not fit is elided. */
  void line(Styled words) {
    Styled fitting = words.elided(columns).stripped();
    if (fitting.isEmpty()) {
      blank();
      return;
    }
    text.append(fitting.printed(colour)).append('\n');
    afterBlank = false;
  }

  /** Writes an empty line, but never two in a row, and none at the top. */
  void blank() {
    if (!afterBlank) {
      text.append('\n');
      afterBlank = true;
    }
  }

  /** Writes {@code words} over as many lines as they need, {@code indent} columns in. */
  void paragraph(int indent, Styled words) {
    hanging(indent, Styled.EMPTY, 0, words);
  }

  /**
   * Writes {@code words} over as many lines as they need, {@code label} before the first.
   *
   * @param indent columns before the label
   * @param hang columns from the label's start to the words; a longer label moves the words
   */
  void hanging(int indent, Styled label, int hang, Styled words) {
    int left = Math.max(hang, label.isEmpty() ? 0 : label.width() + 1);
    Styled before = Styled.of(" ".repeat(indent)).and(label.padded(left));
    for (Styled one : Wrap.lines(words, Math.min(MEASURE, columns - indent - left))) {
      line(before.and(one));
      before = Styled.of(" ".repeat(indent + left));
    }
  }

  /** Writes {@code words} on one line, {@code label} before them. */
  void hangingLine(int indent, Styled label, int hang, Styled words) {
    line(Styled.of(" ".repeat(indent)).and(label.padded(hang)).and(words));
  }

  /** Writes {@code left} and {@code right} at the two ends of a line, or of two lines. */
  void ends(Styled left, Styled right) {
    int gap = columns - left.width() - right.width();
    if (gap >= 2) {
      line(left.padded(left.width() + gap).and(right));
      return;
    }
    List<Styled> lines = Wrap.lines(left, columns);
    for (Styled one : lines.subList(0, lines.size() - 1)) {
      line(one);
    }
    Styled last = lines.get(lines.size() - 1);
    int rest = columns - last.width() - right.width();
    if (rest >= 2) {
      line(last.padded(last.width() + rest).and(right));
    } else {
      line(last);
      line(Styled.of(" ".repeat(Math.max(0, columns - right.width()))).and(right));
    }
  }

  /** Writes the head of a section: its name, and what is in it. */
  void head(String name, String inside) {
    blank();
    hanging(0, Styled.of(name, Style.STRONG), name.length() + 2, Styled.of(inside));
  }

  /**
   * Writes cells side by side, two columns between them.
   *
   * @param widths of the cells; the last may be wider than it says
   * @param cells each in lines that fit its width
   */
  void row(int indent, List<Integer> widths, List<List<Styled>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      Styled row = Styled.of(" ".repeat(indent));
      int end = indent;
      for (int cell = 0; cell < cells.size(); cell++) {
        List<Styled> lines = cells.get(cell);
        row = row.padded(end).and(i < lines.size() ? lines.get(i) : Styled.EMPTY);
        end += widths.get(cell) + GAP;
      }
      line(row);
    }
  }

  /** Returns everything written, a newline at its end. */
  String text() {
    return text.toString();
  }
}
