package dev.synoptic.store;

import dev.synoptic.model.Range;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Cuts texts into the words that search knows: letters and digits in a row, without diacritics and
 * endings. Scripts without spaces give a word a character. Both databases index just these words,
 * so that both find the same.
 */
final class WordReader {

  /** Nobody looks for longer ones; some pages hold encoded pictures. */
  private static final int MAX_WORD = 60;

  private WordReader() {}

  /** Returns the words of {@code text}. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    each(text, (word, range) -> words.add(word));
    return words;
  }

  /** Hands each word of {@code text} to {@code taker}, with where it stands. */
  static void each(String text, BiConsumer<String, Range> taker) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int after = at + Character.charCount(point);
      if (isOwnWord(point)) {
        taker.accept(text.substring(at, after), new Range(at, after));
      } else if (Character.isLetterOrDigit(point)) {
        after = end(text, after);
        hand(text, new Range(at, after), taker);
      }
      at = after;
    }
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int after = at + Character.charCount(point);
      boolean apostrophe = (point == '\'' || point == '\u2019') && after < text.length();
      boolean inside = apostrophe ? Character.isLetter(text.codePointAt(after)) : isPart(point);
      if (!inside || isOwnWord(point)) {
        return at;
      }
      at = after;
    }
    return at;
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isOwnWord(int point) {
    if (point < 0x3040) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return Character.isLetter(point)
        && (script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA);
  }

  private static void hand(String text, Range range, BiConsumer<String, Range> taker) {
    if (range.length() <= MAX_WORD) {
      String word = plain(Stem.of(Words.normal(range.in(text))));
      if (!word.isEmpty()) {
        taker.accept(word, range);
      }
    }
  }

  /** Folding may leave marks behind, which would be syntax in a query. */
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        var plain = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
      }
    }
    return word;
  }
}
