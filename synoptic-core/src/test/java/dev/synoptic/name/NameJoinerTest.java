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

  /** Roles that only another report ties to a name; a name that one report misspells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mayor Ada Lindqvist left. // The mayor spoke. She wept.                                        | Ada Lindqvist 3
          Tern Bank chief executive Ada Lindqvist left. // The bank's CEO spoke.                         | Ada Lindqvist 2, Tern Bank 1
          Ada Lindqvist, the lifeboat coxswain, left. // Its coxswain spoke.                             | Ada Lindqvist 2
          Mayor Ada Lindqvist left. // The former mayor spoke.                                           | Ada Lindqvist 1
          Mayor Ada Lindqvist left. // A mayor spoke.                                                    | Ada Lindqvist 1
          Mayor Ada Lindqvist met Mayor Olof Holm. // The mayor spoke.                                   | Ada Lindqvist 1, Olof Holm 1
          Mayor Ada Lindqvist met Mayor Olof Holm. // Olof Holm came. The mayor spoke.                   | Olof Holm 3, Ada Lindqvist 1
          Peruvian President Ada Lund met French President Olof Holm. // Peru's president spoke.         | Ada Lund 2, Olof Holm 1, Peru 1
          Spokeswoman Ada Lindqvist left. // The spokeswoman spoke.                                      | Ada Lindqvist 1
          Ada Lindqvist, a teacher, left. // The teacher spoke.                                          | Ada Lindqvist 1
          Tern chief executive Damien Brisebel left. // Tern chief executive Damian Brisbel left.        | Damien Brisebel 2
          Damien Brisebel left. // Damian Brisbel left.                                                  | Damian Brisbel 1, Damien Brisebel 1
          Ada Holm left. // Ada Helm left.                                                               | Ada Helm 1, Ada Holm 1
          Ada Holm left. // Ada Helm left. // Ada Holm left.                                             | Ada Holm 3
          Ada Holm met Ada Helm. // Ada Holm left. // Ada Holm left.                                     | Ada Holm 3, Ada Helm 1
          Ada Holm left. // Ada Halm left. // Ada Helm left. // Ada Halm left. // Ada Helm left.         | Ada Halm 2, Ada Helm 2, Ada Holm 1
          Justice Ada van der Meer left. // Justice van der Meer spoke.                                  | Ada van der Meer 2
          Mayor Ada Holm met Olof Holm. // Mayor Holm left.                                              | Ada Holm 2, Olof Holm 1
          The boy's aunt Mia left. // The boy's aunt Mia Lindqvist left.                                 | Mia Lindqvist 2
          """)
  void joinsRolesAndMisspelledNamesOnlyWhereNothingSpeaksAgainstIt(String texts, String names) {
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
