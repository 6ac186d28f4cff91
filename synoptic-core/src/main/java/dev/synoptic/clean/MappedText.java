package dev.synoptic.clean;

import dev.synoptic.model.Range;
import dev.synoptic.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of clean text with its map to the source. Immutable.
 *
 * <p>Characters that no run covers (a space that stands for a line break tag, a title that the page
 * does not print) have no place in the source.
 */
final class MappedText {

  /** No text. */
  static final MappedText EMPTY = new MappedText("", List.of());

  private final String text;
  private final List<Segment> runs;

  MappedText(String text, List<Segment> runs) {
    this.text = text;
    this.runs = List.copyOf(runs);
  }

  /** Returns {@code text} as words that stand nowhere in the source. */
  static MappedText unmapped(String text) {
    return new MappedText(text, List.of());
  }

  /** Returns the clean characters. */
  String text() {
    return text;
  }

  /** Returns the map, relative to this text, in order. */
  List<Segment> runs() {
    return runs;
  }

  /** Returns whether there is no character. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the stretch of the source from the first mapped character to the last. */
  Optional<Range> source() {
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Segment run : runs) {
      start = Math.min(start, run.source().start());
      end = Math.max(end, run.source().end());
    }
    return Optional.of(new Range(start, end));
  }

  /** Returns the piece from {@code from} to {@code to}, with its part of the map. */
  MappedText slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    var inside = new ArrayList<Segment>();
    for (Segment run : runs) {
      Range clean = run.clean();
      int start = Math.max(from, clean.start());
      int end = Math.min(to, clean.end());
      if (start < end) {
        inside.add(part(run, start, end, from));
      }
    }
    return new MappedText(text.substring(from, to), inside);
  }

  /** Returns this text, a space that stands nowhere in the source, and {@code next}. */
  MappedText join(MappedText next) {
    int shift = text.length() + 1;
    var joined = new ArrayList<Segment>(runs);
    for (Segment run : next.runs) {
      Range clean = run.clean();
      joined.add(new Segment(new Range(shift + clean.start(), shift + clean.end()), run.source()));
    }
    return new MappedText(text + ' ' + next.text, joined);
  }

  /** A run that is not one to one is not cut: it is one character, or one pair. */
  private static Segment part(Segment run, int start, int end, int shift) {
    Range clean = run.clean();
    Range cut = new Range(start - shift, end - shift);
    if (clean.length() != run.source().length()) {
      return new Segment(cut, run.source());
    }
    int at = run.source().start() + start - clean.start();
    return new Segment(cut, new Range(at, at + end - start));
  }

  /** Returns this text without the white space and invisible characters at its ends. */
  MappedText strip() {
    int from = 0;
    int to = text.length();
    while (from < to && Glyphs.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Glyphs.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  @Override
  public String toString() {
    return text;
  }
}
