package dev.synoptic.model;

import java.util.List;

/**
 * What the reports of a story share.
 *
 * @param passages shared words
 * @param lineages one for each report, in order
 * @param descent which reports count as one source
 */
public record Reuse(List<Passage> passages, List<Lineage> lineages, Descent descent) {

  /** Copies the lists. */
  public Reuse {
    passages = List.copyOf(passages);
    lineages = List.copyOf(lineages);
  }
}
