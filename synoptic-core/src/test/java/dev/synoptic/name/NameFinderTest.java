package dev.synoptic.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.text.Reports;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  private static ParsedReport found(String text) {
    return new NameFinder().find(Reports.parsed(text));
  }

  /** Writes every name as "kind Name: mention, mention". */
  private static String names(String text) {
    return found(text).names().stream()
        .map(name -> kind(name) + " " + name.name() + ": " + mentions(name, text))
        .collect(Collectors.joining("; "));
  }

  private static String kind(LocalName name) {
    return name.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String mentions(LocalName name, String text) {
    return name.mentions().stream()
        .map(mention -> mention.range().in(text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mayor Ada Lindqvist spoke. Lindqvist left.     | person Ada Lindqvist: Mayor Ada Lindqvist, Lindqvist
          The plan of spokeswoman Jane Dorr was read.    | person Jane Dorr: spokeswoman Jane Dorr
          “No,” said Xin Qarro, a lawyer. Qarro wept.    | person Xin Qarro: Xin Qarro, Qarro
          Ursula van der Holt met Ali bin Rashad.        | person Ursula van der Holt: Ursula van der Holt; person Ali bin Rashad: Ali bin Rashad
          J. K. Morrow and John A. Tell Jr. agreed.      | person J. K. Morrow: J. K. Morrow; person John A. Tell Jr.: John A. Tell Jr.
          José Peña’s car stood in Porto, Portugal.      | person José Peña: José Peña; place Porto: Porto; place Portugal: Portugal
          The Harbour Council met in Ottawa on Tuesday.  | organisation Harbour Council: Harbour Council; place Ottawa: Ottawa
          The Department of Health and Safety refused.   | organisation Department of Health and Safety: Department of Health and Safety
          Danes and Canadians came.                      | group Danes: Danes; group Canadians: Canadians
          He lives in the U.S. and trades with the UK.   | place U.S.: U.S.; place UK: UK
          Canadian officials told Reuters on Monday.     | organisation Reuters: Reuters
          Tern Bank Ltd. fell. Police said it was over.  | organisation Tern Bank Ltd.: Tern Bank Ltd.
          Yesterday it rained. Will it stop?             | ~~
          """)
  void findsNamesWithTheirMentions(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mayor Ada Lindqvist came. She said her plan was good.              | Mayor Ada Lindqvist, She, her
          Ada Lindqvist met Olof Brandt on Monday. “Yes,” she said.          | Ada Lindqvist, she
          Ada Lindqvist, the mayor of Tern Bay, came. The mayor spoke.       | Ada Lindqvist, The mayor
          Former banker Ada Lindqvist came. The former banker spoke.         | Former banker Ada Lindqvist, The former banker
          Ada Lindqvist met Mia Holm. She laughed at the bus and she ran.    | Ada Lindqvist
          Ada Lindqvist left. “She is late,” Olof Brandt said.               | Ada Lindqvist
          """)
  void findsWhomPronounsAndRolesMean(String text, String mentions) {
    assertThat(mentions(found(text).names().get(0), text)).startsWith(mentions);
  }

  @Test
  void familyNameOfTwoPeopleStaysOpen() {
    assertThat(names("Ada Holm met Olof Holm. Holm was glad."))
        .isEqualTo("person Ada Holm: Ada Holm; person Olof Holm: Olof Holm");
  }

  @Test
  void titleTellsTwoPeopleOfOneFamilyNameApart() {
    assertThat(names("Ada Holm met Olof Holm. Mrs. Holm was glad."))
        .isEqualTo("person Ada Holm: Ada Holm, Mrs. Holm; person Olof Holm: Olof Holm");
  }

  @Test
  void headlineHoldsOnlyWhatTheReportNames() {
    assertThat(names("# Lindqvist Backs New Harbour Plan Despite Costs\nAda Lindqvist spoke."))
        .isEqualTo("person Ada Lindqvist: Lindqvist, Ada Lindqvist");
  }

  @Test
  void formsOfMentionsAreTold() {
    String text = "Ada Lindqvist, the mayor, came. The mayor spoke. Lindqvist said she was glad.";
    assertThat(found(text).names().get(0).mentions())
        .extracting(Mention::form)
        .containsExactly(
            Mention.Form.FULL, Mention.Form.ROLE, Mention.Form.PART, Mention.Form.PRONOUN);
  }
}
