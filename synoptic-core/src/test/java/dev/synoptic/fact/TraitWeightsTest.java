package dev.synoptic.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraitWeightsTest {

  @Test
  void theRestAddsAtMostWhatTellsForOneThing() {
    var weights = TraitWeights.of(List.of("LIKENESS 1", "SAME_NOUN 2", "ROUGH -4", "EVIDENCE -3"));
    assertEquals(5, weights.mostBeside(Set.of(Trait.LIKENESS)));
  }

  @Test
  void noTraitsGiveMoreThanTheBoundOfThoseReadOffTheValues() {
    var chance = new Random(1);
    TraitWeights weights = TraitWeights.ofRivals();
    for (int i = 0; i < 10_000; i++) {
      var all = new double[Trait.values().length];
      var known = new double[all.length];
      for (Trait trait : Trait.values()) {
        all[trait.at()] = chance.nextInt(3) - (trait == Trait.EVIDENCE ? 1 : 0);
        all[trait.at()] = Math.min(1, all[trait.at()]);
        known[trait.at()] = RivalTraits.OF_VALUES.contains(trait) ? all[trait.at()] : 0;
      }
      double most = weights.of(known) + weights.mostBeside(RivalTraits.OF_VALUES);
      assertTrue(weights.of(all) <= most + 1e-9);
    }
  }
}
