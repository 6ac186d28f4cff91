package dev.synoptic.find;

import dev.synoptic.model.Range;
import dev.synoptic.text.EqualForms;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text in order, marks left out. Hyphens part words here, so that "long-term" and
 * "long term" are the same two words; contractions are the words that they stand for.
 */
final class WordList {

  private final String text;
  private final List<String> forms = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private WordList(String text) {
    this.text = text;
  }

  /** Returns the words of {@code text}. */
  static WordList of(String text) {
    return of(text, List.of(new Range(0, text.length())));
  }

  /** Returns the words of the {@code pieces} of {@code text}. */
  static WordList of(String text, List<Range> pieces) {
    var words = new WordList(text);
    for (Range piece : pieces) {
      words.read(piece.start(), piece.end());
    }
    return words;
  }

  private void read(int from, int to) {
    int at = from;
    while (at < to) {
      if (!isInner(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && (isInner(text.charAt(end)) || joins(end, to))) {
        end++;
      }
      add(at, end);
      at = end;
    }
  }

  private void add(int start, int end) {
    String form = Words.normal(text.substring(start, end));
    if (form.isEmpty()) {
      return;
    }
    List<String> said = EqualForms.of(form);
    if (said.size() > 1 && end - start >= said.size()) {
      halves(start, end, said);
    } else {
      add(start, end, said.size() > 1 ? form : said.get(0));
    }
  }

  /** Adds the words of a contraction, each with its letters: "I" and "'ve", "ca" and "n't". */
  private void halves(int start, int end, List<String> said) {
    int mark = start + 1;
    while (mark < end && text.charAt(mark) != '\'' && text.charAt(mark) != '\u2019') {
      mark++;
    }
    boolean not = said.get(said.size() - 1).equals("not") && mark < end && mark - start > 1;
    int split = mark == end ? start + (end - start) / said.size() : not ? mark - 1 : mark;
    for (int i = 0; i < said.size(); i++) {
      boolean last = i + 1 == said.size();
      add(i == 0 ? start : split + i - 1, last ? end : split + i, said.get(i));
    }
  }

  private void add(int start, int end, String form) {
    int size = forms.size();
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    forms.add(form);
  }

  /** Surrogates count as letters: what stands beyond the basic plane is mostly script. */
  private static boolean isInner(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Returns whether the mark at {@code at} joins two halves of one word or number. */
  private boolean joins(int at, int to) {
    if (at + 1 >= to || !isInner(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    boolean number = isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    return c == '\'' || c == '\u2019' || number && (c == '.' || c == ',');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return forms.size();
  }

  /** Returns the words {@code from} to {@code to}, exclusive, of the same text. */
  WordList part(int from, int to) {
    var part = new WordList(text);
    for (int word = from; word < to; word++) {
      part.add(starts[word], ends[word], forms.get(word));
    }
    return part;
  }

  String form(int word) {
    return forms.get(word);
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** Returns the stretch from {@code first} to {@code last}, both included. */
  Range range(int first, int last) {
    return new Range(starts[first], ends[last]);
  }

  /** Returns what stands between a word and the next, or before the first or after the last. */
  Seam after(int word) {
    int from = word < 0 ? 0 : ends[word];
    int to = word + 1 < forms.size() ? starts[word + 1] : text.length();
    return word < 0 || word + 1 >= forms.size() ? Seam.EDGE : Seam.of(text, from, to);
  }
}
