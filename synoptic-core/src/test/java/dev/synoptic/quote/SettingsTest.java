package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Occasion;
import dev.synoptic.model.Quotation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The pier is sound,” Ada Lindqvist said on Tuesday. | on Tuesday
          “The pier is sound,” Ada Lindqvist said in a statement. | in a statement
          “The pier is sound,” said Ada Lindqvist in an interview with Harbour Radio on Friday. | in an interview with Harbour Radio; on Friday
          In a statement on Friday, Ada Lindqvist said the pier was sound. | In a statement; on Friday
          At a rally in Ostermouth last week, Ada Lindqvist said: “The pier is sound.” | At a rally in Ostermouth; last week
          Speaking at the annual dinner, Ada Lindqvist said: “The pier is sound.” | at the annual dinner
          Ada Lindqvist wrote on Pierbook on Monday: “The pier is sound.” | on Pierbook; on Monday
          Ada Lindqvist on Monday told reporters in Ostermouth that the pier was sound. | on Monday; in Ostermouth
          Ada Lindqvist said on Monday that the pier would open on Friday. | on Monday
          Ada Lindqvist said that the pier would open on Friday in Ostermouth. |
          The pier was sound, Ada Lindqvist said Thursday. | Thursday
          Ada Lindqvist told the council in March that the pier was sound. “It is,” she said then. | in March
          The council refused new bolts in March. “The pier is sound,” Ada Lindqvist told it at the time. | in March
          The council refused new bolts in March. “The pier is sound,” Ada Lindqvist then said. |
          """)
  void readsWhenAndWhereBesideTheCue(String text, String expected) {
    List<Quotation> quotations = Said.in(text);
    Quotation quotation = quotations.get(quotations.size() - 1);
    assertThat(quotation.saidWords())
        .extracting(words -> words.in(text))
        .containsExactly(expected == null ? new String[0] : expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “It is sound,” Ada Lindqvist said on Tuesday in a statement. | in a statement
          “It is sound,” Ada Lindqvist wrote on Pierbook. | on Pierbook
          """)
  void givesThePlaceInTheReportsWords(String text, String where) {
    assertThat(Said.in(text).get(0).said().flatMap(Occasion::where)).contains(where);
  }
}
