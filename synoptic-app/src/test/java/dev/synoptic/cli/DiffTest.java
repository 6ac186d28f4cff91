package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.synoptic.json.JsonTree;
import dev.synoptic.json.RevisionWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code diff}, on two versions of a report of our own. */
class DiffTest {

  private static final String BEFORE =
      """
      Fire at Marlow mill kills three

      MARLOW, 4 March 2025 - A fire at the old paper mill in Marlow killed three people on Tuesday.

      “We had no warning of it at all,” said fire chief Ada Brenner.

      The cause is not known. A vigil will be held at the church on Friday.
      """;

  private static final String AFTER =
      """
      Fire at Marlow mill kills five

      MARLOW, 4 March 2025 - A fire at the old paper mill in Marlow killed five people on Tuesday.

      “We had little warning of it at all,” said fire chief Ada Brenner.

      The cause is not known; a vigil will be held at the church on Friday. 🕯 The mayor asked for
      patience.
      """;

  @TempDir private Path folder;

  private String before = "";
  private String after = "";

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(out, new PrintWriter(err, true), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  @BeforeEach
  void writeTheVersions() throws IOException {
    before = Files.writeString(folder.resolve("before.txt"), BEFORE).toString();
    after = Files.writeString(folder.resolve("after.txt"), AFTER).toString();
  }

  @Test
  void quotationThatIsPartedShowsNothingOfWhatPartsIt() throws IOException {
    String parted =
        "Northern Herald, 2026-03-02%n%nThe ferry stays in port. \"The hull is either sound or it"
            + " is scrap,\" said Marit Olsen, chief surveyor of the Port of Vell. \"I will not put"
            + " my name to a %s.\"%n";
    Files.writeString(folder.resolve("a.txt"), String.format(Locale.ROOT, parted, "guess"));
    Files.writeString(folder.resolve("b.txt"), String.format(Locale.ROOT, parted, "hunch"));

    String out = run("diff", folder + "/a.txt", folder + "/b.txt").out.replaceAll("\\s+", " ");

    assertThat(out)
        .contains("is scrap, … I will not put my name to a [-guess-]{+hunch+}")
        .doesNotContain("Port of Vell. \"I");
  }

  @Test
  void showsSubstanceBeforeSentencesAndMarksLast() {
    Outcome outcome = run("diff", before, after);
    assertThat(outcome.code).isZero();
    assertThat(outcome.err).isEmpty();
    assertThat(outcome.out)
        .containsSubsequence(
            "FIGURES",
            "[-three-] {+five+}",
            "QUOTATIONS",
            "We had [-no-]{+little+} warning",
            "TITLE",
            "kills [-three-]{+five+}",
            "SENTENCES",
            "asked for",
            "MARKS");
  }

  @Test
  void theJsonFollowsItsSchemaAndEveryPlaceHoldsItsWords() throws IOException {
    String json = run("diff", "-f", "json", before, after).out;
    try (InputStream schema =
        RevisionWriter.class.getResourceAsStream("/dev/synoptic/json/diff.schema.json")) {
      JsonSchema diff =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Objects.requireNonNull(schema));
      assertThat(diff.validate(json, InputFormat.JSON)).isEmpty();
    }
    List<JsonTree> changes =
        JsonTree.read(new StringReader(json)).field("changes").orElseThrow().items();
    assertThat(changes).hasSizeGreaterThan(4);
    for (JsonTree change : changes) {
      change.field("before").orElseThrow().items().forEach(place -> assertHolds(place, BEFORE));
      change.field("after").orElseThrow().items().forEach(place -> assertHolds(place, AFTER));
    }
  }

  private static void assertHolds(JsonTree place, String source) {
    int start = source.offsetByCodePoints(0, number(place, "sourceStart"));
    int end = source.offsetByCodePoints(0, number(place, "sourceEnd"));
    assertThat(source.substring(start, end).replace('\n', ' '))
        .isEqualTo(place.text("text").orElseThrow().replace('\n', ' '));
  }

  private static int number(JsonTree place, String field) {
    return place.number(field).orElseThrow();
  }

  @Test
  void twoCopiesHaveNoChange() {
    Outcome outcome = run("diff", before, before);
    assertThat(outcome.code).isZero();
    assertThat(outcome.out).contains("nothing changed");
  }

  @Test
  void aVersionWithoutAReportAndAPathOfSeveralAreTold() throws IOException {
    String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
    assertThat(run("diff", before, empty).code).isEqualTo(1);
    assertThat(run("diff", before, empty).err).contains("no usable report in " + empty);
    Outcome several = run("diff", before, folder.toString());
    assertThat(several.code).isEqualTo(2);
    assertThat(several.err).contains("one version is wanted");
    assertThat(run("diff", before).code).isEqualTo(2);
    assertThat(run("diff", "-", "-").err).contains("not both");
    assertThat(run("diff", "-f", "tei", before, after).err).contains("text or json");
  }
}
