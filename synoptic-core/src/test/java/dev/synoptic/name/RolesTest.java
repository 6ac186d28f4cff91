package dev.synoptic.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.text.Reports;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  /** Writes every mention by role of someone named, and whom it means. */
  private static String roles(String text) {
    ParsedReport report = new NameFinder().find(Reports.parsed(text.replace(" / ", "\n")));
    return report.names().stream()
        .filter(LocalName::isNamed)
        .map(name -> roles(name, report.text()))
        .filter(roles -> !roles.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String roles(LocalName name, String text) {
    List<String> roles =
        name.mentions().stream()
            .filter(mention -> mention.form() == Mention.Form.ROLE)
            .map(mention -> mention.range().in(text))
            .toList();
    return roles.isEmpty() ? "" : name.name() + ": " + String.join(", ", roles);
  }

  /** A slash begins a new paragraph. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          Ada Lindqvist, the port's director, left. The director was glad.                    | Ada Lindqvist: The director
          The port's director, Ada Lindqvist, left. The director was glad.                    | Ada Lindqvist: director, The director
          Ada Lindqvist (a former judge) left. The former judge was glad.                     | Ada Lindqvist: The former judge
          Ada Lindqvist is a judge in Oslo. The judge was glad.                               | Ada Lindqvist: The judge
          Chairwoman Ada Lindqvist left. “No,” the chair said.                                | Ada Lindqvist: the chair
          President Ada Lindqvist met Prime Minister Olof Holm. The leader was glad.          | -
          Norwegian Prime Minister Ada Lindqvist came. The Norwegian leader was glad.         | Ada Lindqvist: The Norwegian leader
          Health Minister Ada Lindqvist came. The minister was glad.                          | Ada Lindqvist: The minister
          Health Minister Ada Lindqvist met Trade Minister Olof Holm. The minister was glad.  | -
          Health Minister Ada Lindqvist met Trade Minister Olof Holm. The trade minister ate. | Olof Holm: The trade minister
          Prime Minister Ada Lindqvist came. The minister was glad.                           | -
          Vice President Ada Lindqvist came. The president was ill.                           | -
          Former president Ada Lindqvist came. The president was ill.                         | -
          French President Ada Lindqvist met Peruvian President Olof Holm. The president ate. | -
          French President Ada Lindqvist met Peruvian President Olof Holm. Peru's president ate. | Olof Holm: president
          Captain Olof Holm came. The skipper of the ship was glad.                           | Olof Holm: The skipper
          Senator Ada Lindqvist voted. The lawmaker was glad.                                 | Ada Lindqvist: The lawmaker
          Coach Olof Holm left. The manager was glad.                                         | Olof Holm: The manager
          Olof Holm, 52, a lorry driver, left. The driver was glad.                           | Olof Holm: The driver
          His sister, Ada Lindqvist, left. His sister was glad.                               | Ada Lindqvist: sister, sister
          A man named Olof Holm left. The man was glad.                                       | Olof Holm: The man
          The man's name is Olof Holm. The man was glad.                                      | Olof Holm: The man, The man
          Mayor Ada Lindqvist came. The mayor's office was shut.                              | Ada Lindqvist: The mayor
          # Mayor promises inquiry into fire / Mayor Ada Lindqvist spoke.                     | Ada Lindqvist: Mayor
          # Tern Bank boss: ‘We failed’ / Tern Bank chief executive Ada Lindqvist spoke.      | Ada Lindqvist: boss
          Mayor Ruth Lindqvist came. The mayor was glad.                                      | Ruth Lindqvist: The mayor
          Sheriff Ruth Lind-Holm came. The sheriff was glad.                                  | Ruth Lind-Holm: The sheriff
          Headteacher Victor Holm came. The headteacher was glad.                             | Victor Holm: The headteacher
          Mayor Ada Lindqvist came. The mayor of Porto was ill.                               | -
          Police chief Ada Lindqvist came. The police chief's car burned.                     | Ada Lindqvist: The police chief
          Harbour master Olof Holm came. The harbour master's report was read.                | Olof Holm: The harbour master
          Ada Lindqvist, the local's president, came. The President of the country was ill.   | -
          Mayor Ada Lindqvist read the Harbour Courier. The Great Lakes froze.                | -
          Olof Holm came third. / “I am sad,” the Ternmark driver said.                       | Olof Holm: the Ternmark driver
          Olof Holm came third. / “I am sad,” said the singer.                                | Olof Holm: the singer
          Olof Holm came third. / “I am sad,” the Australian said.                            | Olof Holm: the Australian
          Olof Holm met Bruno Keller. / “I am sad,” the Australian said.                      | -
          Olof Holm came third. / “I saw it,” the taxi driver said.                           | -
          Olof Holm came third. / “It was theft,” the judge said.                             | -
          Olof Holm came third. / “It was theft,” the victim said.                            | -
          Olof Holm came third. The singer waited outside.                                    | -
          """)
  void meanThoseOfWhomTheReportSaysSo(String text, String roles) {
    assertThat(roles(text)).isEqualTo(roles == null ? "" : roles);
  }

  /** Writes those known by a role alone with their mentions. */
  private static String unnamed(String text) {
    ParsedReport report = new NameFinder().find(Reports.parsed(text));
    return report.names().stream()
        .filter(name -> !name.isNamed())
        .map(
            name ->
                name.name()
                    + ": "
                    + name.mentions().stream()
                        .map(mention -> mention.range().in(text))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          The defence lawyer wept. He said he was tired.                 | The defence lawyer: The defence lawyer, He, he
          A spokesman for the council spoke. The spokesman was brief.    | A spokesman for the council: A spokesman, The spokesman
          A driver left.                                                 | -
          Ada Lindqvist was a driver. She left.                          | -
          One senior official stayed. The official said it was over.     | One senior official: One senior official, The official
          Tern Bank's chief executive spoke on Monday.                  | Tern Bank's chief executive: chief executive
          The president for the first time spoke.                        | The president: The president
          """)
  void stayWithoutANameWhereTheReportGivesNone(String text, String unnamed) {
    assertThat(unnamed(text)).isEqualTo(unnamed == null ? "" : unnamed);
  }
}
