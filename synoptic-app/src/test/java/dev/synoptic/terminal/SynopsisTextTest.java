package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void listsSeveralStoriesAndWhatStandsAloneAndWhatWasLeftOut() {
    var alone =
        StoryBuilder.report("reports/10.txt", "Orrin Times", "Regatta put off", null, "Words.");
    var rejected =
        new Rejection(Origin.ofPath("reports/11.bin"), Rejection.Reason.BINARY, "not text");
    var comparison =
        new Comparison(
            List.of(Burst.story(), Crowd.story(3)), List.of(alone, alone), List.of(rejected));
    assertKept("several-100.txt", SynopsisText.render(comparison, 100, false));
  }

  @Test
  void colourRepeatsWhatTheMarksSay() {
    assertKept("burst-80-colour.txt", SynopsisText.render(one(Burst.story()), 80, true));
  }

  @Test
  void saysThatThereIsNothing() {
    var nothing = new Comparison(List.of(), List.of(), List.of());
    assertThat(SynopsisText.render(nothing, 80, false)).isEqualTo("No report could be compared.\n");
  }

  @Test
  void anEmptySectionKeepsItsPlaceAndSaysWhy() {
    Synopsis bare = new StoryBuilder().report(null, null, null, "Words.").build();
    assertThat(SynopsisText.render(one(bare), 80, false))
        .containsSubsequence(
            "(no report states a title)",
            "Date not stated",
            "A  01.txt",
            "no title stated",
            "BRIEF  no sentence",
            "FACTS  none",
            "QUOTES  none",
            "SIDE BY SIDE  no passage",
            "LINEAGE  1 own",
            "MISSING  nothing to compare",
            "TIMELINE  none",
            "SOURCES  1 report, nothing set aside");
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
