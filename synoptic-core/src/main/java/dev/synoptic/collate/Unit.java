package dev.synoptic.collate;

import dev.synoptic.collate.PrintedWord.Break;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a collation's columns in which no printed word begins or ends outside. */
public final class Unit {

  private final Collation collation;
  private final int from;
  private final int to;
  private final List<List<Integer>> atoms = new ArrayList<>();
  private final List<List<Integer>> forms = new ArrayList<>();
  private final Stand[] stands;
  private final int[] blocks;

  /** Makes the unit of the columns {@code from} to {@code to}, exclusive. */
  Unit(Collation collation, int from, int to) {
    this.collation = collation;
    this.from = from;
    this.to = to;
    int witnesses = collation.witnesses().size();
    this.stands = new Stand[witnesses];
    this.blocks = new int[witnesses];
    for (int w = 0; w < witnesses; w++) {
      read(w);
    }
  }

  private void read(int witness) {
    var own = new ArrayList<Integer>(to - from);
    var ownForms = new ArrayList<Integer>(to - from);
    boolean has = false;
    blocks[witness] = Cell.IN_PLACE;
    List<Atom> all = collation.witnesses().get(witness).atoms();
    for (int c = from; c < to; c++) {
      Cell cell = collation.columns().get(c).cell(witness).orElse(null);
      if (cell != null) {
        has = true;
        blocks[witness] = Math.max(blocks[witness], cell.block());
        for (int atom = cell.from(); atom < cell.to(); atom++) {
          own.add(atom);
          ownForms.add(all.get(atom).form());
        }
      }
    }
    atoms.add(List.copyOf(own));
    forms.add(List.copyOf(ownForms));
    boolean equal = witness == 0 || ownForms.equals(forms.get(0));
    stands[witness] = !has ? Stand.SILENT : equal ? Stand.EQUAL : Stand.OTHER;
  }

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
  public static List<Unit> of(Collation collation) {
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

  /** Returns whether a witness has the fullest reading's letters, with other spaces or hyphens. */
  boolean sameLetters(int witness) {
    return letters(witness).equals(letters(0));
  }

  private String letters(int witness) {
    List<Atom> all = collation.witnesses().get(witness).atoms();
    var letters = new StringBuilder();
    atoms.get(witness).forEach(atom -> letters.append(all.get(atom).letters()));
    return letters.toString();
  }

  /** Returns the collation it is part of. */
  Collation collation() {
    return collation;
  }

  /** Returns the first column. */
  int from() {
    return from;
  }

  /** Returns the column after the last. */
  int to() {
    return to;
  }

  /** Returns the atoms of {@code witness} here, in the order of the columns. */
  List<Integer> atoms(int witness) {
    return atoms.get(witness);
  }

  /** Returns the form numbers of {@code witness}'s words here. */
  List<Integer> forms(int witness) {
    return forms.get(witness);
  }

  /** Returns the moved block of {@code witness} here; {@link Cell#IN_PLACE} where it has none. */
  int block(int witness) {
    return blocks[witness];
  }

  /** Returns how {@code witness} stands to the fullest reading here. */
  Stand stand(int witness) {
    return stands[witness];
  }

  /** Returns this unit and all up to {@code last}, which follows it, as one. */
  Unit through(Unit last) {
    return last == this ? this : new Unit(collation, from, last.to);
  }

  /** Returns whether {@code next} shows the same picture, so that one entry can hold both. */
  boolean goesOnIn(Unit next) {
    if (stand(0) != next.stand(0)) {
      return false;
    }
    for (int w = 0; w < collation.witnesses().size(); w++) {
      boolean alike = stand(w) == next.stand(w) && block(w) == next.block(w);
      if (!alike || !adjacent(w, next) || endsQuotation(w)) {
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

  /** Returns whether a quotation of {@code witness} ends here and another goes on. */
  boolean endsQuotation(int witness) {
    List<Integer> here = atoms(witness);
    return !here.isEmpty()
        && collation.witnesses().get(witness).wordOf(here.get(here.size() - 1)).after()
            == Break.QUOTATION;
  }

  /** Returns the words of {@code witness} here as printed, in its own order. */
  String printed(int witness) {
    return printed(collation, witness, atoms(witness));
  }

  /** Returns the words of {@code witness} in {@code units} as printed, in its own order. */
  static String printed(List<Unit> units, int witness) {
    var all = new ArrayList<Integer>();
    units.forEach(unit -> all.addAll(unit.atoms(witness)));
    return printed(units.get(0).collation, witness, all);
  }

  private static String printed(Collation collation, int witness, List<Integer> atoms) {
    Witness of = collation.witnesses().get(witness);
    int[] words =
        atoms.stream().mapToInt(i -> of.atoms().get(i).word()).distinct().sorted().toArray();
    var printed = new StringBuilder();
    int at = 0;
    while (at < words.length) {
      int to = at + 1;
      while (to < words.length && words[to] == words[to - 1] + 1) {
        to++;
      }
      printed.append(at == 0 ? "" : " ");
      printed.append(of.printed(words[at], words[to - 1] + 1));
      at = to;
    }
    return printed.toString();
  }
}
