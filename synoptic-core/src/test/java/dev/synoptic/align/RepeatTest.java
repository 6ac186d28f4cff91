package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed again, in one report or word for word in another, is listed once. */
class RepeatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lind           | Ada Lind                    | him as very careful                           | 1
          Ada Lind           | Per Holm                    | the rider of the mule was thanked by nuns     | 2
          Ada Lind           |                             | the rider of the mule was thanked by nuns     | 1
                             |                             | the rider of the mule was thanked by nuns     | 1
                             |                             | the road was open                             | 2
          two officials      | two officials               | the rider of the mule was thanked by nuns     | 1
          a witness          | a witness at the scene      | the rider of the mule was thanked by nuns     | 1
          police             | a nurse                     | the rider of the mule was thanked by nuns     | 2
          the pilot's voice  | the pilot’s voice           | the kite has torn loose                       | 1
          """)
  void aStatementThatTwoReportsTellInTheSameWordsIsOne(
      String first, String second, String words, int quotes) {
    assertThat(Stories.quotes(told(first, words), told(second, words))).hasSize(quotes);
  }

  private static String told(String speaker, String words) {
    String who = speaker == null ? "" : speaker;
    String family = who.isEmpty() ? "It was said" : who.substring(who.indexOf(' ') + 1) + " said";
    return family + " that {" + who + "|i|" + words + "}.";
  }

  @Test
  void aSentencePrintedTwiceInOneReportWithASmallWordLeftOutIsOneReading() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|This is the most terrible flood we have ever seen in Lerum.}” Lind"
                + " said.\nLind called it “{Ada Lind|m|the most terrible flood that we have ever"
                + " seen}”.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).reading())
        .isEqualTo("This is the most terrible flood we have ever seen in Lerum.");
    assertThat(quotes.get(0).readings().get(0).notes())
        .containsExactly("A also prints “the most terrible … have ever seen” by itself.");
  }

  @Test
  void aFragmentThatTwoReportsPrintGoesUnderTheFullerWordingOfAThird() {
    String rest = " The bearings of the bridge wore out, and Holm left the harbour board.";
    String fragment = "Lind denied it: “{Ada Lind|m|this is not a loan.}”" + rest;
    List<Quote> quotes =
        Stories.quotes(
            fragment,
            fragment,
            "“{Ada Lind|d|Mind you, this is not a loan. It is a gift of the harbour board to"
                + " the town,}” Lind said."
                + rest);
    assertThat(quotes).hasSize(1);
  }

  @Test
  void manyWordsOfContentInARowAreOnePersonsWhateverReportsCallThem() {
    List<Quote> quotes =
        Stories.quotes(
            "It will carry, the harbour master said, “{the harbour master|m|my midnight cherry"
                + " racing dinghy}”.",
            "“{Ada Lind|d|On board will be my midnight cherry racing dinghy, with its sails up,}”"
                + " Lind wrote.");
    assertThat(quotes).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill is not for sale      | 1
          The old mill is not for sale  | 1
          The mill is not for children  | 2
          Lerum was not for sale        | 2
          """)
  void aHeadThatPutsTheNounForThePronounIsNoQuoteOfItsOwn(String head, int quotes) {
    assertThat(
            Stories.quotes(
                "# Lind: “{Ada Lind|d|"
                    + head
                    + "}”\n“{Ada Lind|d|It is not for sale and it never"
                    + " will be,}” Lind said."))
        .hasSize(quotes);
  }
}
