package dev.synoptic.model;

import java.util.List;

/**
 * What some readings print at one place of the apparatus.
 *
 * @param words as printed, pieces joined by a space; empty where omitted
 * @param reports who prints it, in order
 * @param kind how it stands to the lemma
 */
public record Variant(String words, List<Siglum> reports, Kind kind) {

  /** How a variant stands to the lemma. */
  public enum Kind {
    SAME,
    OMITTED,
    ADDED,
    MOVED,
    SUBSTITUTED
  }

  /** Copies the sigla. */
  public Variant {
    reports = List.copyOf(reports);
  }
}
