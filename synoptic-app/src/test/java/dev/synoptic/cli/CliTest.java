package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user meets them: exit codes, messages, and what bad input does to the rest. */
class CliTest extends CommandRun {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "compare", "clean", "quotes", "facts", "stories", "reuse", "where", "diff", "verify",
        "watch", "export"
      })
  void helpFitsANarrowTerminalAndShowsAnExample(String command) {
    String before = System.setProperty("synoptic.columns", "80");
    try {
      Outcome outcome = command.isEmpty() ? run("--help") : run(command, "--help");
      assertThat(outcome.code()).isZero();
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.out()).contains("Example");
      assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    } finally {
      System.clearProperty("synoptic.columns");
      Optional.ofNullable(before).ifPresent(c -> System.setProperty("synoptic.columns", c));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                        | which command?
          compar x                      | Did you mean compare?
          compare                       | a PATH is missing
          compare --as-on x             | Did you mean --as-one?
          compare -f pdf x              | --format wants text, json, jsonl, html, tei, csv or annotations, not "pdf"
          compare --published never x   | --published wants a day such as 2025-05-06, not "never"
          compare -o                    | --output wants a FILE
          compare -o . x                | -o wants a file, and . is a folder
          compare -o no/such/place x    | make it first
          verify                        | a FILE is missing
          verify a b                    | one argument too many: b
          watch --every soon x          | --every wants a number with s, m, h or d behind it, such as 10m, not "soon"
          watch no-such.opml            | neither an address (https://…) nor an OPML file
          watch --keep-pages 5m https://x.example/ | want at least an hour
          watch --forget https://x.example/a https://x.example/b | --forget takes no further FEED
          export --since never          | --since wants a day such as 2026-03-01, not "never"
          export -f pdf                 | --format wants text, json, jsonl
          """)
  void wrongUsageIsExplainedInAFewLines(String line, String message) {
    Outcome outcome = run(line == null ? new String[0] : line.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(message).contains("Usage: synoptic");
    assertThat(outcome.err()).doesNotContain("Exception");
  }

  @Test
  void aDateThatIsNoneAndATextWithoutAFullStopAreTold() throws IOException {
    write("good.txt", GOOD);
    write("day.jsonl", "{\"published\":\"last week\",\"text\":\"The mayor opened a new road.\"}");
    write("bare.json", "{\"text\":\"ok then this is it\"}");
    Outcome outcome = run("compare", "-f", "json", folder.toString());
    assertThat(outcome.err())
        .contains("\"published\" is \"last week\", which is no date")
        .contains("end a text of one line with a full stop");
  }

  @Test
  void aLineThatAnOutletRepeatsIsSetAsideOverARun() throws IOException {
    String house = "The Severn Post goes to four counties by van and ferry.";
    for (String thing : List.of("bakery", "chapel", "lido", "quarry", "cinema")) {
      String text =
          "The "
              + thing
              + " opened on Monday.\n\n"
              + house
              + "\n\nThe "
              + thing
              + " is full, and those who came late for the "
              + thing
              + " went home.";
      String json = text.replace("\n", "\\n");
      write(thing + ".json", "{\"outlet\":\"The Severn Post\",\"text\":\"" + json + "\"}");
    }
    assertThat(run("clean", folder.toString()).out().lines())
        .hasSize(5)
        .allMatch(line -> line.contains("\"kind\":\"repeat\""));
    assertThat(run("clean", folder.resolve("lido.json").toString()).out())
        .doesNotContain("\"kind\":\"repeat\"");
  }

  @Test
  void aNarrowTerminalIsKeptTo() throws IOException {
    write("good.txt", GOOD);
    System.setProperty("synoptic.columns", "60");
    try {
      assertThat(run("compare", folder.toString()).out().lines())
          .filteredOn(line -> line.indexOf('/') < 0)
          .allMatch(line -> line.length() <= 60);
      assertThat(run("--help").code()).isZero();
    } finally {
      System.clearProperty("synoptic.columns");
    }
  }

  @Test
  void oneReportAloneIsToldThatTwoAreNeeded() throws IOException {
    write("good.txt", GOOD);
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.out())
        .contains("This is one report; a comparison needs two or more.")
        .doesNotContain("--as-one");
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path report = write("good.txt", GOOD);
    Path output = folder.resolve("out.json");
    Files.writeString(output, "older");
    Outcome outcome = run("compare", "-f", "json", "-o", output.toString(), report.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(output)).startsWith("{").contains("synoptic/1");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("good.txt", "out.json");
    }
  }

  @Test
  void writesThroughALinkAndNeverReplacesADevice() throws IOException {
    Path report = write("good.txt", GOOD);
    Path real = Files.writeString(folder.resolve("real.txt"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    assertThat(run("compare", "-o", link.toString(), report.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).contains("new bridge");
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();
    assertThat(run("compare", "-o", device.toString(), report.toString()).code()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFileNameCannotCommandTheTerminal() throws IOException {
    write("good.txt", GOOD);
    write("\u001b[31mred\u202E.txt", "");
    Outcome text = run("compare", folder.toString());
    Outcome json = run("compare", "-f", "json", folder.toString());
    assertThat(text.out()).contains("␛[31mred").doesNotContain("\u001b").doesNotContain("\u202E");
    assertThat(json.err()).contains("␛[31mred").doesNotContain("\u001b").doesNotContain("\u202E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "quotes", "facts", "stories", "reuse", "compare"})
  void everyCommandEndsWithItsCode(String command) throws IOException {
    Path report = write("good.txt", GOOD);
    assertThat(run(command, report.toString()).code()).isZero();
    assertThat(run(command, folder.resolve("nowhere").toString()).code()).isEqualTo(1);
  }

  @Test
  void verifySaysWhatHoldsAndWhatDoesNot() throws IOException {
    Path report = write("good.txt", GOOD);
    Path synopsis = folder.resolve("s.json");
    assertThat(run("compare", "-f", "json", "-o", synopsis.toString(), report.toString()).code())
        .isZero();
    Outcome holds = run("verify", synopsis.toString());
    assertThat(holds.code()).isZero();
    assertThat(holds.out()).contains("hold, word for word");
    Files.writeString(report, GOOD.replace("worth", "not worth"));
    Outcome broken = run("verify", synopsis.toString());
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).startsWith("does not hold: ");
    assertThat(run("verify", report.toString()).err())
        .contains("no synopsis: not JSON at line 1, column ")
        .contains("give a file that compare wrote");
    assertThat(run("verify", folder.resolve("gone").toString()).err())
        .contains("there is no such file");
  }

  @Test
  void speaksTheSameUnderATurkishLocale() throws IOException {
    Path report = write("good.txt", GOOD);
    Locale before = Locale.getDefault();
    String usual = run("compare", report.toString()).out();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(run("compare", report.toString()).out()).isEqualTo(usual);
      assertThat(run("compare", "-f", "JSONL", report.toString()).code()).isZero();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "quotes,  Ada Lindqvist, It was worth the wait",
    "facts,   £8.1 m,        bridge cost £8.1 million"
  })
  void giveProgramsLinesAndPeopleText(String command, String name, String words)
      throws IOException {
    String file = write("bridge.txt", GOOD).toString();
    assertThat(run(command, file).out()).startsWith("{").endsWith("}\n");
    assertThat(run(command, "-f", "text", file).out())
        .startsWith("bridge.txt, date not stated")
        .contains("Mayor opens the new bridge", name, words);
    System.setProperty("synoptic.stdout.terminal", "true");
    try {
      assertThat(run(command, file).out()).contains("bridge.txt").doesNotContain("{");
      assertThat(run(command, "-f", "jsonl", file).out()).startsWith("{");
      Path lines = folder.resolve("lines.jsonl");
      run(command, "-o", lines.toString(), file);
      assertThat(Files.readString(lines)).startsWith("{");
    } finally {
      System.clearProperty("synoptic.stdout.terminal");
    }
  }
}
