package dev.synoptic.brief;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds for a sentence the sentences of other reports that say the same. */
final class Support {

  /** Sentences that share less of a sentence's words, rare ones counting more, are not read. */
  private static final double MIN_SHARED = 0.2;

  private final Centrality centrality;
  private final Claims claims;
  private final ClaimWeights weights;
  private final Set<Siglum> garblers;
  private final SameValues same;
  private final Map<BriefCandidate, Map<Siglum, Span>> found = new HashMap<>();

  /**
   * Sets up the search.
   *
   * @param garblers reports whose sentences support nothing
   * @param same tells values that contradict each other
   */
  Support(
      Centrality centrality,
      Claims claims,
      ClaimWeights weights,
      Set<Siglum> garblers,
      SameValues same) {
    this.centrality = centrality;
    this.claims = claims;
    this.weights = weights;
    this.garblers = garblers;
    this.same = same;
  }

  /** Returns where {@code chosen} stands, then the closest of each report that says the same. */
  List<Span> cites(BriefCandidate chosen) {
    var cites = new ArrayList<Span>();
    cites.add(chosen.span());
    cites.addAll(of(chosen).values());
    return cites;
  }

  /** Returns how many other lines of descent say what {@code candidate} says. */
  int lines(BriefCandidate candidate, Descent descent) {
    int own = descent.lines().get(candidate.report().index());
    return (int)
        of(candidate).keySet().stream()
            .map(report -> descent.lines().get(report.index()))
            .filter(line -> line != own)
            .distinct()
            .count();
  }

  /** Returns whether one of the two says what the other says. */
  boolean areSame(BriefCandidate a, BriefCandidate b) {
    Claim one = claims.of(a.span());
    Claim other = claims.of(b.span());
    return one.toldBy(other, weights) > 0 || other.toldBy(one, weights) > 0;
  }

  private Map<Siglum, Span> of(BriefCandidate candidate) {
    return found.computeIfAbsent(candidate, this::find);
  }

  private double told(Claim claim, Claim other) {
    double told = claim.toldBy(other, weights);
    return told > 0 && claim.givesOtherFigures(other, same) ? 0 : told;
  }

  private Map<Siglum, Span> find(BriefCandidate candidate) {
    Claim claim = claims.of(candidate.span());
    Map<Siglum, Span> closest = new TreeMap<>();
    Map<Siglum, Double> best = new HashMap<>();
    centrality.shares(
        candidate.stems(),
        candidate.report(),
        (other, share) -> {
          if (share >= MIN_SHARED && !garblers.contains(other.report())) {
            double told = told(claim, claims.of(other.span()));
            if (told > best.getOrDefault(other.report(), 0.0)) {
              best.put(other.report(), told);
              closest.put(other.report(), other.span());
            }
          }
        });
    return closest;
  }
}
