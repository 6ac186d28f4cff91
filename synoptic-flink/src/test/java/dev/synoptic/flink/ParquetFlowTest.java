package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories as Parquet are those of the JSON Lines beside them. */
class ParquetFlowTest {

  /** Columns of the table of stories before the JSON. */
  private static final int BEFORE_STORY = 9;

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

    byte[] stories = Files.readAllBytes(only(parquet, "stories"));
    List<String> expected = Files.readAllLines(only(lines, "stories"));
    assertThat(texts(column(stories, BEFORE_STORY))).containsExactlyElementsOf(expected);
    assertThat(mark(stories, 0)).isEqualTo("PAR1");
    assertThat(mark(stories, stories.length - 4)).isEqualTo("PAR1");
    assertThat(texts(column(Files.readAllBytes(only(parquet, "quotes")), 5))).isNotEmpty();
    assertThat(texts(column(Files.readAllBytes(only(parquet, "facts")), 7))).isNotEmpty();
    assertThat(outs.obstacle(false)).isPresent();
  }

  private static Path only(String folder, String table) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder, table))) {
      return files.filter(Files::isRegularFile).reduce((a, b) -> a).orElseThrow();
    }
  }

  private static String mark(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.US_ASCII);
  }

  /** Returns the page of a column of a small file, unpacked: each page begins with gzip's mark. */
  private static byte[] column(byte[] file, int place) throws IOException {
    int left = place;
    for (int at = 0; ; at++) {
      if (file[at] == 0x1f && file[at + 1] == (byte) 0x8b && file[at + 2] == 8 && left-- == 0) {
        try (var in =
            new GZIPInputStream(
                new java.io.ByteArrayInputStream(Arrays.copyOfRange(file, at, file.length)))) {
          return in.readNBytes(1 << 24);
        } catch (java.util.zip.ZipException e) {
          throw new IOException("no page at " + at, e);
        }
      }
    }
  }

  /** Returns the texts of a page behind what says which are there. */
  private static List<String> texts(byte[] page) {
    ByteBuffer in = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
    in.position(Integer.BYTES + in.getInt(0));
    var texts = new java.util.ArrayList<String>();
    while (in.hasRemaining()) {
      var bytes = new byte[in.getInt()];
      in.get(bytes);
      texts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
