package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.synoptic.json.AppearanceWriter;
import dev.synoptic.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code where}, on the samples. */
class WhereTest {

  private static final String SAMPLES = Path.of("..", "samples", "not-for-sale").toString();

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(out, new PrintWriter(err, true), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  @Test
  void findsTheAlteredReadingAndWhatTheOthersPrint() throws IOException {
    Outcome outcome = run("where", "never say forever", "--in", SAMPLES, "-f", "json");

    assertThat(outcome.code).isZero();
    JsonTree found = JsonTree.read(new StringReader(outcome.out));
    List<JsonTree> places = found.field("found").orElseThrow().items();
    assertThat(places.get(0).text("path").orElseThrow()).endsWith("04-finance-radar.txt");
    assertThat(places.get(0).text("wording")).contains("same");
    assertThat(places.get(0).text("speaker")).contains("Donald Trump");
    assertThat(places.stream().skip(1))
        .isNotEmpty()
        .allMatch(place -> place.text("wording").orElseThrow().equals("altered"))
        .allMatch(place -> words(place).equals("Never say never"));
    assertThat(places.stream().map(place -> place.text("path").orElseThrow()).distinct())
        .hasSize(5);
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    JsonSchema schema;
    try (InputStream in =
        AppearanceWriter.class.getResourceAsStream("/dev/synoptic/json/where.schema.json")) {
      schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Objects.requireNonNull(in));
    }
    for (String text :
        List.of("never for sale", "a green hippopotamus", "owners of Canada over the course")) {
      String json = run("where", text, "--in", SAMPLES, "-f", "json").out;
      assertThat(schema.validate(json, InputFormat.JSON)).as(text).isEmpty();
    }
  }

  @Test
  void listsTheOtherWordingsOfTheSameUtterance() {
    Outcome outcome =
        run("where", "there are some places that are never for sale", "--in", SAMPLES);

    assertThat(outcome.code).isZero();
    assertThat(outcome.out)
        .contains("5 places in 5 of 5 reports")
        .contains("Other wordings of what is said there")
        .containsPattern("»there exist certain spots[^«]*«");
  }

  @Test
  void everyPlaceHoldsInTheSource() throws IOException {
    Path file = folder.resolve("report.txt");
    String words = "the harbour bridge will be closed until spring";
    var text = new StringBuilder("Bridge closed\n\n");
    for (String day : List.of("Monday", "Tuesday", "Friday")) {
      text.append(
          "On " + day + " 𝒳 the council said " + words + ". Nobody asked why that day.\n\n");
    }
    Files.writeString(file, text);

    Outcome outcome = run("where", words, "--in", file.toString(), "-f", "jsonl");

    assertThat(outcome.code).isZero();
    for (String line : outcome.out.lines().toList()) {
      JsonTree piece =
          JsonTree.read(new StringReader(line)).field("pieces").orElseThrow().items().get(0);
      int[] source = Files.readString(file).codePoints().toArray();
      int start = piece.number("sourceStart").orElseThrow();
      int end = piece.number("sourceEnd").orElseThrow();
      assertThat(new String(source, start, end - start))
          .isEqualTo(piece.text("text").orElseThrow());
    }
    assertThat(outcome.out.lines()).hasSize(3);
  }

  @Test
  void namesOutletDayAndTitleOfEachPlace() throws IOException {
    Path file = folder.resolve("report.jsonl");
    Files.writeString(
        file,
        "{\"outlet\":\"Harbour Post\",\"published\":\"2026-02-03\",\"title\":\"Bridge"
            + " shut\",\"text\":\"The mayor spoke. I've seen the worst of the flood, she said, and"
            + " left.\"}\n");

    String out = run("where", "I have seen the worst of the flood", "--in", file.toString()).out;

    assertThat(out)
        .contains("same")
        .contains("Harbour Post   2026-02-03")
        .contains("Bridge shut")
        .contains("The mayor spoke. »I've seen the worst of the flood«, she said, and left.");
  }

  @Test
  void aPassageOfHundredsOfWordsIsFound() throws IOException {
    String report =
        Files.readString(Path.of(SAMPLES, "02-pacific-dispatch.txt"), StandardCharsets.UTF_8);
    assertThat(report.split("\\s+").length).isGreaterThan(500);

    Outcome outcome = run("where", report, "--in", SAMPLES, "-f", "json");

    assertThat(outcome.code).isZero();
    List<JsonTree> places =
        JsonTree.read(new StringReader(outcome.out)).field("found").orElseThrow().items();
    assertThat(places.get(0).text("path").orElseThrow()).endsWith("02-pacific-dispatch.txt");
    List<JsonTree> pieces = places.get(0).field("pieces").orElseThrow().items();
    assertThat(pieces.get(0).number("start")).hasValue(0);
    assertThat(pieces.get(pieces.size() - 1).text("text").orElseThrow()).endsWith("hosts the G7");
  }

  @Test
  void nothingFoundIsAnAnswer() {
    Outcome outcome = run("where", "a green hippopotamus in the library", "--in", SAMPLES);

    assertThat(outcome.code).isZero();
    assertThat(outcome.out).contains("nowhere in 5 reports");
    assertThat(run("where", "green hippopotamus", "--in", SAMPLES, "-f", "jsonl").out).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          where --in x            | a TEXT is missing
          where bridge --in x     | one word is too short
          where he_said --in x    | too common
          where harbour_bridge    | --in wants a PATH
          where - --in -          | standard input is the text or a report, not both
          where a_b -f tei --in x | --format wants text, json or jsonl, not "tei"
          """)
  void saysWhatIsWrong(String line, String message) {
    String[] args = line.strip().split(" +");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace('_', ' ');
    }

    Outcome outcome = run(args);

    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err).contains(message);
  }

  @Test
  void wordsThatCannotBeLookedForAreToldInALine() {
    Outcome outcome = run("where", "we will do it again", "--in", SAMPLES);

    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err)
        .contains("add a rarer word beside them")
        .doesNotContain("Usage")
        .hasLineCount(1);
  }

  @Test
  void noUsableReportIsTold() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    Outcome outcome = run("where", "the harbour bridge", "--in", empty.toString());

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.err).contains("left out").contains("no usable report");
  }

  private static String words(JsonTree place) {
    return place.field("pieces").orElseThrow().items().get(0).text("text").orElseThrow();
  }
}
