package dev.synoptic.collate;

import dev.synoptic.text.Senses;
import java.util.List;

/**
 * The smallest unit of collation: a word in the form in which its spellings are equal, or one half
 * of a contraction ("we're" is "we" and "are").
 *
 * @param form number of its form; atoms of one {@link Lexis} with one number are the same word
 * @param stem number of its stem; "owner" and "owners" share it
 * @param letters the form in letters
 * @param heft how much it weighs
 * @param senses what it can mean
 * @param likenesses how alike the words of its {@link Lexis} are
 * @param word index of the printed word it belongs to
 */
public record Atom(
    int form, int stem, String letters, Heft heft, Senses senses, Likenesses likenesses, int word) {

  /** Letters before the last of the shortest word that may lose it: "sing" is no "sin". */
  private static final int MIN_SPOKEN = 4;

  /** Returns this atom as part of printed word {@code at}. */
  Atom in(int at) {
    return new Atom(form, stem, letters, heft, senses, likenesses, at);
  }

  /** Returns how alike this and {@code other} are, in percent; 0 if they have nothing in common. */
  public int like(Atom other) {
    if (form == other.form) {
      return Likeness.SAME;
    }
    return content() && other.content() ? likenesses.of(this, other) : 0;
  }

  /** Returns whether it carries content. */
  public boolean content() {
    return heft == Heft.CONTENT;
  }

  /** Returns its weight; a content word's is 1000. */
  public int weight() {
    return heft.weight();
  }

  /** Returns the letters of {@code atoms} as many say them: "askin" for "asking". */
  static String letters(List<Atom> atoms) {
    var all = new StringBuilder();
    for (Atom atom : atoms) {
      String letters = atom.letters;
      int end = letters.length() - 1;
      boolean drops = end >= MIN_SPOKEN && letters.endsWith("ing");
      all.append(letters, 0, drops ? end : end + 1);
    }
    return all.toString();
  }
}
