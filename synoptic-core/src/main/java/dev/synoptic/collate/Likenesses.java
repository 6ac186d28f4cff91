package dev.synoptic.collate;

/**
 * How alike the words of one {@link Lexis} are, remembered: readings of one utterance ask for the
 * same pairs over and over. The first words of a story have a table of their own; of the others,
 * what is forgotten where two pairs share a place is worked out again, so that memory does not grow
 * with the story.
 */
final class Likenesses {

  /** Forms with a table: more than twenty readings of sixty words have. */
  private static final int FIRST = 512;

  /** Places for the pairs of other forms. */
  private static final int PLACES = 1 << 15;

  /** Likeness and 1, so that 0 is unknown. */
  private final byte[] first = new byte[FIRST * FIRST];

  private long[] pairs = {};
  private byte[] likenesses = {};

  /**
   * Returns the likeness of two words of content in percent, see {@link Likeness}.
   *
   * @param form the form of the second, which is looked at itself only where the pair is new
   * @param atoms the second among others
   * @param place where it stands among them
   */
  int of(Atom a, int form, Atom[] atoms, int place) {
    if (a.form() >= FIRST || form >= FIRST) {
      return a.form() == form ? Likeness.SAME : later(a, atoms[place]);
    }
    int pair = a.form() * FIRST + form;
    if (first[pair] == 0) {
      first[pair] = (byte) (Likeness.of(a, atoms[place]) + 1);
    }
    return first[pair] - 1;
  }

  /** Returns the likeness of two words of content in percent. */
  int of(Atom a, Atom b) {
    return of(a, b.form(), new Atom[] {b}, 0);
  }

  private int later(Atom a, Atom b) {
    if (pairs.length == 0) {
      pairs = new long[PLACES];
      likenesses = new byte[PLACES];
    }
    // No pair is 0: two words have two forms.
    long pair = (long) Math.min(a.form(), b.form()) << 32 | Math.max(a.form(), b.form());
    int place = (int) ((pair ^ pair >>> 32) * 0x9E3779B97F4A7C15L >>> 49);
    if (pairs[place] != pair) {
      pairs[place] = pair;
      likenesses[place] = (byte) Likeness.of(a, b);
    }
    return likenesses[place];
  }
}
