package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ScalePlotsTest {

  @Test
  void measurementsBecomePlotsThatSayTheirNumbers(@TempDir Path folder) throws Exception {
    Files.write(
        folder.resolve("speed.csv"),
        BenchRun.csv(
            List.of(
                run("embedded", 100, 10), run("embedded", 500, 50),
                run("flink-1", 100, 17), run("flink-1", 500, 65),
                run("flink-2", 100, 12), run("flink-2", 500, 36))));
    Files.writeString(
        folder.resolve("desk.csv"),
        """
        reports,micros,running,heap_bytes,checkpoint_bytes,save_ms,restore_ms
        20000,137.5,19000,60000000,20000000,600,1700
        1000000,226.5,990000,1165000000,677000000,10100,31200
        """);
    new ScalePlots(folder).draw();
    assertThat(text(folder.resolve("speed.svg")))
        .contains("Flink, parallelism 2", "10.0", "8.3", "16.7");
    assertThat(text(folder.resolve("window.svg"))).contains("seconds to save it", "1,000", "779");
    assertThat(text(folder.resolve("cost.svg"))).contains("MB of heap", "260");
  }

  private static String text(Path svg) throws Exception {
    Document drawn =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(svg.toFile());
    return drawn.getDocumentElement().getTextContent();
  }

  private static BenchRun run(String runner, int reports, double seconds) {
    return new BenchRun(1, runner, reports, seconds, seconds, 1);
  }
}
