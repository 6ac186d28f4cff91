package dev.synoptic.collate;

import java.util.List;

/**
 * Readings laid under each other, word by word.
 *
 * @param witnesses the readings; the first is the fullest
 * @param columns in the order of the fullest reading; every atom of every witness is in one cell
 */
public record Collation(List<Witness> witnesses, List<Column> columns) {

  /** Copies the lists. */
  public Collation {
    witnesses = List.copyOf(witnesses);
    columns = List.copyOf(columns);
  }
}
