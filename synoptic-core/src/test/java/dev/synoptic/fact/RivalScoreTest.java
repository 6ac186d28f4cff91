package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of one thing told in unlike words, and values of two things told in like ones. */
class RivalScoreTest {

  private static final String DAY = "2026-03-03T08:00:00Z";

  private static List<String> conflicts(String one, String other) {
    return FactStories.of(DAY, one).and(DAY, other).values("conflict");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The old theatre in Marlow will be closed for six weeks. | The theatre in Marlow will be closed for ten weeks, the town said. | six weeks, B ten weeks
          The boil-water notice will hold for two weeks. | The notice to boil water will hold for three weeks. | two weeks, B three weeks
          Radar put the trawler's speed at 13.5 knots. | The recorder shows that the ship was going at 15.5 knots. | 13.5 knots, B 15.5 knots
          The dam was let to its builder at £285m, the ministry said. | Ministers spoke of £258m when the dam was planned. | £285m, B £258m
          The choir of Adlam has 62 singers from nine villages. | Its choir has 64 singers, among them the baker. | 62, B 64
          The crash in Port Reen left 31 passengers with broken bones. | In Port Reen 37 passengers were left with broken bones. | 31, B 37
          """)
  void valuesOfOneThingAreHeldToEachOther(String one, String other, String values) {
    assertThat(conflicts(one, other)).containsExactly("A " + values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A third of the papers got the top grade. | Of the papers 32.6 per cent got the top grade.
          There were 900 firefighters on the lines on Monday. | The number on the lines has risen to 1,450 firefighters on Tuesday.
          He and 29 fellow travellers got off in Adlam. | There were 30 of us travellers in Adlam.
          A first report on the theatre is due within 30 days. | Her report on the theatre is due within a month.
          The bakery sells 140 loaves a day. | The brewery sells 190 barrels a day.
          Radar put the trawler's speed at 13.5 knots. | The wind blew with 15 knots at the lighthouse of Reen.
          """)
  void valuesOfTwoThingsAreNot(String one, String other) {
    assertThat(conflicts(one, other)).isEmpty();
  }

  @Test
  void aWeightOfNoTraitIsRefused() {
    assertThatThrownBy(() -> TraitWeights.of(List.of("WEATHER 1.0")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TraitWeights.of(List.of("LIKENESS much")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyTraitHasItsWeight() {
    assertThat(TraitWeights.ofRivals().of(new double[Trait.values().length])).isNegative();
    assertThat(TraitWeights.ofAgreements().of(new double[Trait.values().length])).isNegative();
    for (Trait trait : Trait.values()) {
      double most =
          Math.max(
              Math.abs(alone(trait, TraitWeights.ofRivals())),
              Math.abs(alone(trait, TraitWeights.ofAgreements())));
      assertThat(most).as(trait.name()).isPositive();
    }
  }

  /** What the other figures of the reports tell is looked up last: it may only speak against. */
  @Test
  void otherFiguresSpeakAgainstOneThing() {
    assertThat(alone(Trait.EXPLAINED)).isNegative();
    assertThat(alone(Trait.MARGIN)).isPositive();
    assertThat(alone(Trait.RARE_UNIT)).isPositive();
  }

  private static double alone(Trait trait) {
    return alone(trait, TraitWeights.ofRivals());
  }

  private static double alone(Trait trait, TraitWeights weights) {
    double[] traits = new double[Trait.values().length];
    double without = weights.of(traits);
    traits[trait.at()] = 1;
    return weights.of(traits) - without;
  }
}
