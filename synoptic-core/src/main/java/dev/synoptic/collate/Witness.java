package dev.synoptic.collate;

import dev.synoptic.collate.PrintedWord.Break;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Siglum;
import java.util.List;

/**
 * The words of one report for one quote, ready to be collated.
 *
 * @param report which report
 * @param form direct, mixed or indirect
 * @param text the report's text
 * @param words its printed words, in the report's order
 * @param atoms the words' atoms, in order
 */
public record Witness(
    Siglum report, QuotationForm form, String text, List<PrintedWord> words, List<Atom> atoms) {

  private static final char ELLIPSIS = '\u2026';

  /** Copies the lists. */
  public Witness {
    words = List.copyOf(words);
    atoms = List.copyOf(atoms);
  }

  /** Returns the printed word of atom {@code index}. */
  PrintedWord wordOf(int index) {
    return words.get(atoms.get(index).word());
  }

  /** Returns whether atom {@code index} is the last of its printed word. */
  boolean lastOfWord(int index) {
    return index + 1 == atoms.size() || atoms.get(index + 1).word() != atoms.get(index).word();
  }

  /**
   * Returns whether atoms {@code first} to {@code last} are sentences of their own, or would be if
   * the words before them that they end with went along: in "We left. We left. They came" the words
   * put in are "left. We" as well as "We left".
   */
  boolean sentences(int first, int last) {
    int from = first;
    int to = last;
    while (from > 0) {
      if (wordOf(from - 1).endsSentence() && wordOf(to).endsSentence()) {
        return true;
      }
      if (atoms.get(from - 1).form() != atoms.get(to).form()) {
        return false;
      }
      from--;
      to--;
    }
    return false;
  }

  /**
   * Returns printed words {@code from} to {@code to}, exclusive, as the report prints them; between
   * two of its quotations, where nobody knows what was said, an ellipsis, and for the comma before
   * a cue what it stands for: “We left,” she said. “It burned.”
   */
  String printed(int from, int to) {
    var printed = new StringBuilder();
    for (int at = from; at < to; at++) {
      PrintedWord word = words.get(at);
      boolean glued = at == from || words.get(at - 1).range().end() == word.range().start();
      printed.append(glued ? "" : " ").append(text, word.range().start(), word.range().end());
      if (at + 1 < to) {
        endPiece(printed, at);
      }
    }
    return printed.toString();
  }

  /** Settles the end of {@code printed}, which word {@code last} closes and another follows. */
  private void endPiece(StringBuilder printed, int last) {
    boolean ends = words.get(last + 1).piece() != words.get(last).piece();
    int end = printed.length() - 1;
    boolean sentence = ends && (cueEnds(last) || startsSentence(last + 1));
    if (sentence && printed.charAt(end) == ',') {
      printed.setCharAt(end, '.');
    }
    if (words.get(last).after() == Break.QUOTATION) {
      endFragment(printed);
    }
  }

  /** “We left,” she said. “I ran.”: returns whether the report's own sentence ends after a word. */
  private boolean cueEnds(int word) {
    int from = words.get(word).range().end();
    int at = words.get(word + 1).range().start() - 1;
    while (at > from && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '.') {
      at--;
    }
    return at > from && text.charAt(at) == '.';
  }

  /** Returns whether a word opens a sentence: a capital, not the pronoun that always has one. */
  private boolean startsSentence(int word) {
    String first = words.get(word).range().in(text);
    boolean pronoun = first.equals("I") || first.startsWith("I'") || first.startsWith("I\u2019");
    return !pronoun && Character.isUpperCase(first.charAt(0));
  }

  /** Puts an ellipsis after a fragment, in the place of a comma that belongs to the report. */
  static void endFragment(StringBuilder printed) {
    int end = printed.length() - 1;
    if (end >= 0 && printed.charAt(end) == ',') {
      printed.setLength(end);
    }
    if (end < 0 || printed.charAt(printed.length() - 1) != ELLIPSIS) {
      printed.append(' ').append(ELLIPSIS);
    }
  }

  /** Returns the summed weight of its atoms. */
  int weight() {
    int weight = 0;
    for (Atom atom : atoms) {
      weight += atom.weight();
    }
    return weight;
  }
}
