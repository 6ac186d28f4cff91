package dev.synoptic.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** Returns the reports that garble what they take. */
  public Set<Siglum> garblers() {
    var garblers = new TreeSet<Siglum>();
    for (int report = 0; report < lineages.size(); report++) {
      if (lineages.get(report).relation() == Lineage.Relation.GARBLES) {
        garblers.add(new Siglum(report));
      }
    }
    return garblers;
  }
}
