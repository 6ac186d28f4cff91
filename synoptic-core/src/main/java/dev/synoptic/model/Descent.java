package dev.synoptic.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which reports are of one line of descent: a wire's text and its carriers are one source.
 *
 * @param lines for each report of the story, the number of its line
 */
public record Descent(List<Integer> lines) {

  /** Copies the list. */
  public Descent {
    lines = List.copyOf(lines);
  }

  /** Returns a descent in which every report is its own line. */
  public static Descent allIndependent(int reports) {
    return new Descent(IntStream.range(0, reports).boxed().toList());
  }

  /** Returns the number of lines among {@code carriers}. */
  public int independent(Collection<Siglum> carriers) {
    return (int) carriers.stream().map(s -> lines.get(s.index())).distinct().count();
  }
}
