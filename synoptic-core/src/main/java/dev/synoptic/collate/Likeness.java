package dev.synoptic.collate;

/** How alike two atoms are. */
public final class Likeness {

  /** The same word. */
  static final int SAME = 100;

  /** The same stem: another number or tense. */
  static final int STEM = 80;

  /** Spelt nearly alike: a slip, or another spelling of a name. */
  static final int NEAR = 55;

  /** Another word that can mean the same. */
  static final int SYNONYM = 45;

  private static final int MIN_LETTERS = 5;

  private Likeness() {}

  /** Returns the likeness in percent; 0 where the words have nothing in common. */
  static int of(Atom a, Atom b) {
    if (a.form() == b.form()) {
      return SAME;
    }
    if (!a.content() || !b.content()) {
      return 0;
    }
    if (a.stem() == b.stem()) {
      return STEM;
    }
    if (oneSlip(a.letters(), b.letters())) {
      return NEAR;
    }
    return a.senses().meet(b.senses()) ? SYNONYM : 0;
  }

  /** Returns whether one letter more, less, other or swapped makes one word of the two. */
  public static boolean oneSlip(String a, String b) {
    int apart = a.length() - b.length();
    if (a.length() < MIN_LETTERS || b.length() < MIN_LETTERS || apart > 1 || apart < -1) {
      return false;
    }
    int head = 0;
    int shorter = Math.min(a.length(), b.length());
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && fromEnd(a, tail) == fromEnd(b, tail)) {
      tail++;
    }
    int left = Math.max(a.length(), b.length()) - head - tail;
    boolean letters = Character.isLetter(a.charAt(0)) && Character.isLetter(b.charAt(0));
    boolean swapped =
        apart == 0
            && left == 2
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head);
    return letters && head > 0 && (left <= 1 || swapped);
  }

  private static char fromEnd(String word, int back) {
    return word.charAt(word.length() - 1 - back);
  }
}
