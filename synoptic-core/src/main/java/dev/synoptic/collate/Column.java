package dev.synoptic.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One column of a collation: for each witness its cell, where it has one. */
final class Column {

  /** A word that only a later reading has counts a little less than the fullest reading's. */
  private static final int OTHER_READING = 90;

  private final @Nullable Cell[] cells;
  private final List<Atom> atoms = new ArrayList<>(1);
  private boolean base;

  /** Makes a column of a collation of {@code witnesses} witnesses, as yet without cells. */
  Column(int witnesses) {
    this.cells = new @Nullable Cell[witnesses];
  }

  /** Gives {@code witness} the cell, and the column its atom where it is just one. */
  void put(int witness, Cell cell, List<Atom> of) {
    cells[witness] = cell;
    base |= witness == 0;
    if (cell.to() - cell.from() == 1) {
      Atom atom = of.get(cell.from());
      if (atoms.stream().noneMatch(known -> known.form() == atom.form())) {
        atoms.add(atom);
      }
    }
  }

  /** Returns the cell of {@code witness}. */
  Optional<Cell> cell(int witness) {
    return Optional.ofNullable(cells[witness]);
  }

  /** Returns whether {@code witness} has a cell here. */
  boolean has(int witness) {
    return cells[witness] != null;
  }

  /** Returns whether the fullest reading has a word here. */
  boolean inBase() {
    return base;
  }

  /** Returns the number of the form that its first reading has here; -1 where none has one word. */
  int form() {
    return atoms.isEmpty() ? -1 : atoms.get(0).form();
  }

  /** Puts into {@code scores} what the atoms of {@code row} are worth here, from one on. */
  void score(AtomRow row, int from, int[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < atoms.size(); i++) {
      row.score(atoms.get(i), i == 0 && base ? 100 : OTHER_READING, from, scores);
    }
  }

  /** Returns what {@code atom} is worth in this column; 0 where it is like none of its words. */
  int score(Atom atom) {
    int[] score = new int[1];
    score(new AtomRow(List.of(atom)), 0, score);
    return score[0];
  }
}
