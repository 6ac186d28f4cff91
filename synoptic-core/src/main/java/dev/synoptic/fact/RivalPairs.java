package dev.synoptic.fact;

import java.util.ArrayList;
import java.util.List;

/** All pairs of figures that {@link RivalScore} has to weigh, with what it weighs. */
final class RivalPairs {

  private final List<FactGroup> groups;
  private final Rivals rivals;
  private final RivalTraits traits;

  RivalPairs(List<FactGroup> groups, Rivals rivals, RivalTraits traits) {
    this.groups = groups;
    this.rivals = rivals;
    this.traits = traits;
  }

  /** Returns the pairs by the order of the groups. */
  List<FigurePair> all() {
    var pairs = new ArrayList<FigurePair>();
    var index = new DisputeIndex(groups);
    for (int i = 0; i < groups.size(); i++) {
      FactGroup one = groups.get(i);
      index.forEachAfter(
          i,
          other -> {
            if (one.isByOthersThan(groups.get(other))) {
              between(one, groups.get(other), pairs);
            }
          });
    }
    return pairs;
  }

  private void between(FactGroup one, FactGroup other, List<FigurePair> pairs) {
    for (StatedFigure a : one.figures()) {
      for (StatedFigure b : other.figures()) {
        if (rivals.mayBeWeighed(a, b)) {
          pairs.add(FigurePair.of(a, b, traits.of(a, b)));
        }
      }
    }
  }
}
