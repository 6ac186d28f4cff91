package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which quotations are one utterance, and which are two. */
class JoinTest {

  private static final String STORM =
      "“{Ada Lind|d|We should have closed the bridge sooner. We did not, and for that I am"
          + " sorry,}” Lind said of the closed bridge and its worn bearings.\n";

  /** Returns which reports carry the quote whose reading has {@code words}: "AB". */
  private static String carriers(List<Quote> quotes, String words) {
    return quotes.stream()
        .filter(quote -> quote.reading().contains(words))
        .map(
            quote ->
                String.join("", quote.readings().stream().map(r -> r.report().letters()).toList()))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @Test
  void aFragmentGoesUnderTheOnlyUtteranceOfItsSpeakerThatHasIt() {
    List<Quote> quotes =
        Stories.quotes(
            STORM, "The bridge was shut for its bearings. Lind was “{Ada Lind|m|sorry.}”");
    assertThat(carriers(quotes, "sorry")).isEqualTo("AB");
  }

  @Test
  void aFragmentThatTwoUtterancesHaveStaysAlone() {
    List<Quote> quotes =
        Stories.quotes(
            STORM + "“{Ada Lind|d|Nobody here is sorry about the ferry strike,}” Lind went on.",
            "The bridge was shut. Lind was “{Ada Lind|m|sorry.}”");
    assertThat(quotes).hasSize(3);
  }

  @Test
  void theSameFragmentByTwoSpeakersStaysApart() {
    List<Quote> quotes =
        Stories.quotes(
            "Lind called the plan for the bridge “{Ada Lind|m|not useful.}”",
            "The plan for the bridge was “{Per Holm|m|not useful,}” Holm said.");
    assertThat(quotes).hasSize(2);
  }

  @Test
  void theSameWordsOnTwoDaysStayTwoQuotes() {
    String words = "|d|The island is not for sale,}” Lind said";
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind@2025-11-03@" + words + " on Monday.",
            "“{Ada Lind@2025-11-04@" + words + " on Tuesday.",
            "“{Ada Lind@2025-11-04@" + words + " on Tuesday.");
    assertThat(quotes).hasSize(2);
    assertThat(carriers(quotes, "island")).isEqualTo("BC A");
    assertThat(quotes.get(1).readings().get(0).said().orElseThrow().when()).contains("2025-11-03");
  }

  @Test
  void oneReportThatHasTheWordsAtTwoPlacesHasTwoQuotes() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind@@at the quay|d|The island is not for sale,}” Lind said at the quay.\n"
                + "Rain fell on the crowd for an hour before the ministers met.\n"
                + "“{Ada Lind@@in parliament|d|The island is not for sale,}” Lind said again.");
    assertThat(quotes).hasSize(2);
  }

  @Test
  void aDayInsideAnIntervalIsNoOtherDay() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind@2025-11-04@|d|The island is not for sale,}” Lind said on Tuesday.",
            "“{Ada Lind@2025-11-03/2025-11-09@|d|The island is not for sale,}” Lind said.");
    assertThat(quotes).hasSize(1);
  }

  @Test
  void aGuessedSpeakerYieldsToANameBesideTheWords() {
    List<Quote> quotes =
        Stories.quotes(
            "Holm met the engineers of the harbour board early in the morning. “{Per Holm|d|The"
                + " harbour wall was built for another century,}” he said.",
            "“{Ada Lind|d|The harbour wall was built for another century,}” Lind said.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakerName()).contains("Ada Lind");
  }

  @Test
  void oneMisspeltLetterMakesNoOtherSpeaker() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Damian Westerby|d|We will rebuild the pier,}” Westerby said.",
            "“{Damien Westerbey|d|We will rebuild the pier,}” Westerbey said.");
    assertThat(quotes).hasSize(1);
  }

  @Test
  void aRoleThatSpeaksForAnotherHouseIsAnotherSpeaker() {
    List<Quote> quotes =
        Stories.quotes(
            "“{a spokesman for the port|d|The pilots did all they could,}” a spokesman for the"
                + " port said.",
            "“{a spokeswoman for the port|d|The pilots did all they could,}” she said.",
            "“{Per Holm|d|Did all they could, my foot,}” Holm said.");
    assertThat(carriers(quotes, "pilots")).isEqualTo("AB");
  }

  @Test
  void aReportThatRewordsEveryQuotationKeepsTheirOrder() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|They wanted to seat two rivals at a table, and they managed it,}” Lind"
                + " said.\n"
                + "Of the talks on the fishing quota, Lind said it was “{Ada Lind|m|not useful}” to"
                + " shout.\n"
                + "“{Ada Lind|d|I guess I was surely the calmest guest at that table,}” Lind"
                + " said.",
            "“{Ada Lind|d|They desired to place two rivals at a desk, and they achieved it,}”"
                + " Lind said.\n"
                + "Of the talks on the fishing quota, Lind said it was “{Ada Lind|m|not helpful}”"
                + " to yell.\n"
                + "“{Ada Lind|d|I suppose I was certainly the calmest visitor at that desk,}”"
                + " Lind said.");
    assertThat(carriers(quotes, "not ")).isEqualTo("AB");
    Reading other =
        quotes.stream()
            .filter(quote -> quote.reading().contains("useful"))
            .flatMap(quote -> quote.readings().stream())
            .filter(reading -> reading.report().equals(new Siglum(1)))
            .findFirst()
            .orElseThrow();
    assertThat(other.wording()).isEqualTo(Wording.ALTERED);
  }

  @Test
  void anIndirectReadingGoesUnderWhatWasSaid() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|The harbour bridge will be closed to lorries until next summer,}” Lind"
                + " said.",
            "Lind said {Ada Lind|i|the harbour bridge would be closed to lorries until the next"
                + " summer}.");
    assertThat(carriers(quotes, "lorries")).isEqualTo("AB");
  }

  @Test
  void twoTranslationsOfOneSentenceAreOneUtterance() {
    List<Quote> quotes =
        Stories.quotes(
            "The ferry dock at the north quay burned for three hours before the crew came.\n"
                + "“{Ada Lind|d|Our people have lost their whole harbour,}” Lind said.",
            "The ferry dock at the north quay burned for three hours before the crew came.\n"
                + "“{Ada Lind|d|Our folk have lost all of the port,}” Lind said.");
    assertThat(quotes).hasSize(1);
  }

  @Test
  void twoInsidersWithoutANameAreTwo() {
    List<Quote> quotes =
        Stories.quotes(
            "“{one insider|d|Nobody asked us,}” one insider said of the dock.",
            "“{one insider|d|Nobody asked them,}” one insider said of the school.");
    assertThat(quotes).hasSize(2);
  }

  @Test
  void theSameSentenceInTwoMonthsIsTwoQuotes() {
    String words =
        "|d|We will rebuild the pier and the school and the road to the north before the next"
            + " winter comes,}” Lind said.";
    assertThat(Stories.quotes("“{Ada Lind@2025-06-03@" + words, "“{Ada Lind@2025-11-04@" + words))
        .hasSize(2);
  }

  @Test
  void twoSourcesTheReportsTellOfInOtherWordsAreTwo() {
    List<Quote> quotes =
        Stories.quotes(
            "“{a senior party source|d|He was told on Sunday night that the post was gone, and took"
                + " a week to believe it,}” a senior party source said.",
            "“{a furious colleague|d|He was told on Sunday night. On Monday he was still choosing"
                + " new curtains,}” a furious colleague said.");
    assertThat(quotes).hasSize(2);
  }

  @Test
  void aTranslationThatTurnsTheClausesRoundIsOneUtterance() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|If the company poisons the river again, the council will answer firmly"
                + " and close the mill,}” Lind said.",
            "“{Ada Lind|d|The council will firmly answer and shut the mill if the company again"
                + " poisons the river,}” Lind said.");
    assertThat(quotes).hasSize(1);
  }

  @Test
  void aPhraseOfOneWordByTwoRolesIsNoUtterance() {
    List<Quote> quotes =
        Stories.quotes(
            "The wrong crate reached the dock on Monday after a “{harbour police|m|mix-up,}”"
                + " harbour police said.",
            "The wrong crate reached the dock on Monday after a “{a shipping agent|m|clerical"
                + " mix-up,}” a shipping agent said.");
    assertThat(quotes).hasSize(2);
  }

  @Test
  void wordsPickedUpHereAndThereAreNotASentenceOfALongSpeech() {
    List<Quote> quotes =
        Stories.quotes(
            "The letters filled nine boxes. “{Ada Lind|d|These letters, to be fair, open an"
                + " uncommon heap of riddles,}” Lind said of the nine boxes at the mill.",
            "The letters filled nine boxes at the mill.\n“{|d|None of the letters names a mayor or"
                + " a clerk of the town, past or present, nor do they say who paid for the dam. No,"
                + " they dwell on a fiddler, open with his daughter’s wedding, and hold an uncommon heap of"
                + " drawings with arrows. That is said to be proof of something, and leaves us with"
                + " riddles.}”");
    assertThat(quotes).hasSize(2);
  }

  @Test
  void aNameInFullAndInPartIsOneSpeaker() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Musa Okoro|d|This is not a loan,}” Okoro said.",
            "“{Mallam Musa Okoro|d|This is not a loan,}” Okoro said.",
            "“{Mallam Musa Okoro|d|This is not a loan,}” Okoro said.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakerName()).contains("Mallam Musa Okoro");
  }

  @Test
  void aWholeSentenceByARoleAndANameIsOneUtterance() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|We cannot say which beam gave way,}” Lind said.",
            "The roof fell in. “{the owner's brother|d|We cannot say which beam gave way,}” the"
                + " owner's brother said.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakerName()).contains("Ada Lind");
  }

  @Test
  void whatOneReportPrintsTwiceUnderARoleAndANameIsOneUtterance() {
    List<Quote> quotes =
        Stories.quotes(
            "“{the skipper|d|I shall long recall this tide,}” the skipper said.\n"
                + "The boats came in at noon with their flags up and the quay was full.\n"
                + "“{Ada Lind|d|I shall long recall this tide, and so will the crew,}” Lind said.",
            "“{Ada Lind|d|I shall long recall this tide, and so will the crew,}” Lind said.");
    assertThat(quotes).hasSize(1);
  }

  @Test
  void aTranslationThatKeepsTheWordsOfContentIsOneQuote() {
    String first =
        "Lind rowed home with the lamp. “{Ada Lind|d|I was not thinking about the tide. I was only"
            + " thinking about my oars,}” Lind said.";
    String second =
        "Lind spoke by the harbour lamp. “{Ada Lind|d|The tide was not in my thoughts.}” said Lind"
            + " as she rowed. “{+|Only my oars were in my thoughts.}”";
    assertThat(Stories.quotes(first, second)).hasSize(1);
  }

  @Test
  void aSentenceWithOneWordChangedIsTheSpeakersOwnAltered() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|We were lucky with the tide,}” Lind said.",
            "At the pier it rained. “{Ada Lind|d|We were unlucky with the tide,}” Lind said.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).readings()).anyMatch(r -> r.wording() == Wording.ALTERED);
    assertThat(
            Stories.quotes(
                "“{Ada Lind|d|We were lucky with the tide,}” Lind said.",
                "At the pier it rained. “{Per Holm|d|We were unlucky with the tide,}” Holm said."))
        .hasSize(2);
  }

  @Test
  void aSentenceWithItsLastWordChangedIsOneWithTheSentenceThatGoesOn() {
    String barn = "The barn burned down with its hay on Monday night. ";
    List<Quote> quotes =
        Stories.quotes(
            barn + "“{Ada Lind|d|It went up like a match. I had never moved the hay,}” Lind said.",
            barn + "“{Ada Lind|d|It went up like a torch,}” Lind said.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).readings().get(1).wording()).isEqualTo(Wording.ALTERED);
  }
}
