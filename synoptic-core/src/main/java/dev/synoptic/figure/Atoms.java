package dev.synoptic.figure;

import dev.synoptic.model.Range;
import java.util.List;

/**
 * The atoms of one sentence. Reading beyond either end gives an empty mark, so that readers need no
 * checks of their own.
 */
final class Atoms {

  private static final Atom NOTHING = new Atom(0, 0, Atom.Kind.MARK, "", false);

  /** Shorter words may be articles and prepositions, which headlines leave small. */
  private static final int TITLED_LENGTH = 5;

  /** Fewer capitals than these may be names. */
  private static final int LEAST_TITLED = 2;

  private final String text;
  private final Atom[] atoms;
  private final boolean titled;

  private Atoms(String text, List<Atom> atoms) {
    this.text = text;
    this.atoms = atoms.toArray(Atom[]::new);
    this.titled = isTitled(this.atoms);
  }

  /** Returns the atoms of {@code text} inside {@code sentence}. */
  static Atoms of(String text, Range sentence) {
    return new Atoms(text, new AtomReader(text, sentence).read());
  }

  /** Returns the keys of all atoms of {@code phrase}. */
  static List<String> keys(String phrase) {
    return new AtomReader(phrase, new Range(0, phrase.length()))
        .read().stream().map(Atom::key).toList();
  }

  int size() {
    return atoms.length;
  }

  String text() {
    return text;
  }

  Atom get(int index) {
    return index >= 0 && index < atoms.length ? atoms[index] : NOTHING;
  }

  String key(int index) {
    return get(index).key();
  }

  boolean is(int index, String key) {
    return get(index).key().equals(key);
  }

  boolean isWord(int index) {
    return get(index).isWord();
  }

  boolean isWordOrDigits(int index) {
    return isWord(index) || isDigits(index);
  }

  boolean isDigits(int index) {
    return get(index).isDigits();
  }

  /** Returns the atom's characters as they stand in the text. */
  String words(int index) {
    Atom atom = get(index);
    return text.substring(atom.start(), atom.end());
  }

  /** Returns whether all words of weight have capitals, as in the headlines of many outlets. */
  boolean isTitled() {
    return titled;
  }

  private static boolean isTitled(Atom[] atoms) {
    int capitals = 0;
    for (Atom atom : atoms) {
      boolean weighs = atom.isWord() && atom.end() - atom.start() >= TITLED_LENGTH;
      if (weighs && !atom.capital()) {
        return false;
      }
      capitals += weighs ? 1 : 0;
    }
    return capitals >= LEAST_TITLED;
  }

  /** Returns whether the atom is a word of capitals alone, as a call sign or "FIFA" is. */
  boolean isCapitals(int index) {
    return isWord(index)
        && words(index).length() > 2
        && words(index).chars().allMatch(Character::isUpperCase);
  }

  /** Returns whether no space parts the atom from the one before it. */
  boolean isGlued(int index) {
    return index > 0 && index < atoms.length && get(index).start() == get(index - 1).end();
  }

  /** Returns whether the atom is a hyphen with no space on either side. */
  boolean isInnerHyphen(int index) {
    return is(index, "-") && isGlued(index) && isGlued(index + 1);
  }

  /** Returns the index after a hyphen or space at {@code index}: where the next word stands. */
  int afterHyphen(int index) {
    return isInnerHyphen(index) ? index + 1 : index;
  }

  /** Returns where atoms {@code from} to {@code to} (exclusive) stand in the text. */
  Range range(int from, int to) {
    return new Range(get(from).start(), get(to - 1).end());
  }
}
