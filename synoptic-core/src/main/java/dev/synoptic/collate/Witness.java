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
   * two of its quotations, where nobody knows what was said, an ellipsis.
   */
  String printed(int from, int to) {
    var printed = new StringBuilder();
    for (int at = from; at < to; at++) {
      PrintedWord word = words.get(at);
      boolean glued = at == from || words.get(at - 1).range().end() == word.range().start();
      printed.append(glued ? "" : " ").append(text, word.range().start(), word.range().end());
      if (at + 1 < to && word.after() == Break.QUOTATION) {
        endFragment(printed);
      }
    }
    return printed.toString();
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
