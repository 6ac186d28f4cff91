package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole outputs, kept as files to be read. After a deliberate change, {@code
 * -Dsynoptic.rewrite=true} writes them anew, for review as a diff.
 */
class SynopsisTextTest {

  private static final Path KEPT = Path.of("src/test/resources/dev/synoptic/terminal");

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 160})
  void laysOneStorySideBySide(int columns) {
    assertKept(
        "burst-" + columns + ".txt", SynopsisText.render(one(Burst.story()), columns, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20, 60})
  void laysManyReportsSideBySide(int reports) {
    assertKept(
        "crowd-" + reports + ".txt", SynopsisText.render(one(Crowd.story(reports)), 80, false));
  }

  private static Comparison one(Synopsis synopsis) {
    return new Comparison(List.of(synopsis), List.of(), List.of());
  }

  private static void assertKept(String name, String text) {
    try {
      if (Boolean.getBoolean("synoptic.rewrite")) {
        Files.writeString(KEPT.resolve(name), text);
      }
      try (InputStream in = Files.newInputStream(KEPT.resolve(name))) {
        assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
