package dev.synoptic.clean;

import java.util.Locale;

/**
 * A line or paragraph with what can be said of its outer form. Nothing here depends on a language.
 *
 * @param text the clean words
 * @param key lower case, straight quotation marks, single spaces, no marks at its ends: what word
 *     lists are looked up with
 * @param words number of words
 */
record Line(String text, String key, int words) {

  /** Beyond this, no word list has anything to say. */
  private static final int KEY_LIMIT = 600;

  /** Returns the form of {@code text}. */
  static Line of(String text) {
    return new Line(text, key(text), countWords(text));
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
    var letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (isWordPart(text.charAt(at))) {
        letters.append(text.charAt(at));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
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
      if (Glyphs.isBlank(c)) {
        inside = false;
      } else if (c >= '\u3040' && c <= '\u9FFF' && Character.isLetter(c)) {
        // Japanese and Chinese part no words; two characters are about one.
        inside = !inside;
        words += inside ? 1 : 0;
      } else if (!inside && isWordPart(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }

  /** Returns {@code text} in the form that word lists are kept in. */
  static String key(String text) {
    return key(text, KEY_LIMIT);
  }

  /** The same, of the first {@code limit} characters. */
  static String key(String text, int limit) {
    var key = new StringBuilder();
    int end = Math.min(text.length(), limit);
    int kept = 0;
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      if (isWordPart(c) || c == '\u00A9') {
        key.append(c);
        kept = key.length();
      } else if (kept > 0) {
        append(key, c);
      }
    }
    return key.substring(0, kept).toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder key, char c) {
    if (Glyphs.isBlank(c)) {
      if (key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if (c == '\u2018' || c == '\u2019' || c == '`') {
      key.append('\'');
    } else if (c >= '\u201C' && c <= '\u201F') {
      key.append('"');
    } else if (Glyphs.isDash(c)) {
      key.append('-');
    } else {
      key.append(c);
    }
  }
}
