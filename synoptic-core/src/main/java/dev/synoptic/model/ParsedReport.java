package dev.synoptic.model;

import java.util.List;

/**
 * A report with what every later stage needs of its language: computed once, shared by all.
 *
 * @param report the report
 * @param sentences in reading order
 * @param tokens in reading order, each inside a sentence
 * @param names who and what the report names, by first mention
 */
public record ParsedReport(
    Report report, List<Sentence> sentences, List<Token> tokens, List<LocalName> names) {

  /** Copies the lists. */
  public ParsedReport {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** Returns the report's text. */
  public String text() {
    return report.text();
  }

  /** Returns the index of the sentence that holds {@code offset}, or the next one after it. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the index of the token that holds {@code offset}, or the next one after it. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
