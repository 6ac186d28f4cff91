package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of other trades, from the command line to the file. */
class ExportTest {

  private static final Path SAMPLES = Path.of("..", "samples", "not-for-sale");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tei         | <rdg type="substituted" wit="#D">
          csv         | Never say forever
          annotations | "TextPositionSelector"
          """)
  void writesTheSampleWholeAndAlikeInAnyOrder(String format, String holds) throws IOException {
    Path once = folder.resolve("once");
    Path again = folder.resolve("again");
    var paths = new String[5];
    try (var files = Files.list(SAMPLES)) {
      paths = files.sorted().map(Path::toString).toArray(String[]::new);
    }

    int code = compare("-f", format, "-o", once.toString(), paths);
    reverse(paths);
    int other =
        compare("-f", format.toUpperCase(java.util.Locale.ROOT), "-o", again.toString(), paths);

    assertThat(code).isZero();
    assertThat(other).isZero();
    assertThat(once).content().contains(holds);
    assertThat(again).hasSameBinaryContentAs(once);
  }

  private static void reverse(String[] paths) {
    for (int i = 0; i < paths.length / 2; i++) {
      String path = paths[i];
      paths[i] = paths[paths.length - 1 - i];
      paths[paths.length - 1 - i] = path;
    }
  }

  private static int compare(String f, String format, String o, String file, String[] paths) {
    var args = new String[paths.length + 5];
    args[0] = "compare";
    args[1] = f;
    args[2] = format;
    args[3] = o;
    args[4] = file;
    System.arraycopy(paths, 0, args, 5, paths.length);
    return Main.run(new StringWriter(), new PrintWriter(new StringWriter(), true), args);
  }
}
