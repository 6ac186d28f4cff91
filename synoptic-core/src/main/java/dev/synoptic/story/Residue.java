package dev.synoptic.story;

import dev.synoptic.sketch.LongCounts;
import java.util.List;
import java.util.stream.IntStream;

/** What is left of the reports of a group when all that they have in common is taken away. */
final class Residue {

  /** Names and numbers at the beginning of a report tell its event; later ones its background. */
  private static final double LEAD_WEIGHT = 2;

  /** Share of a block that has a term of its core. */
  private static final double CORE_SHARE = 0.6;

  /** Share of the others that may have it too. */
  private static final double STRAY_SHARE = 0.1;

  private final List<Weighed> reports;
  private final LongCounts reportsWith = new LongCounts();

  Residue(List<Weighed> reports) {
    this.reports = reports;
    for (Weighed report : reports) {
      Profile profile = report.profile();
      for (int i = 0; i < profile.size(); i++) {
        if (tells(profile.term(i))) {
          reportsWith.add(profile.term(i).hash(), 1);
        }
      }
    }
  }

  /** Returns the cosine of every pair, of which only the lower triangle is filled. */
  double[][] likenesses() {
    double[] lengths = reports.stream().mapToDouble(r -> Math.sqrt(product(r, r))).toArray();
    var like = new double[reports.size()][reports.size()];
    for (int i = 0; i < like.length; i++) {
      for (int j = 0; j < i; j++) {
        double length = lengths[i] * lengths[j];
        like[i][j] = length > 0 ? product(reports.get(i), reports.get(j)) / length : 0;
      }
    }
    return like;
  }

  private double product(Weighed a, Weighed b) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.profile().size() && j < b.profile().size()) {
      Profile.Term inA = a.profile().term(i);
      Profile.Term inB = b.profile().term(j);
      int order = Long.compare(inA.hash(), inB.hash());
      if (order == 0 && tells(inA) && tells(inB)) {
        sum += weight(inA) * weight(inB);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  private double weight(Profile.Term term) {
    int count = reportsWith.of(term.hash());
    if (count < 2) {
      return 0;
    }
    double rarity = Math.log((double) reports.size() / count);
    return term.leadCount() > 0 ? LEAD_WEIGHT * rarity : rarity;
  }

  /** Returns how many names and numbers most of {@code block} have and hardly any of the others. */
  int core(List<Integer> block, List<Integer> others) {
    LongCounts inBlock = counts(block);
    LongCounts inOthers = counts(others);
    return (int)
        block.stream()
            .map(i -> reports.get(i).profile())
            .flatMap(p -> IntStream.range(0, p.size()).mapToObj(p::term))
            .filter(Residue::tells)
            .mapToLong(Profile.Term::hash)
            .distinct()
            .filter(
                t ->
                    inBlock.of(t) >= CORE_SHARE * block.size()
                        && inOthers.of(t) <= STRAY_SHARE * others.size())
            .count();
  }

  private LongCounts counts(List<Integer> block) {
    var counts = new LongCounts();
    for (int i : block) {
      Profile profile = reports.get(i).profile();
      for (int k = 0; k < profile.size(); k++) {
        if (tells(profile.term(k))) {
          counts.add(profile.term(k).hash(), 1);
        }
      }
    }
    return counts;
  }

  private static boolean tells(Profile.Term term) {
    return term.isName() || term.isNumber();
  }
}
