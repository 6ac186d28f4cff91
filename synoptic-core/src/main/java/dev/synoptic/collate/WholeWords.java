package dev.synoptic.collate;

import java.util.List;

/**
 * Brings the parts of a printed word together: where they went to places far apart, all go with the
 * heaviest, and a part that faces other words goes with the rest.
 */
final class WholeWords {

  /** Parts of a word that stand no farther apart than this many columns stand together. */
  private static final int MAX_STEP = 4;

  private final Slots slots;
  private final List<Atom> atoms;

  /** Looks at the words of {@code slots}. */
  WholeWords(Slots slots) {
    this.slots = slots;
    this.atoms = slots.atoms();
  }

  /** Mends what is torn apart. */
  void mend() {
    int from = 0;
    while (from < atoms.size()) {
      int to = from + 1;
      int heaviest = from;
      boolean apart = false;
      while (to < atoms.size() && atoms.get(to).word() == atoms.get(from).word()) {
        heaviest = rank(to) > rank(heaviest) ? to : heaviest;
        apart |= slots.blockOf(to) != slots.blockOf(from);
        apart |= farApart(slots.columnOf(from), slots.columnOf(to));
        apart |= added(from) != added(to);
        to++;
      }
      for (int i = from; apart && i < to; i++) {
        slots.follow(i, heaviest);
      }
      from = to;
    }
  }

  /** Ranks an atom's place: the fullest reading's columns before those that others added. */
  private int rank(int atom) {
    return atoms.get(atom).weight() + (added(atom) ? 0 : Heft.CONTENT.weight());
  }

  private boolean added(int atom) {
    return !slots.isPlaced(atom) || !slots.columns().get(slots.columnOf(atom)).inBase();
  }

  private static boolean farApart(int column, int other) {
    return column != Slots.NOWHERE && other != Slots.NOWHERE && Math.abs(column - other) > MAX_STEP;
  }
}
