package dev.synoptic.reuse;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.sketch.Hash64;
import dev.synoptic.text.CommonWords;
import dev.synoptic.text.Senses;
import dev.synoptic.text.Spelling;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words and numbers of a report's body in reading order, as numbers that can be compared fast.
 * Titles and headings are left out: they are short, formulaic, and written by others.
 */
final class BodyWords {

  /** More words than any report; what stands behind them is not compared. */
  static final int MAX_WORDS = 60_000;

  private final ParsedReport report;
  private final List<Stretch> sentences = new ArrayList<>();
  private final long[] forms;
  private final long[] stems;
  private final float[] weights;
  private final int[] tokens;
  private final int[] blocks;
  private final BitSet quoted = new BitSet();
  private final BitSet names = new BitSet();
  private final BitSet numbers = new BitSet();
  private int size;

  /**
   * A run of words.
   *
   * @param from number of its first word
   * @param to number after its last
   */
  record Stretch(int from, int to) {

    int length() {
      return to - from;
    }
  }

  BodyWords(ParsedReport report) {
    int capacity = Math.min(MAX_WORDS, report.tokens().size());
    this.report = report;
    this.forms = new long[capacity];
    this.stems = new long[capacity];
    this.weights = new float[capacity];
    this.tokens = new int[capacity];
    this.blocks = new int[capacity];
    BitSet quotedTokens = QuotedTokens.of(report);
    for (Sentence sentence : report.sentences()) {
      int from = size;
      for (int t = sentence.firstToken(); t < sentence.endToken() && size < capacity; t++) {
        add(t, sentence.block(), quotedTokens);
      }
      if (size > from) {
        sentences.add(new Stretch(from, size));
      }
    }
  }

  private void add(int index, int block, BitSet quotedTokens) {
    BlockKind kind = report.report().blocks().get(block).kind();
    Token token = report.tokens().get(index);
    boolean number = token.kind() == TokenKind.NUMBER;
    if (kind == BlockKind.TITLE
        || kind == BlockKind.HEADING
        || !number && token.kind() != TokenKind.WORD) {
      return;
    }
    String form = Words.normal(token.in(report.text()));
    String plain = number ? form.replace(",", "") : form;
    String stem = number ? plain : Stem.of(form);
    forms[size] = Hash64.of(plain);
    stems[size] = Hash64.of(stem);
    weights[size] = weight(form, stem, number);
    tokens[size] = index;
    blocks[size] = block;
    quoted.set(size, quotedTokens.get(index));
    names.set(size, token.wordClass() == WordClass.PROPER);
    numbers.set(size, number);
    size++;
  }

  /** Returns how much a word tells: 0 for a function word, up to about 6.5 for a rare one. */
  private static float weight(String form, String stem, boolean number) {
    if (number) {
      return 3;
    }
    return Words.isFunction(form) ? 0 : (float) -Math.log(CommonWords.english().share(stem));
  }

  ParsedReport report() {
    return report;
  }

  int size() {
    return size;
  }

  /** Returns the number of words outside quotations. */
  int told() {
    return size - quoted.cardinality();
  }

  /** Returns a number for the printed form of a word, case and accents aside. */
  long form(int word) {
    return forms[word];
  }

  /** Returns a number for the stem of a word. */
  long stem(int word) {
    return stems[word];
  }

  float weight(int word) {
    return weights[word];
  }

  boolean isContent(int word) {
    return weights[word] > 0;
  }

  /** Returns what a word can mean; a name means nobody else. */
  Senses senses(int word) {
    return isName(word) ? Senses.NONE : Senses.of(Stem.of(Spelling.american(normal(word))));
  }

  /** Returns a word without case and accents, a number without its commas. */
  String normal(int word) {
    String form = Words.normal(report.tokens().get(tokens[word]).in(report.text()));
    return isNumber(word) ? form.replace(",", "") : form;
  }

  boolean isName(int word) {
    return names.get(word);
  }

  boolean isNumber(int word) {
    return numbers.get(word);
  }

  boolean isQuoted(int word) {
    return quoted.get(word);
  }

  /** Returns whether all words from {@code from} up to {@code to} are quoted. */
  boolean isQuoted(int from, int to) {
    return quoted.nextClearBit(from) >= to;
  }

  /** Marks words as quoted: another report shows that somebody said them. */
  void quote(int from, int to) {
    quoted.set(from, to);
  }

  /** Returns the block that a word stands in. */
  int block(int word) {
    return blocks[word];
  }

  /** Returns the sentences that have words. */
  List<Stretch> sentences() {
    return sentences;
  }

  /** Returns where the words from {@code from} up to {@code to} stand in the report's text. */
  Range range(int from, int to) {
    return new Range(
        report.tokens().get(tokens[from]).start(), report.tokens().get(tokens[to - 1]).end());
  }
}
