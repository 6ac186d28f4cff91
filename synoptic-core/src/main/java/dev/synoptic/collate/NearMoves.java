package dev.synoptic.collate;

import dev.synoptic.collate.Lattice.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words that changed places with their neighbours: "it is fair, it is reasonable" for "it is
 * reasonable, it is fair". So near by, one word is enough to tell that it moved.
 */
final class NearMoves {

  /** A word of content moves no farther than this many columns; farther off it may be another. */
  private static final int REACH = 8;

  /** Small words recur, so that they move less far. */
  private static final int SMALL_REACH = 3;

  private final List<Column> columns;
  private final List<Atom> atoms;
  private final int[] columnOf;
  private final boolean[] taken;

  /**
   * Looks among the columns for atoms that have no place yet.
   *
   * @param columnOf the place of each atom, or {@link Slots#NOWHERE}
   * @param taken which columns have an atom
   */
  NearMoves(List<Column> columns, List<Atom> atoms, int[] columnOf, boolean[] taken) {
    this.columns = columns;
    this.atoms = atoms;
    this.columnOf = columnOf;
    this.taken = taken;
  }

  /** Returns {@code chain} without words that are only alike where the very word is close by. */
  List<Pair> withoutCrossed(List<Pair> chain) {
    boolean[] equal = new boolean[columns.size()];
    for (Pair pair : chain) {
      equal[pair.a()] = columns.get(pair.a()).form() == atoms.get(pair.b()).form();
    }
    return chain.stream()
        .filter(pair -> equal[pair.a()] || near(pair.b(), pair.a(), equal) < 0)
        .toList();
  }

  /** Returns the moved words, each run of them as a chain. */
  List<List<Pair>> find() {
    var moves = new ArrayList<List<Pair>>();
    int slot = 0;
    for (int i = 0; i < atoms.size(); i++) {
      if (columnOf[i] != Slots.NOWHERE) {
        slot = columnOf[i] + 1;
      } else if (atoms.get(i).heft().compareTo(Heft.TURN) >= 0) {
        int column = near(i, slot, taken);
        if (column >= 0) {
          List<Pair> move = run(i, column);
          move.forEach(pair -> taken[pair.a()] = true);
          move.forEach(pair -> columnOf[pair.b()] = pair.a());
          moves.add(move);
          i = move.get(move.size() - 1).b();
        }
      }
    }
    return moves;
  }

  /** Returns the nearest column with the word of {@code atom} that is not {@code used}, or -1. */
  private int near(int atom, int place, boolean[] used) {
    int reach = atoms.get(atom).content() ? REACH : SMALL_REACH;
    for (int away = 0; away <= reach; away++) {
      if (fits(place - away - 1, atom, used)) {
        return place - away - 1;
      }
      if (fits(place + away, atom, used)) {
        return place + away;
      }
    }
    return -1;
  }

  private boolean fits(int column, int atom, boolean[] used) {
    return column >= 0
        && column < columns.size()
        && !used[column]
        && columns.get(column).inBase()
        && columns.get(column).form() == atoms.get(atom).form();
  }

  /** Returns the run of equal words around a moved one. */
  private List<Pair> run(int atom, int column) {
    int before = 0;
    while (atom > before
        && columnOfFree(atom - before - 1)
        && fits(column - before - 1, atom - before - 1, taken)) {
      before++;
    }
    int after = 0;
    while (atom + after + 1 < atoms.size()
        && columnOfFree(atom + after + 1)
        && fits(column + after + 1, atom + after + 1, taken)) {
      after++;
    }
    var run = new ArrayList<Pair>();
    for (int i = -before; i <= after; i++) {
      run.add(new Pair(column + i, atom + i));
    }
    return run;
  }

  private boolean columnOfFree(int atom) {
    return atom >= 0 && columnOf[atom] == Slots.NOWHERE;
  }
}
