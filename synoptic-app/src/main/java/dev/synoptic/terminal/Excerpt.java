package dev.synoptic.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a wording, and short forms of it. */
final class Excerpt {

  private Excerpt() {}

  /** Returns the words of {@code text}, parted by blanks. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (at > start) {
          words.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }

  /** Returns the letters and digits of {@code text} in lower case, words parted by one blank. */
  static String bare(String text) {
    var bare = new StringBuilder(text.length());
    for (String word : words(text)) {
      int before = bare.length();
      word.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
      if (bare.length() > before) {
        bare.append(' ');
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns {@code text} without marks at its end, its middle left out past {@code most} words. */
  static String of(String text, int most) {
    List<String> words = words(text);
    if (words.size() <= most) {
      return trimmed(String.join(" ", words));
    }
    int head = Math.max(1, most - 2);
    return trimmed(String.join(" ", words.subList(0, head)))
        + " … "
        + trimmed(words.get(words.size() - 1));
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && ",.;:–—-…”\"’'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? text : text.substring(0, end);
  }
}
