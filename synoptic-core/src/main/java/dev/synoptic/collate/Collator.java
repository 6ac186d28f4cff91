package dev.synoptic.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collates readings: the fullest is the base, and the others are laid under it one after the other,
 * each against all columns so far, so that words which only some readings add find each other.
 * Content words decide; words left over are looked for elsewhere (moves), and what then faces other
 * words in the same gap is a substitution.
 */
final class Collator {

  private final List<Witness> witnesses;
  private final Map<List<Atom>, Integer> known = new HashMap<>();
  private List<Column> columns = new ArrayList<>();

  private Collator(List<Witness> witnesses) {
    this.witnesses = witnesses;
  }

  /**
   * Returns the collation of {@code witnesses}.
   *
   * @param witnesses the fullest first, then in an order that does not depend on the input's
   */
  static Collation collate(List<Witness> witnesses) {
    var collator = new Collator(witnesses);
    for (int w = 0; w < witnesses.size(); w++) {
      collator.add(w);
    }
    return new Collation(witnesses, collator.columns);
  }

  private void add(int witness) {
    List<Atom> atoms = witnesses.get(witness).atoms();
    Integer twin = known.putIfAbsent(atoms, witness);
    if (twin != null && sameBreaks(witnesses.get(twin), witnesses.get(witness))) {
      columns.forEach(
          column -> column.cell(twin).ifPresent(cell -> column.put(witness, cell, atoms)));
      return;
    }
    var placing = new Placing(columns, witnesses, witness);
    if (!columns.isEmpty()) {
      placing.place();
    }
    columns = placing.columns();
  }

  private static boolean sameBreaks(Witness one, Witness other) {
    return one.words().stream()
        .map(PrintedWord::endsSentence)
        .toList()
        .equals(other.words().stream().map(PrintedWord::endsSentence).toList());
  }

  /** Returns an array of {@code length} places that are not yet known. */
  static int[] unknown(int length) {
    int[] places = new int[length];
    Arrays.fill(places, Slots.NOWHERE);
    return places;
  }
}
