package dev.synoptic.page;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The lines of descent of a story: each its first report, then those that took from it. */
final class Lines {

  private Lines() {}

  /** Returns the lines, ordered by their first siglum; in each, the report that took from none. */
  static List<List<Siglum>> of(StoryFrame frame) {
    var lines = new TreeMap<Integer, List<Siglum>>();
    for (Siglum siglum : frame.sigla()) {
      int line = frame.descent().lines().get(siglum.index());
      lines.computeIfAbsent(line, l -> new ArrayList<>()).add(siglum);
    }
    return lines.values().stream()
        .sorted(Comparator.comparing((List<Siglum> line) -> line.get(0)))
        .map(line -> rooted(frame, line))
        .toList();
  }

  private static List<Siglum> rooted(StoryFrame frame, List<Siglum> line) {
    Siglum root =
        line.stream()
            .filter(s -> frame.lineage(s).of().stream().noneMatch(line::contains))
            .findFirst()
            .orElse(line.get(0));
    var ordered = new ArrayList<Siglum>();
    ordered.add(root);
    line.stream().filter(s -> !s.equals(root)).forEach(ordered::add);
    return List.copyOf(ordered);
  }
}
