package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Holds the quality on labelled stories to its floors; for scores named "wrong" they are ceilings.
 */
class FloorsTest {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path GOLD = MODULE.resolve("src/main/resources/gold");
  private static final Path FACT_EVENTS = MODULE.resolve("events/facts/dev2");
  private static final Path OPEN_EVENTS = MODULE.resolve("events/open");

  @Test
  void noScoreOfTheSamplesIsWorseThanItsFloor() throws IOException {
    SampleBench scored = SampleBench.of(MODULE.resolveSibling("samples"));
    holds(scored.scores(), GOLD.resolve("floors.txt"));
  }

  @Test
  void noScoreOfTheOpenEventsIsWorseThanItsFloor() throws IOException {
    SampleBench scored =
        SampleBench.of(OPEN_EVENTS.resolve("samples"), OPEN_EVENTS.resolve("gold"));
    holds(scored.scores(), OPEN_EVENTS.resolve("floors.txt"));
  }

  @Test
  void noScoreOfTheEventsLabelledForFactsIsWorseThanItsFloor() throws IOException {
    FactBench scored = FactBench.of(FACT_EVENTS.resolve("samples"), FACT_EVENTS.resolve("gold"));
    holds(scored.scores(), FACT_EVENTS.resolve("floors.txt"));
  }

  private static void holds(Map<String, Double> scores, Path file) throws IOException {
    Map<String, Double> floors = floors(file);
    assertThat(scores.keySet()).isEqualTo(floors.keySet());
    scores.forEach(
        (name, score) -> {
          if (name.startsWith("wrong.")) {
            assertThat(score).as(name).isLessThanOrEqualTo(floors.get(name));
          } else {
            assertThat(score).as(name).isGreaterThanOrEqualTo(floors.get(name));
          }
        });
  }

  @Test
  void labelsReadFromAFolderAreThoseThatShip() throws IOException {
    Path samples = MODULE.resolveSibling("samples");
    assertThat(SampleGold.folders(GOLD)).containsExactlyInAnyOrderElementsOf(SampleGold.FOLDERS);
    for (String folder : SampleGold.FOLDERS) {
      assertThat(SampleGold.read(samples, folder, GOLD).pages())
          .isEqualTo(SampleGold.read(samples, folder).pages());
    }
  }

  private static Map<String, Double> floors(Path file) throws IOException {
    var floors = new LinkedHashMap<String, Double>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+");
        floors.put(parts[0], Double.valueOf(parts[1]));
      }
    }
    return floors;
  }
}
