package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlteredValueTest {

  @ParameterizedTest
  @ValueSource(strings = {"212,000", "€6.4 million", "Six lorries", "17 times", "9", "1978", "100"})
  void anotherNumberOfAsManyDigitsStandsInItsPlace(String words) {
    AlteredValue altered = AlteredValue.of(words).orElseThrow();
    assertThat(altered.after()).isNotEqualTo(altered.before());
    if (Character.isDigit(altered.before().charAt(0))) {
      assertThat(altered.after()).hasSameSizeAs(altered.before());
      assertThat(altered.after()).doesNotStartWith("0");
    }
    assertThat(altered.in(words)).contains(altered.after());
  }

  @Test
  void wordsWithoutANumberStay() {
    assertThat(AlteredValue.of("a quarter")).isEqualTo(Optional.empty());
  }

  @Test
  void aNumberInsideAnotherIsLeftAlone() {
    assertThat(new AlteredValue("21", "12").in("21 of 210 and 1.21, but 21."))
        .isEqualTo("12 of 210 and 1.21, but 12.");
  }

  @Test
  void aLogisticModelFindsWhatItWasMadeBy() {
    var random = new Random(5);
    List<Logistic.Row> rows = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      List<Double> traits = List.of(1.0, random.nextGaussian(), random.nextGaussian());
      double chance = 1 / (1 + Math.exp(-(-1 + 2 * traits.get(1) - traits.get(2))));
      rows.add(new Logistic.Row(traits, random.nextDouble() < chance, 1));
    }
    double[] weights = Logistic.fit(rows, 0.01);
    assertThat(weights[0]).isBetween(-1.2, -0.8);
    assertThat(weights[1]).isBetween(1.8, 2.2);
    assertThat(weights[2]).isBetween(-1.2, -0.8);
  }
}
