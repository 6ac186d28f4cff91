package dev.synoptic.text;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells single quotation marks from apostrophes.
 *
 * <p>Between letters the mark is an apostrophe, after punctuation it closes, before a word it opens
 * unless the word is one of those that lose their beginning ('90s, 'em). After a word it closes an
 * open quotation, else it is a possessive. The hard case is a possessive plural inside a quotation
 * (‘the players’ union’): there it is an apostrophe where a word follows that can be owned and
 * another mark still comes to close.
 */
final class SingleMarks {

  /** Words written with a leading apostrophe, without it. */
  private static final Set<String> CLIPPED =
      Set.of("em", "tis", "twas", "cause", "til", "till", "bout", "n", "cos", "cuz", "cept", "im");

  /** Words that follow a closed quotation but never a possessive. */
  private static final Set<String> NEVER_OWNED =
      Set.of(
          "and", "or", "but", "nor", "yet", "so", "he", "she", "it", "they", "we", "you", "i",
          "the", "a", "an", "this", "that", "these", "those", "in", "on", "at", "to", "of", "for",
          "with", "as", "by", "from", "into", "over", "after", "before", "about", "is", "was",
          "are", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "must", "should", "do", "does", "did", "not", "who", "which", "when", "while",
          "where", "if", "because", "said", "says", "than", "then", "there", "here", "also");

  private final String text;
  private final int from;
  private final int to;

  private SingleMarks(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Returns the offsets between {@code from} and {@code to} where a single mark quotes. */
  static BitSet quotingIn(String text, int from, int to) {
    return new SingleMarks(text, from, to).quoting();
  }

  private BitSet quoting() {
    var quoting = new BitSet();
    int open = 0;
    int closer = -1;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!Chars.isApostrophe(c)) {
        if (QuoteMarks.isMark(c)) {
          quoting.set(at);
        }
        continue;
      }
      if (c == '\'' && at + 1 < to && text.charAt(at + 1) == c) {
        // Typewriters' double mark: ''.
        quoting.set(at, at + 2);
        at++;
      } else if (opens(at)) {
        quoting.set(at);
        open++;
      } else if (ends(at) && (open > 0 || c == '\u2018')) {
        closer = Math.max(closer, at);
        if (!canOwn(at) || (closer = nextEnd(at, closer)) == at) {
          quoting.set(at);
          open = Math.max(0, open - 1);
        }
      }
    }
    return quoting;
  }

  private boolean opens(int at) {
    if (!boundaryBefore(at) || at + 1 >= to || Chars.isSpace(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '\u2018') {
      return !clipped(at);
    }
    return c != '\u2019' && !clipped(at);
  }

  private boolean clipped(int at) {
    int end = at + 1;
    while (end < to && end - at < 8 && Chars.isInner(text.charAt(end))) {
      end++;
    }
    if (end - at > 1 && Chars.isDigit(text.charAt(at + 1))) {
      return end - at == 3 || end - at == 4 && text.charAt(end - 1) == 's';
    }
    return CLIPPED.contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
  }

  private boolean ends(int at) {
    return !boundaryBefore(at) && (at + 1 >= to || !Chars.isInner(text.codePointAt(at + 1)));
  }

  private boolean boundaryBefore(int at) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Chars.isSpace(before)
        || "([{/".indexOf(before) >= 0
        || Chars.isDash(before)
        || before == '-'
        || before == '"'
        || before == '\u201C'
        || before == '\u00AB';
  }

  /** Returns whether the mark after a word may be a possessive: a noun may follow. */
  private boolean canOwn(int at) {
    char before = text.charAt(at - 1);
    if (before != 's' && before != 'S' || at + 2 >= to || text.charAt(at + 1) != ' ') {
      return false;
    }
    int end = at + 2;
    while (end < to && end - at < 12 && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end > at + 2
        && !NEVER_OWNED.contains(text.substring(at + 2, end).toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * Returns the next offset after {@code at} that can close before another mark opens; {@code at}
   * itself where there is none. {@code known} is an earlier answer, which saves scanning again.
   */
  private int nextEnd(int at, int known) {
    if (known > at) {
      return known;
    }
    for (int next = at + 1; next < to; next++) {
      if (Chars.isApostrophe(text.charAt(next))) {
        if (opens(next)) {
          return at;
        }
        if (ends(next)) {
          return next;
        }
      }
    }
    return at;
  }
}
