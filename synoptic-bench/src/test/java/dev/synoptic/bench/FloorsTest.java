package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the quality on the samples to its floors; for scores named "wrong" they are ceilings. */
class FloorsTest {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path FLOORS = MODULE.resolve("src/main/resources/gold/floors.txt");

  @Test
  void noScoreIsWorseThanItsFloor() throws IOException {
    Map<String, Double> floors = floors();
    Map<String, Double> scores = SampleBench.of(MODULE.resolveSibling("samples")).scores();
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
    Path gold = FLOORS.getParent();
    Path samples = MODULE.resolveSibling("samples");
    assertThat(SampleGold.folders(gold)).containsExactlyInAnyOrderElementsOf(SampleGold.FOLDERS);
    for (String folder : SampleGold.FOLDERS) {
      assertThat(SampleGold.read(samples, folder, gold).pages())
          .isEqualTo(SampleGold.read(samples, folder).pages());
    }
  }

  private static Map<String, Double> floors() throws IOException {
    var floors = new LinkedHashMap<String, Double>();
    for (String line : Files.readAllLines(FLOORS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+");
        floors.put(parts[0], Double.valueOf(parts[1]));
      }
    }
    return floors;
  }
}
