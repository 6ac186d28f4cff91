package dev.synoptic.collate;

import dev.synoptic.collate.Lattice.Pair;
import java.util.ArrayList;
import java.util.List;

/** Which atom of one witness goes to which column of a collation, as it is worked out. */
final class Slots {

  /** The place of an atom that no column has yet. */
  static final int NOWHERE = -1;

  private final List<Column> columns;
  private final List<Witness> witnesses;
  private final int witness;
  private final List<Atom> atoms;
  private final int[] columnOf;
  private final int[] blockOf;
  private final boolean[] taken;
  private final List<List<Pair>> chains = new ArrayList<>();

  /** Leaves all atoms of {@code witness} without a place in {@code columns}. */
  Slots(List<Column> columns, List<Witness> witnesses, int witness) {
    this.columns = columns;
    this.witnesses = witnesses;
    this.witness = witness;
    this.atoms = witnesses.get(witness).atoms();
    this.columnOf = Collator.unknown(atoms.size());
    this.blockOf = Collator.unknown(atoms.size());
    this.taken = new boolean[columns.size()];
  }

  /** Returns the columns, in order. */
  List<Column> columns() {
    return columns;
  }

  /** Returns all witnesses of the collation. */
  List<Witness> witnesses() {
    return witnesses;
  }

  /** Returns the number of the witness. */
  int witness() {
    return witness;
  }

  /** Returns the witness's atoms. */
  List<Atom> atoms() {
    return atoms;
  }

  /** Returns the chains of words that were matched, those in place first. */
  List<List<Pair>> chains() {
    return List.copyOf(chains);
  }

  /** Returns the column of an atom, or {@link #NOWHERE}. */
  int columnOf(int atom) {
    return columnOf[atom];
  }

  /** Returns the moved block of an atom. */
  int blockOf(int atom) {
    return blockOf[atom];
  }

  /** Returns whether no atom went to a column yet. */
  boolean isFree(int column) {
    return !taken[column];
  }

  /** Returns whether an atom has a place. */
  boolean isPlaced(int atom) {
    return columnOf[atom] != NOWHERE;
  }

  /** Puts the words of a chain into their columns; a chain after the first is a moved block. */
  void take(List<Pair> chain) {
    int block = chains.isEmpty() ? Cell.IN_PLACE : chains.size();
    chains.add(List.copyOf(chain));
    chain.forEach(pair -> put(pair.b(), pair.a(), block));
  }

  /** Puts an atom into a column. */
  void put(int atom, int column, int block) {
    columnOf[atom] = column;
    blockOf[atom] = block;
    taken[column] = true;
  }

  /** Lets words stand for a column without one of them being in it. */
  void cover(int column) {
    taken[column] = true;
  }

  /** Moves an atom to where another one is, or takes its place from it if that has none. */
  void follow(int atom, int other) {
    columnOf[atom] = columnOf[other];
    blockOf[atom] = blockOf[other];
  }

  /** Returns a search for words that changed places with their neighbours. */
  NearMoves nearMoves() {
    return new NearMoves(columns, atoms, columnOf, taken);
  }

  /** Returns whether a sentence of the witness ends with an atom. */
  boolean endsWithAtom(int atom) {
    return ends(witnesses.get(witness), atom);
  }

  /** Returns whether a sentence ends with a column, in the first reading that has words there. */
  boolean endsWithColumn(int column) {
    Column place = columns.get(column);
    for (int w = 0; w < witness; w++) {
      Cell cell = place.cell(w).orElse(null);
      if (cell != null) {
        return !cell.isEmpty() && ends(witnesses.get(w), cell.to() - 1);
      }
    }
    return false;
  }

  /** Behind an ellipsis nobody knows how the sentence went on, so it ends one as well. */
  private static boolean ends(Witness witness, int atom) {
    PrintedWord word = witness.wordOf(atom);
    return (word.endsSentence() || word.omission()) && witness.lastOfWord(atom);
  }
}
