package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchRatesTest {

  @Test
  void theStartOfAJobIsNoPartOfItsRate() {
    var runs =
        List.of(
            run(1, "embedded", 100, 10), run(1, "embedded", 500, 50),
            run(1, "flink-1", 100, 17), run(1, "flink-1", 500, 65),
            run(2, "flink-1", 100, 90), run(2, "flink-1", 500, 61),
            run(3, "flink-1", 100, 16), run(3, "flink-1", 500, 99),
            run(1, "flink-2", 100, 10), run(1, "flink-2", 500, 35));
    var rates = new BenchRates(BenchRun.csv(runs).stream().skip(1).map(BenchRun::parse).toList());
    assertThat(rates.rate("embedded")).isEqualTo(10);
    assertThat(rates.rate("flink-1")).isCloseTo(400 / 48.0, within(1e-9));
    assertThat(rates.start("flink-1")).isCloseTo(5, within(1e-9));
    assertThat(rates.told())
        .contains("overhead at parallelism 1: 1.20 by the clock")
        .contains("parallelism 2 against 1: 1.92 by the clock");
  }

  private static BenchRun run(int round, String runner, int reports, double seconds) {
    return new BenchRun(round, runner, reports, seconds, seconds, 1);
  }
}
