package dev.synoptic.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a collation's columns in which no printed word begins or ends outside.
 *
 * @param collation the collation
 * @param from first column
 * @param to column after the last
 */
record Unit(Collation collation, int from, int to) {

  /** How a witness stands to the fullest reading in a unit. */
  enum Stand {
    /** It has no words here. */
    SILENT,
    /** It has the fullest reading's words. */
    EQUAL,
    /** It has other words, or none where its other words stand for more than this unit. */
    OTHER
  }

  /** Returns the units of {@code collation}, in order. */
  static List<Unit> of(Collation collation) {
    int columns = collation.columns().size();
    boolean[] joined = joinedToNext(collation);
    var units = new ArrayList<Unit>();
    int from = 0;
    for (int c = 0; c < columns; c++) {
      if (!joined[c]) {
        units.add(new Unit(collation, from, c + 1));
        from = c + 1;
      }
    }
    return units;
  }

  private static boolean[] joinedToNext(Collation collation) {
    boolean[] joined = new boolean[collation.columns().size()];
    for (int w = 0; w < collation.witnesses().size(); w++) {
      Witness witness = collation.witnesses().get(w);
      int[] firstColumn = Collator.unknown(witness.words().size());
      for (int c = 0; c < joined.length; c++) {
        Cell cell = collation.columns().get(c).cell(w).orElse(null);
        for (int atom = cell == null ? 0 : cell.from(); cell != null && atom < cell.to(); atom++) {
          int word = witness.atoms().get(atom).word();
          if (firstColumn[word] < 0) {
            firstColumn[word] = c;
          }
          for (int k = firstColumn[word]; k < c; k++) {
            joined[k] = true;
          }
        }
      }
    }
    return joined;
  }

  /** Returns the atoms of {@code witness} here, in the order of the columns. */
  List<Integer> atoms(int witness) {
    var atoms = new ArrayList<Integer>();
    for (int c = from; c < to; c++) {
      collation
          .columns()
          .get(c)
          .cell(witness)
          .ifPresent(
              cell -> {
                for (int atom = cell.from(); atom < cell.to(); atom++) {
                  atoms.add(atom);
                }
              });
    }
    return atoms;
  }

  /** Returns the moved block of {@code witness} here; {@link Cell#IN_PLACE} where it has none. */
  int block(int witness) {
    int block = Cell.IN_PLACE;
    for (int c = from; c < to; c++) {
      block = Math.max(block, collation.columns().get(c).cell(witness).map(Cell::block).orElse(-1));
    }
    return block;
  }

  /** Returns how {@code witness} stands to the fullest reading here. */
  Stand stand(int witness) {
    boolean has = false;
    for (int c = from; c < to && !has; c++) {
      has = collation.columns().get(c).has(witness);
    }
    if (!has) {
      return Stand.SILENT;
    }
    return forms(witness).equals(forms(0)) ? Stand.EQUAL : Stand.OTHER;
  }

  /** Returns the form numbers of {@code witness}'s words here. */
  List<Integer> forms(int witness) {
    List<Atom> atoms = collation.witnesses().get(witness).atoms();
    return atoms(witness).stream().map(i -> atoms.get(i).form()).toList();
  }

  /** Returns this unit and {@code next}, which follows it, as one. */
  Unit with(Unit next) {
    return new Unit(collation, from, next.to);
  }

  /** Returns whether {@code next} shows the same picture, so that one entry can hold both. */
  boolean goesOnIn(Unit next) {
    if (stand(0) != next.stand(0)) {
      return false;
    }
    for (int w = 0; w < collation.witnesses().size(); w++) {
      boolean alike = stand(w) == next.stand(w) && block(w) == next.block(w);
      if (!alike || !adjacent(w, next)) {
        return false;
      }
    }
    return true;
  }

  private boolean adjacent(int witness, Unit next) {
    List<Integer> here = atoms(witness);
    List<Integer> there = next.atoms(witness);
    return here.isEmpty() || there.isEmpty() || here.get(here.size() - 1) + 1 == there.get(0);
  }

  /** Returns the words of {@code witness} here as printed, in its own order. */
  String printed(int witness) {
    Witness of = collation.witnesses().get(witness);
    List<Integer> words =
        atoms(witness).stream().map(i -> of.atoms().get(i).word()).distinct().sorted().toList();
    var printed = new StringBuilder();
    int at = 0;
    while (at < words.size()) {
      int to = at + 1;
      while (to < words.size() && words.get(to) == words.get(to - 1) + 1) {
        to++;
      }
      printed.append(at == 0 ? "" : " ");
      printed.append(of.printed(words.get(at), words.get(to - 1) + 1));
      at = to;
    }
    return printed.toString();
  }
}
