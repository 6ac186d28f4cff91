package dev.synoptic.collate;

import java.util.List;

/**
 * Columns of a collation that are still open for a witness, and atoms of it that have no place yet.
 */
final class OpenColumns implements LongLattice.Sequences {

  /** More than two small words are worth, less than one word of content. */
  private static final int MAX_RUN_COST = 200;

  private final List<Column> columns;
  private final List<Integer> places;
  private final List<Atom> atoms;
  private final AtomRow row;

  /**
   * Lays atoms beside columns.
   *
   * @param columns the columns, in order
   * @param places where each of them stands in the collation: only neighbours there are neighbours
   * @param atoms the atoms, in order, without a gap
   */
  OpenColumns(List<Column> columns, List<Integer> places, List<Atom> atoms) {
    this.columns = columns;
    this.places = places;
    this.atoms = atoms;
    this.row = new AtomRow(atoms);
  }

  @Override
  public int length() {
    return columns.size();
  }

  @Override
  public int otherLength() {
    return atoms.size();
  }

  @Override
  public int form(int place) {
    return columns.get(place).form();
  }

  @Override
  public int otherForm(int place) {
    return atoms.get(place).form();
  }

  @Override
  public int score(int place, int atom) {
    return columns.get(place).score(atoms.get(atom));
  }

  @Override
  public void row(int place, int from, int[] scores) {
    columns.get(place).score(row, from, scores);
  }

  @Override
  public boolean goesOn(int place, int atom) {
    return places.get(place) + 1 == places.get(place + 1);
  }

  /** Returns the cost of a run: little enough that short readings can be matched at all. */
  int runCost() {
    int weight = 0;
    for (Atom atom : atoms) {
      weight += atom.weight();
    }
    return Math.min(MAX_RUN_COST, weight / 4);
  }
}
