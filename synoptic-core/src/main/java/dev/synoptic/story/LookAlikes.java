package dev.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Parts a group of reports that tells two events of one kind: two title fights of one champion, two
 * earthquakes of one region.
 *
 * <p>Such reports are alike in all that belongs to the kind. So only the names and numbers are
 * looked at that some reports of the group have and others don't. The reports of one event scatter
 * over them; those of two events fall into two blocks, each with names of its own.
 */
final class LookAlikes {

  /** Fewer reports of their own don't make an event: a side aspect has as many. */
  private static final int MIN_SIDE = 3;

  /** The blocks share at most this part of what the reports inside them share. */
  private static final double MAX_RATIO = 0.36;

  /** The blocks share at most this much. */
  private static final double MAX_ACROSS = 0.09;

  /** A block of fewer reports may be a side aspect; it must show an event of its own. */
  private static final int SMALL_SIDE = 5;

  /** A small block and the other share at most this much. */
  private static final double MAX_ACROSS_SMALL = 0.065;

  /** Names and numbers of its own that a small block and the other must have. */
  private static final int MIN_CORE = 3;

  /** Bodies that are more alike are copies and count once. */
  private static final double COPY = 0.75;

  /** More reports than these are not needed to see the blocks. */
  private static final int SAMPLE = 300;

  private final List<Weighed> reports;
  private final List<Integer> originals = new ArrayList<>();
  private final Map<Integer, Integer> originalOf = new HashMap<>();
  private double[][] like = new double[0][0];

  private LookAlikes(List<Weighed> reports) {
    this.reports = reports;
  }

  /** Returns the two parts of {@code group}, numbers into {@code reports}; empty if it is one. */
  static Optional<List<List<Integer>>> split(List<Integer> group, List<Weighed> reports) {
    return group.size() < 2 * MIN_SIDE
        ? Optional.empty()
        : new LookAlikes(group.stream().map(reports::get).toList())
            .sides()
            .map(sides -> sides.stream().map(s -> s.stream().map(group::get).toList()).toList());
  }

  private Optional<List<List<Integer>>> sides() {
    findOriginals();
    if (originals.size() < 2 * MIN_SIDE) {
      return Optional.empty();
    }
    like = new Residue(originals.stream().map(reports::get).toList()).likenesses();
    return blocks().filter(this::apart).map(this::allOnSides);
  }

  private void findOriginals() {
    for (int i = 0; i < reports.size(); i++) {
      Weighed report = reports.get(i);
      Optional<Integer> original =
          originals.stream()
              .filter(o -> Likeness.of(reports.get(o), report).body() > COPY)
              .findFirst();
      originalOf.put(i, original.orElse(i));
      if (original.isEmpty() && originals.size() < SAMPLE) {
        originals.add(i);
      }
    }
  }

  /** Returns the two largest blocks that join last, members being places in {@code originals}. */
  private Optional<AverageLink.Merge> blocks() {
    var links = new Links(originals.size());
    for (int i = 0; i < like.length; i++) {
      for (int j = 0; j < i; j++) {
        links.put(i, j, like[i][j]);
      }
    }
    AverageLink.Outcome outcome = AverageLink.join(links, 0);
    List<List<Integer>> never =
        outcome.groups().stream().filter(g -> g.size() >= MIN_SIDE).toList();
    if (never.size() > 1) {
      return Optional.of(new AverageLink.Merge(never.get(0), never.get(1), 0));
    }
    List<AverageLink.Merge> merges = outcome.merges();
    return IntStream.iterate(merges.size() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(merges::get)
        .filter(m -> m.a().size() >= MIN_SIDE && m.b().size() >= MIN_SIDE)
        .findFirst();
  }

  private boolean apart(AverageLink.Merge blocks) {
    double within = Math.min(within(blocks.a()), within(blocks.b()));
    boolean small = Math.min(blocks.a().size(), blocks.b().size()) < SMALL_SIDE;
    return blocks.mean() <= (small ? MAX_ACROSS_SMALL : MAX_ACROSS)
        && blocks.mean() <= MAX_RATIO * within
        && (!small || haveCores(blocks));
  }

  private boolean haveCores(AverageLink.Merge blocks) {
    var residue = new Residue(originals.stream().map(reports::get).toList());
    return residue.core(blocks.a(), blocks.b()) >= MIN_CORE
        && residue.core(blocks.b(), blocks.a()) >= MIN_CORE;
  }

  private double within(List<Integer> block) {
    double sum = 0;
    for (int i : block) {
      for (int j : block) {
        sum += i < j ? like[j][i] : 0;
      }
    }
    return sum / (block.size() * (block.size() - 1) / 2.0);
  }

  private List<List<Integer>> allOnSides(AverageLink.Merge blocks) {
    var first = new ArrayList<Integer>();
    var second = new ArrayList<Integer>();
    for (int i = 0; i < reports.size(); i++) {
      int original = originals.indexOf(originalOf.get(i));
      boolean nearer = original < 0 || mean(original, blocks.a()) >= mean(original, blocks.b());
      (nearer ? first : second).add(i);
    }
    return List.of(first, second);
  }

  /**
   * Returns the mean likeness of {@code original} to {@code block}; its own block is the nearer.
   */
  private double mean(int original, List<Integer> block) {
    if (block.contains(original)) {
      return 1;
    }
    double sum = 0;
    for (int i : block) {
      sum += like[Math.max(i, original)][Math.min(i, original)];
    }
    return sum / block.size();
  }
}
