package dev.synoptic.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of words for comparison. */
public final class Words {

  private Words() {}

  /**
   * Returns the form in which two spellings of one word are equal: lower case, straight apostrophes
   * and hyphens, no diacritics, no zero-width characters.
   */
  public static String normal(String word) {
    boolean plain = true;
    boolean lower = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 0x80;
      lower &= c < 'A' || c > 'Z';
    }
    if (plain) {
      return lower ? word : word.toLowerCase(Locale.ROOT);
    }
    return folded(word);
  }

  private static String folded(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Chars.isApostrophe(c)) {
        folded.append('\'');
      } else if (Chars.isHyphen(c)) {
        folded.append('-');
      } else if (!Chars.isJoined(c)) {
        fold(c, folded);
      }
    }
    return folded.toString();
  }

  /** Appends {@code c}, or the plain letters of those that Unicode does not take apart. */
  private static void fold(char c, StringBuilder folded) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      default -> folded.append(c);
    }
  }

  /** Returns whether {@code word} is a function word: it carries grammar, not content. */
  public static boolean isFunction(String word) {
    return ClosedClasses.english().holds(normal(word));
  }
}
