package dev.synoptic.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Name;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.text.Reports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameJoinerTest {

  private static List<ParsedReport> reports(String... texts) {
    return List.of(texts).stream().map(Reports::parsed).map(new NameFinder()::find).toList();
  }

  private static String names(List<ParsedReport> reports) {
    return new NameJoiner()
        .join(reports).names().stream()
            .map(name -> name.name() + " " + name.mentions().size())
            .collect(Collectors.joining(", "));
  }

  /** Reports are parted by two bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mayor Ada Lindqvist left. // President Lindqvist left. // “No,” Ada Lindqvist said. | Ada Lindqvist 3
          Ada Lindqvist left. // Ada Lindqvist came. // Ada Lindquist stayed.                 | Ada Lindqvist 3
          José Peña left. // Jose Pena came. // José Peña sat.                                | José Peña 3
          J. Lindqvist left. // Jane Lindqvist came.                                          | Jane Lindqvist 2
          Ada Holm met Olof Holm. // President Holm left.                                     | Ada Holm 1, Holm 1, Olof Holm 1
          Ada Holm came. // Olof Holm came.                                                   | Ada Holm 1, Olof Holm 1
          It hit the U.S. hard. // It hit the United States hard. // He left the US.          | United States 3
          The Harbour Safety Council met. // “No,” the HSC said.                              | Harbour Safety Council 2
          """)
  void joinsWhatIsOne(String texts, String names) {
    assertThat(names(reports(texts.split(" // ")))).isEqualTo(names);
  }

  @Test
  void everyLocalNameHasItsPlace() {
    List<ParsedReport> reports = reports("Ada Holm left Oslo.", "Holm saw Oslo. “Yes,” Holm said.");
    Names names = new NameJoiner().join(reports);
    for (int report = 0; report < reports.size(); report++) {
      assertThat(names.places().get(report)).hasSameSizeAs(reports.get(report).names());
    }
    assertThat(names.names()).extracting(Name::id).doesNotHaveDuplicates();
  }

  @Test
  void orderOfReportsDoesNotMatter() {
    var texts =
        new ArrayList<>(
            List.of(
                "Ada Lindqvist met Olof Holm in Oslo. Lindqvist left.",
                "Mayor Lindqvist spoke of the Harbour Council.",
                "Ada Lindquist and O. Holm wept in Oslo, Norway.",
                "Mia Holm said the U.S. would come. “Never,” Mia Holm said."));
    String expected = joined(texts);
    var random = new Random(3);
    for (int round = 0; round < 12; round++) {
      Collections.shuffle(texts, random);
      assertThat(joined(texts)).isEqualTo(expected);
    }
  }

  private static String joined(List<String> texts) {
    return new NameJoiner()
        .join(reports(texts.toArray(String[]::new))).names().stream()
            .map(name -> name.id() + name.name() + name.kind() + name.mentions().size())
            .sorted()
            .collect(Collectors.joining(","));
  }
}
