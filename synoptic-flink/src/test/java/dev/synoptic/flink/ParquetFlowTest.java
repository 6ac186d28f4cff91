package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories as Parquet are those of the JSON Lines beside them. */
class ParquetFlowTest {

  @TempDir private Path folder;

  @Test
  void storiesAreTheLinesBesideThem() throws Exception {
    Path in = MadeUpNews.write(new MadeUpNews(1).reports(6, 4), folder.resolve("archive.jsonl"));
    StreamExecutionEnvironment env = ParityRuns.env(1);
    StoryFlow flow =
        new StoryJob(Duration.ZERO, Duration.ZERO, false).overFiles(List.of(in.toString()), env);
    String parquet = folder.resolve("tables").toString();
    String lines = folder.resolve("lines").toString();
    var outs = new Outs(List.of(new JsonFiles(lines), new ParquetOut(parquet)));
    outs.write(flow);
    env.execute();

    List<Group> stories = ParquetRows.of(only(parquet, "stories"));
    List<String> expected = Files.readAllLines(only(lines, "stories"));
    assertThat(ParquetRows.texts(Path.of(parquet, "stories"), "story"))
        .containsExactlyElementsOf(expected);
    assertThat(stories).allMatch(row -> row.getLong("reports", 0) == 4);
    assertThat(stories).allMatch(row -> row.getFieldRepetitionCount("merged_into") == 0);
    assertThat(ParquetRows.texts(Path.of(parquet, "quotes"), "words")).isNotEmpty();
    assertThat(ParquetRows.texts(Path.of(parquet, "facts"), "words")).isNotEmpty();
    assertThat(outs.obstacle(false)).isPresent();
  }

  private static Path only(String folder, String table) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder, table))) {
      return files.filter(Files::isRegularFile).reduce((a, b) -> a).orElseThrow();
    }
  }
}
