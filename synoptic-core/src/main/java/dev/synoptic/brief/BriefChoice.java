package dev.synoptic.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Chooses the sentences of a brief: the news first, then what adds most to what is chosen already.
 */
final class BriefChoice {

  private static final int MOST = 6;

  /** A sentence worth less than this share of the best is left out once there are a few. */
  private static final double MIN_WORTH = 0.45;

  private static final int FEW = 4;

  /**
   * A sentence that has more than this share of another, rare words counting more, says the same.
   */
  private static final double MAX_SAME = 0.45;

  /**
   * The same, each word counting alike: what the story is about is in every report's first
   * sentence, and the reader knows it after one.
   */
  private static final double MAX_SAME_WORDS = 0.4;

  /** The news stands in one of so many first sentences. */
  private static final int LEAD_PLACES = 2;

  /** What a lead is worth, as a share, that tells nothing of what the titles tell. */
  private static final double LEAST_NEWS = 0.5;

  private final List<Weighed> open;
  private final Centrality centrality;
  private final Support support;
  private final Headlines headlines;
  private final List<BriefCandidate> chosen = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  BriefChoice(List<Weighed> weighed, Centrality centrality, Support support, Headlines headlines) {
    this.open = new ArrayList<>(weighed);
    this.centrality = centrality;
    this.support = support;
    this.headlines = headlines;
  }

  /** Returns the sentences: a lead first, the rest as their reports order them. */
  List<BriefCandidate> sentences() {
    double least = MIN_WORTH * open.stream().mapToDouble(Weighed::worth).max().orElse(0);
    most(open.stream().filter(w -> w.sentence().place() < LEAD_PLACES), this::newsIn)
        .ifPresent(this::choose);
    Optional<Weighed> next = most(open.stream(), this::added);
    while (next.isPresent() && chosen.size() < MOST) {
      boolean wanted =
          chosen.size() < FEW || next.get().carried() > 0 || added(next.get()) >= least;
      if (wanted) {
        choose(next.get());
      }
      open.remove(next.get());
      next = most(open.stream(), this::added);
    }
    List<BriefCandidate> rest = chosen.isEmpty() ? chosen : chosen.subList(1, chosen.size());
    rest.sort(Comparator.comparing(BriefCandidate::place).thenComparing(BriefCandidate::number));
    return List.copyOf(chosen);
  }

  private void choose(Weighed next) {
    chosen.add(next.sentence());
    told.addAll(next.sentence().stems());
    // What the sentences before say again is gone already.
    open.removeIf(w -> same(w.sentence(), next.sentence()));
  }

  private static Optional<Weighed> most(Stream<Weighed> open, ToDoubleFunction<Weighed> worth) {
    return open.max(
        Comparator.comparingDouble(worth).thenComparing(Comparator.comparing(w -> -w.number())));
  }

  private double newsIn(Weighed lead) {
    return lead.worth() * (LEAST_NEWS + headlines.share(lead.sentence().stems()));
  }

  /** Returns what a sentence is worth beside those that are chosen. */
  private double added(Weighed next) {
    Set<String> fresh = new HashSet<>(next.sentence().stems());
    fresh.removeAll(told);
    double whole = centrality.weight(next.sentence().stems());
    return whole > 0 ? next.worth() * centrality.weight(fresh) / whole : 0;
  }

  private boolean same(BriefCandidate a, BriefCandidate b) {
    Set<String> both = new HashSet<>(a.stems());
    both.retainAll(b.stems());
    double least = Math.min(centrality.weight(a.stems()), centrality.weight(b.stems()));
    int fewest = Math.min(a.stems().size(), b.stems().size());
    return centrality.weight(both) > MAX_SAME * least
        || both.size() > MAX_SAME_WORDS * fewest
        || support.areSame(a, b);
  }
}
