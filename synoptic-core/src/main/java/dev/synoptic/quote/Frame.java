package dev.synoptic.quote;

import dev.synoptic.model.Range;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.List;

/**
 * A sentence in the report's own words, in which everything between quotation marks counts as one
 * item, however many sentences it holds. Places in a frame are counted from 0.
 */
final class Frame {

  private final Prose prose;
  private final int block;
  private final int[] items;

  /**
   * Makes a frame.
   *
   * @param items for each place its token, or the complement of the index of its stretch
   */
  Frame(Prose prose, int block, int[] items) {
    this.prose = prose;
    this.block = block;
    this.items = items;
  }

  int size() {
    return items.length;
  }

  int block() {
    return block;
  }

  Prose prose() {
    return prose;
  }

  boolean isStretch(int at) {
    return in(at) && items[at] < 0;
  }

  private boolean in(int at) {
    return at >= 0 && at < items.length;
  }

  /** Returns the index of the stretch at a place that holds one. */
  int stretchIndex(int at) {
    return ~items[at];
  }

  Stretch stretch(int at) {
    return prose.stretches().get(~items[at]);
  }

  /** Returns the first token of the place. */
  int firstToken(int at) {
    return items[at] < 0 ? stretch(at).first() : items[at];
  }

  /** Returns the word in lower case; empty for a stretch and outside the frame. */
  String word(int at) {
    return in(at) && items[at] >= 0 ? prose.word(items[at]) : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  /** Returns whether {@code words} stand there one after the other, from {@code at} on. */
  boolean follow(int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!is(at + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the class of the word; OTHER for a stretch and outside the frame. */
  WordClass wordClass(int at) {
    return in(at) && items[at] >= 0 ? prose.wordClass(items[at]) : WordClass.OTHER;
  }

  boolean is(int at, WordClass wordClass) {
    return wordClass(at) == wordClass;
  }

  /** Returns whether a word, number or symbol stands there, no punctuation and no stretch. */
  boolean isWord(int at) {
    if (!in(at) || items[at] < 0) {
      return false;
    }
    TokenKind kind = prose.token(items[at]).kind();
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.SYMBOL;
  }

  /** Returns whether the word begins with a capital letter. */
  boolean isCapital(int at) {
    return in(at)
        && items[at] >= 0
        && Character.isUpperCase(prose.text().codePointAt(prose.token(items[at]).start()));
  }

  boolean isComma(int at) {
    return is(at, ",");
  }

  /** Returns whether a dash that parts clauses stands there. */
  boolean isDash(int at) {
    String word = word(at);
    return !word.isEmpty()
        && word.length() <= 2
        && (word.equals("-") || word.equals("--") || "\u2012\u2013\u2014\u2015".contains(word));
  }

  /** Returns whether a full stop, question mark, exclamation mark or ellipsis stands there. */
  boolean isStop(int at) {
    String word = word(at);
    return !word.isEmpty() && ".?!\u2026".indexOf(word.charAt(0)) >= 0;
  }

  /** Returns the first offset of the place, an opening mark included. */
  int start(int at) {
    int first = firstToken(at);
    return prose.token(prose.opensName(first - 1) ? first - 1 : first).start();
  }

  /** Returns the offset after the place, a closing mark included. */
  int end(int at) {
    int last = items[at] < 0 ? stretch(at).end() - 1 : items[at];
    // A comma or stop inside the marks of a name is the sentence's: the mark after it is the
    // name's.
    boolean comma = prose.isInName(last) && prose.closesName(last + 2);
    int mark = comma ? last + 2 : last + 1;
    return prose.token(prose.closesName(mark) ? mark : last).end();
  }

  /** Returns where the places from {@code from} to before {@code to} stand. */
  Range range(int from, int to) {
    return new Range(start(from), end(to - 1));
  }

  /** Returns whether a name in quotation marks begins at the place. */
  boolean isNameInMarks(int at) {
    return in(at) && items[at] >= 0 && prose.opensName(items[at] - 1);
  }

  /** Returns whether the words are written as heads are: a capital on nearly every longer one. */
  boolean isTitleCase() {
    int words = 0;
    int capitals = 0;
    for (int at = 0; at < items.length; at++) {
      if (isWord(at) && word(at).length() > 3) {
        words++;
        capitals += isCapital(at) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 >= words * 9;
  }

  /** Returns whether the frame begins a paragraph. */
  boolean beginsBlock() {
    int token = firstToken(0);
    Token first = prose.token(token);
    return token == 0
        || prose.text().substring(prose.token(token - 1).end(), first.start()).indexOf('\n') >= 0;
  }

  @Override
  public String toString() {
    return size() == 0 ? "" : range(0, size()).in(prose.text());
  }
}
