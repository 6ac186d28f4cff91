package dev.synoptic.text;

import dev.synoptic.model.TokenKind;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a block of text into tokens, in one pass from left to right.
 *
 * <p>A word keeps its inner apostrophes and hyphens ("O'Brien", "don't", "long-term") and the dots
 * of an abbreviation ("U.S.", "Mr."). What is glued to a word but is a word of its own stands
 * alone: the possessive ("Lind" + "'s", "players" + "'") and the short verbs ("he" + "'s", "we" +
 * "'re"). Numbers never hold letters but for "20th" and "1990s": "25-year-old" begins with "25",
 * "$10m" is "$", "10", "m".
 */
final class Tokenizer {

  private final String text;
  private final int end;
  private final BitSet quoting;
  private final Abbreviations abbreviations;
  private final TokenBuffer tokens;
  private final Set<String> clitics;
  private final Set<String> ordinals;
  private final Set<String> units;
  private final Set<String> domains;

  private Tokenizer(
      String text, int start, int end, Abbreviations abbreviations, TokenBuffer tokens) {
    this.text = text;
    this.end = end;
    this.abbreviations = abbreviations;
    this.tokens = tokens;
    GluedWords glued = GluedWords.english();
    this.clitics = glued.list("clitic");
    this.ordinals = glued.list("ordinal");
    this.units = glued.list("unit");
    this.domains = glued.list("domain");
    this.quoting = SingleMarks.quotingIn(text, start, end);
  }

  /** Adds the tokens of {@code text} between {@code start} and {@code end} to {@code tokens}. */
  static void tokenize(
      String text, int start, int end, Abbreviations abbreviations, TokenBuffer tokens) {
    var tokenizer = new Tokenizer(text, start, end, abbreviations, tokens);
    int at = start;
    while (at < end) {
      int c = tokenizer.codePointAt(at);
      at = Chars.isSpace(c) ? at + Character.charCount(c) : tokenizer.token(at, c);
    }
  }

  private int codePointAt(int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c) && at + 1 < end ? text.codePointAt(at) : c;
  }

  /** Adds the token at {@code at} and returns where it ends. */
  private int token(int at, int c) {
    if (Chars.isLetter(c)) {
      return add(at, word(at), TokenKind.WORD);
    }
    if (startsNumber(c)) {
      return number(at);
    }
    if (Chars.isApostrophe(c) && !quoting.get(at)) {
      return apostrophe(at);
    }
    if (QuoteMarks.isMark(c)) {
      boolean pair = (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c;
      return add(at, pair ? at + 2 : at + 1, TokenKind.QUOTE_MARK);
    }
    if ((c == '@' || c == '#') && at + 1 < end && Chars.isLetter(codePointAt(at + 1))) {
      return add(at, word(at + 1), TokenKind.WORD);
    }
    return mark(at, c);
  }

  private int add(int start, int stop, TokenKind kind) {
    tokens.add(start, stop, kind);
    return stop;
  }

  private static boolean startsNumber(int c) {
    return Chars.isDigit(c) || c >= 0xBC && c <= 0xBE || c >= 0x2150 && c <= 0x215E;
  }

  private int word(int start) {
    int at = start;
    int segment = start;
    while (at < end) {
      int c = codePointAt(at);
      if (Chars.isInner(c) || c == '_') {
        at += Character.charCount(c);
      } else if (joins(c, start, segment, at)) {
        at++;
        segment = at;
      } else {
        break;
      }
    }
    boolean dot = at > start && at < end && text.charAt(at) == '.';
    return dot && keepsDot(start, segment, at) ? at + 1 : at;
  }

  /** Returns whether {@code c} at {@code at} stands inside a word that goes on after it. */
  private boolean joins(int c, int start, int segment, int at) {
    if (at + 1 >= end || at == start) {
      return false;
    }
    int next = codePointAt(at + 1);
    if (Chars.isHyphen(c)) {
      return Chars.isInner(next) && !(at == segment);
    }
    if (!Chars.isInner(next)) {
      return false;
    }
    if (Chars.isApostrophe(c)) {
      return !quoting.get(at) && clitic(at) < 0;
    }
    if (c == '.') {
      return dotJoins(start, segment, at);
    }
    if (c == '&') {
      return Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(next);
    }
    return c == '@';
  }

  private boolean dotJoins(int start, int segment, int at) {
    int stop = at + 1;
    while (stop < end && stop - at <= 8 && Chars.isLetter(text.charAt(stop))) {
      stop++;
    }
    boolean single = at - segment == 1 && stop - at == 2;
    if (single && !(stop < end && Chars.isDigit(text.charAt(stop)))) {
      return true;
    }
    if (at - start <= 6 && abbreviations.isInner(text.substring(start, at + 1))) {
      return true;
    }
    boolean domain = domains.contains(text.substring(at + 1, stop));
    return at - segment > 1 && domain || text.startsWith("www.", start);
  }

  /** Returns whether the dot after the word is its own: an abbreviation, not a full stop. */
  private boolean keepsDot(int start, int segment, int at) {
    if (at - segment == 1 && segment > start && text.charAt(segment - 1) == '.') {
      return true;
    }
    if (at - start > 12) {
      return false;
    }
    int next = at + 1;
    while (next < end && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= end && segment == start) {
      return false;
    }
    char after = next < end ? text.charAt(next) : ' ';
    if (after == '.') {
      return false;
    }
    String word = text.substring(start, at);
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(after);
    }
    return abbreviations.holds(word, after);
  }

  private int apostrophe(int at) {
    int stop = clitic(at);
    boolean glued = tokens.size() > 0 && tokens.end(tokens.size() - 1) == at;
    if (stop > 0 && glued) {
      return add(at, stop, TokenKind.WORD);
    }
    int next = at + 1;
    if (next < end && Chars.isDigit(text.charAt(next))) {
      int digits = numberEnd(next);
      boolean decade = digits < end && text.charAt(digits) == 's';
      return add(at, decade ? digits + 1 : digits, TokenKind.NUMBER);
    }
    return add(at, next < end && !glued ? word(next) : next, TokenKind.WORD);
  }

  /** Returns the end of the clitic that the apostrophe at {@code at} begins, or -1. */
  private int clitic(int at) {
    int stop = at + 1;
    while (stop < end && stop - at < 4 && Chars.isInner(text.charAt(stop))) {
      stop++;
    }
    if (stop - at > 3 || stop == at + 1) {
      return -1;
    }
    String letters = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
    return clitics.contains(letters) ? stop : -1;
  }

  private int number(int start) {
    int at = numberEnd(start);
    int stop = at;
    while (stop < end && stop - at < 12 && Chars.isLetter(codePointAt(stop))) {
      stop += Character.charCount(codePointAt(stop));
    }
    String letters = text.substring(at, stop).toLowerCase(Locale.ROOT);
    boolean name = stop - at == 1 && (text.charAt(at) == 'G' || text.charAt(at) == 'D');
    if (letters.isEmpty() || units.contains(letters) && !name) {
      return add(start, at, TokenKind.NUMBER);
    }
    return ordinals.contains(letters)
        ? add(start, stop, TokenKind.NUMBER)
        : add(start, Math.max(at, word(start)), TokenKind.WORD);
  }

  private int numberEnd(int start) {
    int at = start;
    while (at < end) {
      int c = codePointAt(at);
      boolean inner = (c == '.' || c == ',' || c == ':') && at > start;
      if (startsNumber(c) || Chars.isJoined(c)) {
        at += Character.charCount(c);
      } else if (inner && at + 1 < end && Chars.isDigit(codePointAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private int mark(int at, int c) {
    int stop = at + Character.charCount(c);
    if (c == '.' || c == '-' || c == '!' || c == '?' || c == '*' || c == '_' || c == '=') {
      while (stop < end && repeats(c, text.charAt(stop))) {
        stop++;
      }
    }
    while (stop < end && Chars.isJoined(codePointAt(stop))) {
      stop += Character.charCount(codePointAt(stop));
    }
    boolean symbol = !Chars.isPunctuation(c) && c != '`' || "%&*@#\u2022\u2030".indexOf(c) >= 0;
    return add(at, stop, symbol ? TokenKind.SYMBOL : TokenKind.PUNCTUATION);
  }

  private static boolean repeats(int first, char next) {
    return first == '!' || first == '?' ? next == '!' || next == '?' : next == first;
  }
}
