package dev.synoptic.collate;

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

  /** Returns printed words {@code from} to {@code to}, exclusive, as the report prints them. */
  String printed(int from, int to) {
    var printed = new StringBuilder();
    for (int at = from; at < to; at++) {
      PrintedWord word = words.get(at);
      boolean glued =
          at > from && words.get(at - 1).range().end() == word.range().start() || at == from;
      if (!glued) {
        printed.append(' ');
      }
      printed.append(text, word.range().start(), word.range().end());
    }
    return printed.toString();
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
