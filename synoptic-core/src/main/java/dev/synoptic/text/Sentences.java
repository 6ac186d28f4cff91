package dev.synoptic.text;

import dev.synoptic.model.TokenKind;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end among the tokens of one block.
 *
 * <p>A sentence ends at a full stop, question mark, exclamation mark or ellipsis, together with the
 * quotation marks and brackets that close right after it, unless what follows shows that it goes
 * on: a lower-case word, or (after a question in quotation marks) a name and a verb of saying.
 * After an abbreviation that may end a sentence, it ends where a word follows that begins sentences
 * but no names: "in the U.S. The army" but "the U.S. Army".
 */
final class Sentences {

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "told",
          "replied",
          "wrote",
          "tweeted",
          "posted",
          "shouted",
          "cried",
          "joked",
          "quipped",
          "wondered",
          "responded",
          "exclaimed",
          "answered",
          "yelled",
          "demanded",
          "recalled",
          "continued",
          "declared",
          "insisted",
          "chanted");

  private final TokenBuffer tokens;
  private final Abbreviations abbreviations;
  private final ClosedClasses closed;

  Sentences(TokenBuffer tokens, Abbreviations abbreviations, ClosedClasses closed) {
    this.tokens = tokens;
    this.abbreviations = abbreviations;
    this.closed = closed;
  }

  /** Returns the index after the last token of the sentence that begins at {@code from}. */
  int endAfter(int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (mayEnd(at)) {
        int end = closers(at + 1, limit);
        if (end >= limit || ends(from, at, end, limit)) {
          return end;
        }
        at = end - 1;
      }
    }
    return limit;
  }

  private boolean mayEnd(int at) {
    char last = tokens.last(at);
    if (tokens.kind(at) == TokenKind.WORD) {
      return last == '.' && tokens.length(at) > 1;
    }
    return tokens.kind(at) == TokenKind.PUNCTUATION && isTerminal(last);
  }

  private static boolean isTerminal(char c) {
    return c == '.'
        || c == '?'
        || c == '!'
        || c == '\u2026'
        || c == '\u3002'
        || c == '\uFF01'
        || c == '\uFF1F'
        || c == '\u061F'
        || c == '\u0964';
  }

  /** Returns the index after the marks that follow without a space and belong to the end. */
  private int closers(int from, int limit) {
    int at = from;
    while (at < limit && tokens.touchesNext(at - 1) && closes(at)) {
      at++;
    }
    return at;
  }

  private boolean closes(int at) {
    char c = tokens.first(at);
    if (tokens.kind(at) == TokenKind.QUOTE_MARK) {
      return QuoteMarks.english().side(tokens.text(), tokens.start(at)) != QuoteMarks.Side.OPENING;
    }
    return c == ')' || c == ']' || tokens.kind(at) == TokenKind.PUNCTUATION && isTerminal(c);
  }

  private boolean ends(int from, int at, int next, int limit) {
    boolean quoted = next > at + 1 && tokens.kind(next - 1) == TokenKind.QUOTE_MARK;
    if (tokens.touchesNext(next - 1) && !quoted && !missingSpace(at, next)) {
      return false;
    }
    if (tokens.kind(at) == TokenKind.WORD) {
      return quoted ? startsSentence(next, limit) : afterAbbreviation(from, at, next, limit);
    }
    if (at - from <= 1 && tokens.kind(from) == TokenKind.NUMBER && at == from + 1) {
      return false;
    }
    if (isEllipsis(at)) {
      return startsSentence(next, limit)
          && (quoted || tokens.touchesNext(at - 1) || begins(next, limit));
    }
    if (quoted && (tokens.last(at) == '?' || tokens.last(at) == '!') && saying(next, limit)) {
      return false;
    }
    return startsSentence(next, limit);
  }

  /** Returns whether a full stop stands between a word and a capital: "ended.The next". */
  private boolean missingSpace(int at, int next) {
    return at > 0
        && tokens.kind(at) == TokenKind.PUNCTUATION
        && tokens.kind(next) == TokenKind.WORD
        && Character.isUpperCase(tokens.first(next))
        && tokens.length(next) > 1
        && Character.isLowerCase(tokens.last(at - 1));
  }

  private boolean isEllipsis(int at) {
    return tokens.last(at) == '\u2026'
        || tokens.last(at) == '.'
            && (tokens.length(at) > 1 || at > 0 && tokens.last(at - 1) == '.');
  }

  private boolean afterAbbreviation(int from, int at, int next, int limit) {
    String word = tokens.words(at);
    if (abbreviations.neverEnds(word)) {
      return false;
    }
    if (word.length() == 2 && at == from) {
      return false;
    }
    return begins(next, limit);
  }

  /** Returns whether a word follows that begins sentences but no names. */
  private boolean begins(int next, int limit) {
    int word = next;
    while (word < limit && tokens.kind(word) == TokenKind.QUOTE_MARK) {
      word++;
    }
    if (word >= limit || !Character.isUpperCase(tokens.first(word))) {
      return false;
    }
    return word > next || closed.holds(tokens.words(word).toLowerCase(Locale.ROOT));
  }

  private boolean startsSentence(int next, int limit) {
    char c = tokens.first(next);
    switch (tokens.kind(next)) {
      case WORD:
        return !Character.isLowerCase(c) && !Chars.isApostrophe(c) || camel(next);
      case NUMBER, SYMBOL:
        return true;
      case QUOTE_MARK:
        return QuoteMarks.english().side(tokens.text(), tokens.start(next))
            != QuoteMarks.Side.CLOSING;
      case PUNCTUATION:
      default:
        return c == '(' && next + 1 < limit && Character.isUpperCase(tokens.first(next + 1))
            || c == '['
            || c == '\u00BF'
            || c == '\u00A1'
            || Chars.isDash((int) c) && next + 1 < limit && startsNewItem(next + 1);
    }
  }

  private boolean startsNewItem(int word) {
    return Character.isUpperCase(tokens.first(word)) && tokens.length(word) > 1;
  }

  /** Returns whether the word begins small but is a name: "iPhone". */
  private boolean camel(int word) {
    return tokens.length(word) > 2
        && Character.isUpperCase(tokens.text().charAt(tokens.start(word) + 1));
  }

  /** Returns whether up to four words of a name and then a verb of saying follow. */
  private boolean saying(int next, int limit) {
    for (int at = next; at < Math.min(next + 5, limit); at++) {
      if (tokens.kind(at) != TokenKind.WORD) {
        return false;
      }
      if (SAYING.contains(tokens.words(at))) {
        return true;
      }
      if (!Character.isUpperCase(tokens.first(at))) {
        return false;
      }
    }
    return false;
  }
}
