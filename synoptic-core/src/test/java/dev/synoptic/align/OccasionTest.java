package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words on two occasions are two quotes; one occasion told in two ways is one. */
class OccasionTest {

  private static int quotes(String words, String first, String second) {
    return Stories.quotes(report(words, first), report(words, second)).size();
  }

  /** Returns a report that prints {@code words} as said on an occasion "day@place@addressee". */
  private static String report(String words, String occasion) {
    String[] dayAndRest = occasion.split(" ", 2);
    String published = dayAndRest.length < 2 ? "" : "[" + dayAndRest[1] + "]";
    return published + "“{Ada Lind@" + dayAndRest[0] + "|d|" + words + "}” Lind said.";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-11@        | 2025-11-28@                   | 1
          2025-11@        | 2025-12-02@                   | 1
          2025-09@        | 2025-12-02@                   | 2
          2025-11-03@     | 2025-11-04@                   | 2
          @ 2025-11-03    | 2025-11-04@ 2025-11-04        | 2
          @ 2025-11-04    | 2025-11-04@ 2025-11-05        | 1
          @ 2025-11-05    | 2025-11-04@ 2025-11-04        | 1
          @ 2025-11-03    | @ 2025-11-09                  | 1
          @               | 2025-11-04@ 2025-11-04        | 1
          """)
  void whatAReportPrintsBeforeTheDayIsAnotherUtterance(String first, String second, int quotes) {
    assertThat(quotes("The island is not for sale,", first, second)).isEqualTo(quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in a statement         | in a statement to the Courier  | 1
          in a tweet             | on Twitter                     | 1
          in a post on Facebook  | in a statement                 | 1
          in a letter            | in an interview                | 2
          on Twitter             | at a news conference           | 2
          in Lerum               | at Lerum town hall             | 1
          in Lerum               | in Osby                        | 2
          after the meeting      | in a statement                 | 1
          """)
  void placesAreComparedByWhatTheyMean(String first, String second, int quotes) {
    String words = "|d|The bridge at the mill needs new bearings ";
    assertThat(
            Stories.quotes(
                "“{Ada Lind@@" + first + words + "and a coat of paint,}” Lind said.",
                "“{Ada Lind@@" + second + words + "before the spring floods,}” Lind said."))
        .hasSize(quotes);
  }

  @Test
  void aLongSentenceIsOneUtteranceWhereverItWasSaid() {
    String words =
        "|d|The bridge at the mill needs new bearings before the spring floods come down from the"
            + " hills";
    assertThat(
            Stories.quotes(
                "“{Ada Lind@@in a letter" + words + " and we have no money left,}” Lind said.",
                "“{Ada Lind@@in an interview" + words + ",}” Lind said."))
        .hasSize(1);
  }

  @Test
  void theSameFewWordsToTwoPersonsAreTwoQuotes() {
    String first = "“{Ada Lind@@@Per Holm|d|You should have called,}” Lind told Holm.";
    String second = "“{Ada Lind@@@Eva Berg|d|You should have called,}” Lind told Berg.";
    assertThat(Stories.quotes(first, second)).hasSize(2);
    assertThat(Stories.quotes(first, first)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Per Holm       | reporters            | 2
          reporters      | the town's committee | 2
          reporters      | the press            | 1
          Per Holm       | friends              | 1
          the courier    | reporters            | 1
          """)
  void aFewWordsToOnePersonAndToACrowdAreTwoQuotes(String first, String second, int quotes) {
    assertThat(
            Stories.quotes(
                "“{Ada Lind@@@" + first + "|d|You should have called,}” Lind said over lunch.",
                "“{Ada Lind@@@" + second + "|d|You should have called,}” Lind said at the mill."))
        .hasSize(quotes);
  }

  @Test
  void whatIsToldToOnePersonAndBeforeACrowdIsOneQuoteWhereTheRestAgrees() {
    String rest = "The bridge shook, the ferry turned and the mill closed. “{Ada Lind@@@";
    assertThat(
            Stories.quotes(
                rest + "Per Holm|d|You should have called,}” Lind said.",
                rest + "reporters|d|You should have called,}” Lind said."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We asked Per Holm twice. The mill is not for sale      | 2
          You were told, Per Holm. The mill is not for sale      | 1
          We asked the town twice. The mill is not for sale      | 1
          """)
  void whoSpeaksOfSomebodyDoesNotSpeakToThem(String toOthers, int quotes) {
    assertThat(
            Stories.quotes(
                "Per Holm came. “{Ada Lind@@@Per Holm|d|The mill is not for sale,}” Lind said.",
                "“{Per Holm|d|Nonsense!}” said Holm. “{Ada Lind|d|" + toOthers + ",}” Lind said."))
        .hasSize(quotes + 1);
  }

  @Test
  void whoMocksAnothersWordsDoesNotSayThem() {
    assertThat(
            Stories.quotes(
                "“{Ada Lind|d|The trains will run on time by June,}” Lind said.\n"
                    + "“{Per Holm|d|The trains will run on time,}” Holm mocked.",
                "“{Ada Lind|d|The trains will run on time by June,}” Lind said."))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reporters   | reporters
          the courier |
          """)
  void whatOneOutletHeardItselfIsNotSaidToItForTheOthers(String audience, String shown) {
    String words = "|d|We will rebuild the pier and the road before the snow,}” Lind";
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind@@@" + audience + words + " told them.", "“{Ada Lind" + words + " said.");
    assertThat(quotes.get(0).addressee()).isEqualTo(Optional.ofNullable(shown));
  }

  @Test
  void theSameFewWordsThatAReportDatesTwiceAreTwoQuotes() {
    String then = "“{Ada Lind@2025-03@|d|The mill is safe,}” Lind said then.";
    String now = "“{Ada Lind@@@reporters|d|The mill is safe,}” Lind told reporters.";
    List<Quote> quotes =
        Stories.quotes(
            "[2025-10-09]" + then + "\nThe roof fell in. " + now,
            "[2025-10-09]" + then,
            "[2025-10-09]" + now);
    assertThat(quotes).hasSize(2).allMatch(quote -> quote.carriers() == 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Per Holm | 2
                   | 1
          """)
  void aFewWordsSaidAgainToAPersonAreSaidTwice(String person, int quotes) {
    String whom = person == null ? "" : "@@@" + person;
    assertThat(
            Stories.quotes(
                "“{Ada Lind|d|We are sorry for the mill and for all that fell with it,}” Lind"
                    + " said.\n"
                    + "Per Holm waited. “{Ada Lind"
                    + whom
                    + "|d|We are sorry for the mill,}” Lind said."))
        .hasSize(quotes);
  }
}
