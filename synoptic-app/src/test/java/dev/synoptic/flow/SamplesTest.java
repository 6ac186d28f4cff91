package dev.synoptic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Page;
import dev.synoptic.source.PageFiles;
import dev.synoptic.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole flow on the sample stories. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  /** Tells several of the stories: it may stand with one or alone, but must not join two. */
  private static final String ROUND_UP = "09";

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyReportIsThereAndEverySpanHolds(Path folder) throws IOException {
    List<Page> pages = pages(folder);
    String json = json(new Synoptic().compare(pages));
    var verdict = new Verifier().verify(List.of(JsonTree.read(new StringReader(json))));
    assertThat(verdict.fault()).isEmpty();
    assertThat(verdict.reports()).isEqualTo(pages.size());
    assertThat(verdict.spans()).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void outputKeepsThePublishedSchema(Path folder) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                SynopsisWriter.class.getResourceAsStream(
                    "/dev/synoptic/json/synopsis.schema.json"));
    Set<ValidationMessage> faults =
        schema.validate(json(new Synoptic().compare(pages(folder))), InputFormat.JSON);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void anyOrderGivesTheSameBytes(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>(pages(folder));
    String expected = json(new Synoptic().compare(pages));
    String asOne = json(new Synoptic().compareAsOne(pages));
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(pages, new Random(seed));
      assertThat(json(new Synoptic().compare(pages))).isEqualTo(expected);
      assertThat(json(new Synoptic().compareAsOne(pages))).isEqualTo(asOne);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aFolderOfOneStoryIsOneStory(Path folder) throws IOException {
    if (folder.endsWith("mixed")) {
      return;
    }
    Comparison compared = new Synoptic().compare(pages(folder));
    assertThat(compared.stories()).hasSize(1);
    assertThat(compared.alone()).isEmpty();
    assertThat(compared.rejected()).isEmpty();
  }

  @Test
  void mixedReportsFallIntoTheirStories() throws IOException {
    Comparison compared = new Synoptic().compare(pages(SAMPLES.resolve("mixed")));
    List<List<String>> stories =
        compared.stories().stream()
            .map(s -> s.story().reports())
            .map(
                reports ->
                    reports.stream()
                        .map(r -> Path.of(r.report().origin().display()).getFileName().toString())
                        .map(name -> name.substring(0, 2))
                        .filter(name -> !name.equals(ROUND_UP))
                        .sorted()
                        .toList())
            .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
            .toList();
    assertThat(stories)
        .containsExactly(List.of("01", "02", "03"), List.of("04", "05", "06"), List.of("07", "08"));
  }

  @Test
  void whatNobodyDisputesIsNoConflict() throws IOException {
    Comparison compared = new Synoptic().compare(pages(SAMPLES.resolve("not-for-sale")));
    assertThat(compared.stories().get(0).facts())
        .filteredOn(f -> f.status() == Fact.Status.CONFLICT)
        .isEmpty();
  }

  private static List<Page> pages(Path folder) {
    return PageFiles.read(List.of(folder.toString()), InputStream.nullInputStream(), n -> {})
        .pages();
  }

  private static String json(Comparison comparison) throws IOException {
    var out = new StringWriter();
    SynopsisWriter.json(comparison, out);
    return out.toString();
  }
}
