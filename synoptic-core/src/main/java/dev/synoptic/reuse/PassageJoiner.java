package dev.synoptic.reuse;

import dev.synoptic.model.Passage;
import dev.synoptic.reuse.BodyWords.Stretch;
import dev.synoptic.sketch.Components;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Joins what pairs of reports share to passages of all reports that have the words: pieces whose
 * words in one report are nearly the same stretch are one passage.
 */
final class PassageJoiner {

  /** Share of two stretches that must be common for them to be one place. */
  private static final double SAME_PLACE = 0.6;

  private final List<Node> nodes = new ArrayList<>();

  /** A stretch of one report; nodes at 2n and 2n + 1 are of one piece. */
  private record Node(int report, Stretch stretch) {}

  /**
   * A passage in the making.
   *
   * @param kind how nearly its words agree
   * @param places for each report that has them the words, by the report's place
   */
  record Joined(Passage.Kind kind, SortedMap<Integer, Stretch> places) {}

  private PassageJoiner() {}

  /** Returns the passages that {@code pieces} make, in no particular order. */
  static List<Joined> join(List<Piece> pieces) {
    var copied = new PassageJoiner();
    var reworded = new PassageJoiner();
    for (Piece piece : pieces) {
      (piece.kind() == Passage.Kind.REWORDED ? reworded : copied).add(piece);
    }
    var joined = new ArrayList<>(copied.joined(Passage.Kind.NEAR));
    joined.addAll(reworded.joined(Passage.Kind.REWORDED));
    return joined;
  }

  private void add(Piece piece) {
    nodes.add(new Node(piece.reportA(), piece.a()));
    nodes.add(new Node(piece.reportB(), piece.b()));
  }

  private List<Joined> joined(Passage.Kind kind) {
    Components places = places();
    var groups = new TreeMap<Integer, Joined>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Joined group = groups.computeIfAbsent(places.root(i), r -> new Joined(kind, new TreeMap<>()));
      group.places.merge(node.report, node.stretch, (x, y) -> y.length() > x.length() ? y : x);
    }
    return groups.values().stream().filter(g -> g.places.size() > 1).toList();
  }

  private Components places() {
    var places = new Components(nodes.size());
    for (int i = 0; i < nodes.size(); i += 2) {
      places.join(i, i + 1);
    }
    int[] order =
        IntStream.range(0, nodes.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> nodes.get(i).report)
                    .thenComparingInt(i -> nodes.get(i).stretch.from())
                    .thenComparingInt(i -> nodes.get(i).stretch.to()))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      Node node = nodes.get(order[i]);
      for (int j = i + 1; j < order.length; j++) {
        Node next = nodes.get(order[j]);
        if (next.report != node.report || next.stretch.from() >= node.stretch.to()) {
          break;
        }
        if (samePlace(node.stretch, next.stretch)) {
          places.join(order[i], order[j]);
          // The next one carries on: all of one place are united in a chain.
          break;
        }
      }
    }
    return places;
  }

  private static boolean samePlace(Stretch x, Stretch y) {
    int common = Math.min(x.to(), y.to()) - Math.max(x.from(), y.from());
    int all = Math.max(x.to(), y.to()) - Math.min(x.from(), y.from());
    return common >= SAME_PLACE * all;
  }
}
