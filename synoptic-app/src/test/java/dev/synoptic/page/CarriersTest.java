package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriersTest {

  private static Carriers alone(int reports) {
    var lines = new ArrayList<List<Integer>>();
    for (int i = 0; i < reports; i++) {
      lines.add(List.of(i));
    }
    return Carriers.of(lines);
  }

  @ParameterizedTest
  @CsvSource({"1, 20, 20", "9, 220, 20", "11, 145, 45", "12, 145, 45"})
  void boxesKeepTheirSizeAndFillRowsEvenly(int reports, int width, int height) {
    Carriers drawn = alone(reports);
    assertThat(drawn.letters()).hasSize(reports);
    assertThat(List.of(drawn.width(), drawn.height())).containsExactly(width, height);
  }

  @Test
  void ticksOfAThousandReportsGoOnBelow() {
    Carriers drawn = alone(1000);
    assertThat(drawn.letters()).isEmpty();
    assertThat(drawn.width()).isLessThanOrEqualTo(240);
    assertThat(drawn.height()).isGreaterThan(300);
  }

  @Test
  void aLineOfDescentIsNotParted() {
    Carriers drawn = Carriers.of(List.of(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(8, 9)));
    assertThat(drawn.letters().subList(0, 8)).allMatch(letter -> letter.y() == 14);
    assertThat(drawn.label()).isEqualTo("10 reports, 2 independent");
  }
}
