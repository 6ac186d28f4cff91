package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that fit, told of one thing in unlike words, or of two things. */
class AgreementScoreTest {

  private static final String DAY = "2026-03-03T08:00:00Z";

  private static List<String> agreements(String one, String other) {
    return FactStories.of(DAY, one).and(DAY, other).values("agree");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The operator counts on 4,260 vehicles on an ordinary day. | The plan needs an average of 4,260 to pay for itself. | 4,260
          Sixty thousand letters came, 61,480 of them by hand. | Clerks at the ministry opened 61,480 envelopes. | 61,480
          """)
  void valuesThatTellAreOfOneThingInWhateverWords(String one, String other, String value) {
    assertThat(agreements(one, other)).containsExactly("A " + value + ", B " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They won three games on the coast. | The choir sang three songs at the market.
          The club is second in the league. | It is the second oldest park of the town.
          The launch came four days before the feast. | It is the second test in four days.
          Most shares have fallen by between 40 and 70 percent. | The cake was 50 percent butter.
          The works opened in 1974 in Adlam. | The river rose last in 2011 at Reen.
          """)
  void valuesOfManyThingsAreNot(String one, String other) {
    assertThat(agreements(one, other)).isEmpty();
  }

  /** What the other figures of the reports tell is looked up last: it may only speak against. */
  @Test
  void otherFiguresSpeakAgainstOneThing() {
    assertThat(alone(Trait.ONLY)).isPositive();
    assertThat(alone(Trait.MARGIN)).isPositive();
    assertThat(alone(Trait.RIVALLED)).isLessThan(alone(Trait.MARGIN)); // which falls by as much
  }

  private static double alone(Trait trait) {
    double[] traits = new double[Trait.values().length];
    double without = TraitWeights.ofAgreements().of(traits);
    traits[trait.at()] = 1;
    return TraitWeights.ofAgreements().of(traits) - without;
  }
}
