package dev.synoptic.model;

import java.util.List;

/**
 * The collation of all readings of a quote: read downwards, the lemmata are the fullest reading,
 * and the variants of one siglum are all words of its reading. Every word of every reading stands
 * in exactly one entry.
 *
 * @param entries in the order of the fullest reading
 */
public record Apparatus(List<Entry> entries) {

  /** Copies the entries. */
  public Apparatus {
    entries = List.copyOf(entries);
  }

  /**
   * One place of the apparatus.
   *
   * @param lemma the fullest reading's words here; empty where another reading adds words
   * @param variants every reading's words here, the fullest reading's own first
   */
  public record Entry(String lemma, List<Variant> variants) {

    /** Copies the variants. */
    public Entry {
      variants = List.copyOf(variants);
    }
  }
}
