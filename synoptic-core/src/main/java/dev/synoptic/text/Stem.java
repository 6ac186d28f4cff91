package dev.synoptic.text;

/**
 * The part of an English word that its inflected forms share: "tariffs" and "tariff", "rebuffed"
 * and "rebuffing". It needs no word list, so it treats unknown words and names alike, and it is no
 * word itself ("announce" and "announced" are both "announc"). Derived words stay apart: "annex"
 * and "annexation" are different things.
 */
public final class Stem {

  private Stem() {}

  /** Returns the stem of {@code word}, which is in the form of {@link Words#normal}. */
  public static String of(String word) {
    String base = word.endsWith("'s") ? cut(word, 2) : word.endsWith("s'") ? cut(word, 1) : word;
    int length = base.length();
    if (length < 4) {
      return base;
    }
    if (base.endsWith("ing") && length > 6) {
      return verb(cut(base, 3));
    }
    if (base.endsWith("ied") || base.endsWith("ies")) {
      return length > 4 ? cut(base, 3) + "y" : base;
    }
    if (base.endsWith("ed") && length > 5) {
      return verb(cut(base, 2));
    }
    return noun(base, length);
  }

  private static String noun(String word, int length) {
    char last = word.charAt(length - 1);
    char before = word.charAt(length - 2);
    if (last == 's' && before != 's' && before != 'u' && before != 'i') {
      boolean sibilant =
          before == 'e' && length > 4 && "sxzh".indexOf(word.charAt(length - 3)) >= 0;
      String single = cut(word, sibilant ? 2 : 1);
      return single.endsWith("e") && single.length() > 4 ? cut(single, 1) : single;
    }
    return last == 'e' && length > 4 ? cut(word, 1) : word;
  }

  /** Returns {@code stem} without a doubled last letter: "stopp" is "stop", but "kill" stays. */
  private static String verb(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    boolean doubled = last > 2 && c == stem.charAt(last - 1) && "lsz".indexOf(c) < 0;
    return doubled || c == 'e' && last > 3 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
