package dev.synoptic.collate;

import dev.synoptic.text.Lexicon;
import java.util.List;

/**
 * Tells a word that is misspelt from another word. A letter that is wrong, left out, put in or has
 * changed places makes no other word where what comes of it is none: "goverment" is what was said,
 * "hired" for "fired" is not. Names are spelt as houses spell them.
 */
final class Misspelling {

  /** Shorter words are one letter from many others. */
  private static final int MIN_LETTERS = 5;

  private Misspelling() {}

  /** Returns whether these are the same words, all but the spelling of some. */
  static boolean of(List<Atom> lost, List<Atom> put) {
    if (lost.isEmpty() || lost.size() != put.size()) {
      return false;
    }
    for (int i = 0; i < lost.size(); i++) {
      if (!isOf(lost.get(i).letters(), put.get(i).letters())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(String a, String b) {
    Lexicon words = Lexicon.english();
    return Math.min(a.length(), b.length()) >= MIN_LETTERS
        && a.charAt(0) == b.charAt(0)
        && a.chars().allMatch(Character::isLetter)
        && b.chars().allMatch(Character::isLetter)
        && words.knows(a) != words.knows(b)
        && !isForm(words.knows(a) ? b : a)
        && isOneLetterApart(a, b);
  }

  /** Plurals and names of those who do it need not be listed to be words. */
  private static boolean isForm(String word) {
    Lexicon words = Lexicon.english();
    String stem = Lexis.stem(word);
    return !stem.equals(word) && words.knows(stem);
  }

  private static boolean isOneLetterApart(String a, String b) {
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    if (restA.length() != restB.length()) {
      // What ends otherwise is another form of the word.
      boolean longer = restA.length() > restB.length();
      String more = longer ? restA : restB;
      String less = longer ? restB : restA;
      return !less.isEmpty() && more.length() == less.length() + 1 && more.substring(1).equals(less)
          || less.length() > 1 && more.length() == less.length() + 1 && doubled(more, less);
    }
    boolean swapped =
        restA.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return swapped || restA.length() > 1 && restA.substring(1).equals(restB.substring(1));
  }

  private static boolean doubled(String more, String less) {
    return more.charAt(1) == less.charAt(0) && more.substring(1).equals(less);
  }
}
