package dev.synoptic.fact;

import java.util.ArrayList;
import java.util.List;

/** All pairs of figures that {@link AgreementScore} has to weigh, with what it weighs. */
final class AgreementPairs {

  private final List<StatedFigure> all;
  private final SameFact same;
  private final AgreementTraits traits;

  AgreementPairs(List<StatedFigure> all, SameFact same, AgreementTraits traits) {
    this.all = all;
    this.same = same;
    this.traits = traits;
  }

  /** Returns the pairs by the place of their figures. */
  List<FigurePair> all() {
    var pairs = new ArrayList<FigurePair>();
    for (StatedFigure a : all) {
      for (StatedFigure b : all.subList(a.number() + 1, all.size())) {
        if (same.mayBeWeighed(a, b)) {
          pairs.add(FigurePair.of(a, b, traits.of(a, b)));
        }
      }
    }
    return pairs;
  }
}
