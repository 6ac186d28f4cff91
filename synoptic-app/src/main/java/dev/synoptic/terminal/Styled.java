package dev.synoptic.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with their styles, on one line. Every word that goes in is made harmless first, so nothing
 * that goes out can command the terminal.
 *
 * @param runs stretches of one style
 */
record Styled(List<Run> runs) {

  static final Styled EMPTY = new Styled(List.of());

  Styled {
    runs = List.copyOf(runs);
  }

  /**
   * A stretch of one style.
   *
   * @param text harmless words
   * @param style how they look
   */
  record Run(String text, Style style) {}

  static Styled of(String text) {
    return of(text, Style.PLAIN);
  }

  static Styled of(String text, Style style) {
    return EMPTY.and(text, style);
  }

  Styled and(String text) {
    return and(text, Style.PLAIN);
  }

  Styled and(String text, Style style) {
    return text.isEmpty() ? this : and(new Styled(List.of(new Run(Harmless.of(text), style))));
  }

  Styled and(Styled more) {
    if (runs.isEmpty()) {
      return more;
    }
    var joined = new ArrayList<Run>(runs);
    for (Run run : more.runs) {
      Run last = joined.get(joined.size() - 1);
      if (last.style.equals(run.style)) {
        joined.set(joined.size() - 1, new Run(last.text + run.text, run.style));
      } else {
        joined.add(run);
      }
    }
    return new Styled(joined);
  }

  /** Returns the parts one after another, {@code between} them. */
  static Styled join(String between, List<Styled> parts) {
    Styled joined = EMPTY;
    for (int i = 0; i < parts.size(); i++) {
      joined = (i == 0 ? joined : joined.and(between)).and(parts.get(i));
    }
    return joined;
  }

  boolean isEmpty() {
    return runs.stream().allMatch(run -> run.text.isEmpty());
  }

  /** Returns the columns it takes. */
  int width() {
    int columns = 0;
    for (Run run : runs) {
      columns += Width.of(run.text);
    }
    return columns;
  }

  /** Returns this with blanks after it, {@code columns} wide or more. */
  Styled padded(int columns) {
    int missing = columns - width();
    return missing > 0 ? and(" ".repeat(missing)) : this;
  }

  /**
   * Returns this where it fits in {@code columns}, else its beginning and an ellipsis. Words are
   * left out whole: half a word reads as another one. Only where that would cost half the room, as
   * in addresses and in scripts without blanks, a word is parted.
   */
  Styled elided(int columns) {
    if (width() <= columns) {
      return this;
    }
    Styled whole = beginning(columns - 2);
    String text = whole.text();
    int next = text.length();
    int end = text().charAt(next) == ' ' ? next : text.lastIndexOf(' ');
    if (end > 0 && 2 * Width.of(text.substring(0, end)) > columns) {
      return beginning(Width.of(text.substring(0, end))).stripped().and(" …");
    }
    return beginning(columns - 1).stripped().and("…");
  }

  private Styled beginning(int columns) {
    var kept = new ArrayList<Run>();
    int left = columns;
    for (Run run : runs) {
      int end = fitting(run.text, left);
      kept.add(new Run(run.text.substring(0, end), run.style));
      left -= Width.of(run.text.substring(0, end));
      if (end < run.text.length()) {
        break;
      }
    }
    return new Styled(kept);
  }

  private String text() {
    var text = new StringBuilder();
    runs.forEach(run -> text.append(run.text));
    return text.toString();
  }

  /** Returns the offset up to which {@code text} fits in {@code columns}; no mark is parted. */
  static int fitting(String text, int columns) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      used += Width.of(point);
      if (used > columns) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Returns this without blanks at its end. */
  Styled stripped() {
    var kept = new ArrayList<Run>(runs);
    while (!kept.isEmpty()) {
      Run last = kept.remove(kept.size() - 1);
      String text = last.text;
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == Harmless.GLUE)) {
        end--;
      }
      if (end > 0) {
        kept.add(new Run(text.substring(0, end), last.style));
        break;
      }
    }
    return new Styled(kept);
  }

  /** Returns the words, with ANSI sequences where {@code colour} is set. */
  String printed(boolean colour) {
    var line = new StringBuilder();
    for (Run run : runs) {
      String text = run.text.replace(Harmless.GLUE, ' ');
      boolean marked = colour && !run.style.code().isEmpty();
      if (marked) {
        line.append("\u001b[")
            .append(run.style.code())
            .append('m')
            .append(text)
            .append("\u001b[0m");
      } else {
        line.append(text);
      }
    }
    return line.toString();
  }
}
