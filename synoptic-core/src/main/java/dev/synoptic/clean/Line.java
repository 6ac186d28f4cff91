package dev.synoptic.clean;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph with what can be said of its outer form. Nothing here depends on a language.
 *
 * <p>A page has hundreds of lines, and nothing but their length is asked of most: the rest is found
 * when it is first asked for, and kept. For one thread.
 */
final class Line {

  /** Beyond this, no word list has anything to say. */
  private static final int KEY_LIMIT = 600;

  private static final int UNKNOWN = -1;

  private final String text;
  private int words = UNKNOWN;
  private @Nullable String key;
  private @Nullable String letters;

  private Line(String text) {
    this.text = text;
  }

  /** Returns the form of {@code text}. */
  static Line of(String text) {
    return new Line(text);
  }

  /** Returns the clean words. */
  String text() {
    return text;
  }

  /**
   * Returns the text in lower case, with straight quotation marks, single spaces and no marks at
   * its ends: what word lists are looked up with.
   */
  String key() {
    String found = key;
    if (found == null) {
      found = key(text, KEY_LIMIT);
      key = found;
    }
    return found;
  }

  /** Returns the letters and digits alone, in lower case: equal for repeats. */
  String letters() {
    String found = letters;
    if (found == null) {
      found = letters(text);
      letters = found;
    }
    return found;
  }

  /** Returns the number of words. */
  int words() {
    if (words == UNKNOWN) {
      words = countWords(text);
    }
    return words;
  }

  /** Returns whether the text ends as a sentence does, closing marks aside. */
  boolean endsSentence() {
    char last = lastMark();
    return last == '.'
        || last == '!'
        || last == '?'
        || last == '\u2026'
        || last == '\u3002'
        || last == '\uFF01'
        || last == '\uFF1F';
  }

  /** Returns the last character that is no closing quotation mark or bracket; NUL if none. */
  char lastMark() {
    int at = text.length() - 1;
    while (at >= 0 && isClosing(text.charAt(at))) {
      at--;
    }
    return at < 0 ? '\0' : text.charAt(at);
  }

  private static boolean isClosing(char c) {
    return Glyphs.isQuoteMark(c) || Glyphs.isBlank(c) || c == ')' || c == ']' || c == '*';
  }

  /** Returns whether the text opens with a quotation mark. */
  boolean opensQuoted() {
    return !text.isEmpty() && Glyphs.isQuoteMark(text.charAt(0));
  }

  /** Returns whether all letters are capitals, and there are at least {@code atLeast} of them. */
  boolean isAllCaps(int atLeast) {
    return isAllCaps(text, atLeast);
  }

  static boolean isAllCaps(String text, int atLeast) {
    int capitals = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= atLeast;
  }

  /**
   * Returns whether the text holds the end of one sentence and the start of another: a mark, a
   * space, and a capital after at least two lower-case letters.
   */
  boolean holdsSeveralSentences() {
    for (int at = 2; at + 2 < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark != '.' && mark != '!' && mark != '?') {
        continue;
      }
      int next = at + 1;
      while (next < text.length() && isClosing(text.charAt(next))) {
        next++;
      }
      if (next > at + 1
          && next < text.length()
          && Glyphs.isBlank(text.charAt(next - 1))
          && Character.isLowerCase(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at - 2))
          && Character.isUpperCase(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the letters and digits of {@code text} alone, in lower case: equal for repeats. */
  static String letters(String text) {
    char[] letters = new char[text.length()];
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        letters[length] = lower(c);
        length++;
      }
    }
    return new String(letters, 0, length).toLowerCase(Locale.ROOT);
  }

  /** Most letters are plain; strings of nothing else are left as they are by what comes after. */
  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** Returns whether {@code c} is a letter or a digit. */
  private static boolean isWordPart(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isWordPart(c) && !isUnparted(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (Glyphs.isBlank(c)) {
        inside = false;
      } else if (isUnparted(c) && Character.isLetter(c)) {
        // Two characters are about one word.
        inside = !inside;
        words += inside ? 1 : 0;
      }
    }
    return words;
  }

  /** Japanese and Chinese part no words. */
  private static boolean isUnparted(char c) {
    return c >= '\u3040' && c <= '\u9FFF';
  }

  /** Returns {@code text} in the form that word lists are kept in. */
  static String key(String text) {
    return key(text, KEY_LIMIT);
  }

  /** The same, of the first {@code limit} characters. */
  static String key(String text, int limit) {
    int end = Math.min(text.length(), limit);
    char[] key = new char[end];
    int length = 0;
    int kept = 0;
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      if (isWordPart(c) || c == '\u00A9') {
        key[length] = lower(c);
        length++;
        kept = length;
      } else if (kept > 0) {
        char mark = mark(c);
        if (mark != ' ' || key[length - 1] != ' ') {
          key[length] = mark;
          length++;
        }
      }
    }
    return new String(key, 0, kept).toLowerCase(Locale.ROOT);
  }

  /** Returns the plain mark that stands for {@code c} and its like. */
  private static char mark(char c) {
    if (Glyphs.isBlank(c)) {
      return ' ';
    }
    if (c == '\u2018' || c == '\u2019' || c == '`') {
      return '\'';
    }
    if (c >= '\u201C' && c <= '\u201F') {
      return '"';
    }
    return Glyphs.isDash(c) ? '-' : c;
  }
}
