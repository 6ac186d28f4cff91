package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says, and with which exit code it ends. */
class FlinkMainTest {

  @TempDir private Path folder;

  private record Outcome(int code, String err) {}

  private static Outcome run(String... args) {
    PrintStream before = System.err;
    var bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      return new Outcome(FlinkMain.run(args), bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  @Test
  void missingOptionIsToldInALine() {
    Outcome outcome = run("--in", "x.jsonl");

    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err).contains("synoptic flink: --out wants a PLACE").hasLineCount(2);
  }

  @Test
  void fileThatIsNotThereIsTold() {
    Outcome outcome = run("--in", folder + "/none", "--out", folder + "/out");

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.err).contains("no such file: " + folder + "/none");
  }

  @Test
  void secondRunIntoTheSameFolderIsRefusedAndLeavesTheFirst() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"text\":\"The mayor of Vell opened the new road on Monday. It cost the town 4"
                + " million euros, she said.\"}\n"
                + "{\"title\":\"no text\"}\n");
    String out = folder.resolve("out").toString();

    Outcome first = run("--in", in.toString(), "--out", out, "--parallelism", "1");
    long files = files(out);
    Outcome second = run("--in", in.toString(), "--out", out, "--parallelism", "1");

    assertThat(first.code).isZero();
    assertThat(first.err)
        .contains("1 story of 1 report in " + out + "/stories")
        .contains("1 rejected page in " + out + "/rejected");
    assertThat(rejected(out)).contains("in.jsonl#2\"");
    assertThat(second.code).isEqualTo(1);
    assertThat(second.err).contains("name another folder with --out");
    assertThat(files(out)).isEqualTo(files);
  }

  private static String rejected(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder, "rejected"))) {
      return Files.readString(files.filter(f -> f.toString().endsWith(".jsonl")).findAny().get());
    }
  }

  private static long files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
