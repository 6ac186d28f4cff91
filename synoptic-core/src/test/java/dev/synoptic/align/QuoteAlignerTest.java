package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Name;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteAlignerTest {

  private static Reading reading(Quote quote, String letter) {
    return quote.readings().stream()
        .filter(reading -> reading.report().letters().equals(letter))
        .findFirst()
        .orElseThrow();
  }

  private static Quote only(List<Quote> quotes) {
    assertThat(quotes).hasSize(1);
    return quotes.get(0);
  }

  @Test
  void joinsTheSameWordsOfTheSameSpeaker() {
    Quote quote =
        only(
            Stories.quotes(
                "“{Ada Lind|d|The lighthouse will stay open all winter,}” Lind said.",
                "\"{Ada Lind|d|The lighthouse will stay open all winter,}\" the mayor said."));
    assertThat(quote.carriers()).isEqualTo(2);
    assertThat(quote.speaker().map(Name::name)).contains("Ada Lind");
    assertThat(quote.readings()).extracting(Reading::wording).containsOnly(Wording.SAME);
  }

  @Test
  void keepsSpeakersApart() {
    assertThat(
            Stories.quotes(
                "“{Ada Lind|d|We will rebuild the pier,}” Lind said.",
                "“{Per Holm|d|We will rebuild the pier,}” Holm said."))
        .hasSize(2);
  }

  @Test
  void oneReportThatKnowsTheNameTellsTheOthers() {
    Quote quote =
        only(
            Stories.quotes(
                "“{a spokeswoman|d|Every boat that can float will sail to the island tonight,}” she"
                    + " said.",
                "“{Ada Lind|d|Every boat that can float will sail to the island tonight,}” Lind"
                    + " said."));
    assertThat(quote.speakerName()).contains("Ada Lind");
  }

  @Test
  void callsAWordChangedInAShortSentenceAltered() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|The harbour wall was built for another century,}” Lind said.\n"
                + "“{Per Holm|d|Always carry rope,}” Holm replied.",
            "“{Ada Lind|d|The harbour wall was built for another century,}” Lind said.\n"
                + "“{Per Holm|d|Always carry rope,}” Holm replied.",
            "“{Ada Lind|d|The harbour wall was built for another century,}” Lind said.\n"
                + "“{Per Holm|d|Always carry soap,}” Holm replied.");
    Quote rope =
        quotes.stream().filter(q -> q.reading().contains("rope")).findFirst().orElseThrow();
    assertThat(rope.carriers()).isEqualTo(3);
    assertThat(reading(rope, "C").wording()).isEqualTo(Wording.ALTERED);
    assertThat(reading(rope, "C").notes()).contains("C prints “soap”; A and B print “rope”.");
  }

  @Test
  void tellsACutFromAMarkedOmission() {
    String full =
        "“{Ada Lind|d|The ferry left the harbour at noon, with forty children on board, and the"
            + " storm came at one.}” Lind said.";
    List<Quote> quotes =
        Stories.quotes(
            full,
            "“{Ada Lind|d|The ferry left the harbour at noon, and the storm came at one.}” Lind"
                + " said.",
            "“{Ada Lind|d|The ferry left the harbour at noon … and the storm came at one.}” she"
                + " said.",
            "“{Ada Lind|d|The ferry left the harbour at noon,}” Lind said.");
    Quote quote = only(quotes);
    assertThat(reading(quote, "A").wording()).isEqualTo(Wording.SAME);
    assertThat(reading(quote, "B").wording()).isEqualTo(Wording.CUT);
    assertThat(reading(quote, "B").notes())
        .contains("B leaves out “with forty children on board” without a mark.");
    assertThat(reading(quote, "C").wording()).isEqualTo(Wording.PART);
    assertThat(reading(quote, "D").wording()).isEqualTo(Wording.PART);
  }

  @Test
  void gathersWhatAReportPrintsInTwoQuotations() {
    Quote quote =
        only(
            Stories.quotes(
                "“{Ada Lind|d|The bridge is closed to lorries. Every engineer agrees that the"
                    + " bearings are worn out.}” Lind said.",
                "“{Ada Lind|d|Every engineer agrees that the bearings are worn out,}” Lind said.\n"
                    + "Rain fell.\n"
                    + "“{Ada Lind|d|The bridge is closed to lorries,}” she had begun."));
    assertThat(reading(quote, "B").pieces()).hasSize(2);
    assertThat(reading(quote, "B").wording()).isEqualTo(Wording.MOVED);
  }

  @Test
  void keepsTwoOccasionsOfOneReportApart() {
    List<Quote> quotes =
        Stories.quotes(
            "“{Ada Lind|d|Our island is not for rent. It won’t be for rent ever,}” Lind said at"
                + " noon.\n"
                + "“{Ada Lind|d|Our island is not for rent. It never will be for rent,}” she said"
                + " at night.",
            "“{Ada Lind|d|It won’t be for rent ever,}” Lind said.");
    assertThat(quotes).hasSize(2);
    assertThat(quotes.get(0).carriers()).isEqualTo(2);
    assertThat(quotes.get(0).reading()).contains("ever");
  }

  @Test
  void joinsAMachinesParaphraseInQuotationMarks() {
    Quote quote =
        only(
            Stories.quotes(
                "“{Ada Lind|d|They wanted to see two adults in a room, and they saw that,}” she"
                    + " said.",
                "“{Ada Lind|d|They desired to view two adults in a chamber, and they viewed that,}”"
                    + " she said."));
    assertThat(quote.carriers()).isEqualTo(2);
    assertThat(quote.readings())
        .extracting(Reading::wording)
        .containsExactlyInAnyOrder(Wording.SAME, Wording.ALTERED);
  }

  @Test
  void theRulerIsWhatTwoOtherLinesPrint() {
    Quote quote =
        only(
            Stories.quotes(
                "“{Ada Lind|d|We would have told people sooner. We did not, and for that I am"
                    + " sorry,}” she said.",
                "“{Ada Lind|d|We should have told people sooner. We did not, and for that I am"
                    + " sorry,}” she said.",
                "“{Ada Lind|d|We should have told people sooner. We did not, and for that I am"
                    + " sorry,}” she said."));
    assertThat(quote.reading()).startsWith("We should");
    assertThat(reading(quote, "A").wording()).isEqualTo(Wording.ALTERED);
  }

  @Test
  void givesNoSpeakerWhereNamesStandAgainstEachOther() {
    String words = "No sum of money returns clean water to the families who drank it for years";
    Quote quote =
        only(
            Stories.quotes(
                "“{Ada Lind|d|" + words + ",}” Lind said.",
                "“{Per Holm|d|" + words + ",}” Holm said."));
    assertThat(quote.speaker()).isEmpty();
    assertThat(reading(quote, "A").notes())
        .contains("A gives these words to Ada Lind; B gives them to Per Holm.");
  }

  @Test
  void whoSaysSheDecidesWhereNamesBesideTheWordsStandAgainstEachOther() {
    String words = "Every one of these boats will be our boat tonight";
    Quote quote =
        only(
            Stories.quotes(
                "“{Ada Lind|d|" + words + ",}” Lind said.",
                "“{Ada Lind|d|" + words + ",}” she said.",
                "“{Ada Lind-Holm|d|" + words + ",}” Lind-Holm said."));
    assertThat(quote.speakerName()).contains("Ada Lind");
    assertThat(reading(quote, "C").notes())
        .contains("C gives these words to Ada Lind-Holm; A gives them to Ada Lind.");
  }

  @Test
  void isTotalOnOddQuotations() {
    assertThat(Stories.quotes("“{|d|…}” —", "“{|m|“}”", "{Ada Lind|i|[}")).isEmpty();
    assertThat(Stories.quotes("“{|d|no}”")).hasSize(1);
  }

  private static final String AGREED =
      "“{Ada Lind|d|The dredging was agreed with the fishermen in April,}” Lind said.";
  private static final String DISCUSSED =
      "“{Ada Lind|d|The dredging was discussed with the fishermen in April,}” Lind said.";

  @Test
  void blamesNobodyWhereTwoReportsPrintOneWordingAndTwoAnother() {
    Quote quote = only(Stories.quotes(AGREED, DISCUSSED, DISCUSSED, AGREED));
    assertThat(quote.readings()).noneMatch(Reading::isAltered);
    assertThat(quote.readings()).filteredOn(Reading::isUndecided).hasSize(2);
    assertThat(quote.readings()).filteredOn(r -> r.wording() == Wording.ALTERED).hasSize(2);
  }

  @Test
  void blamesNobodyOfTwoThatDiffer() {
    Quote quote = only(Stories.quotes(AGREED, DISCUSSED));
    assertThat(quote.readings()).noneMatch(Reading::isAltered);
    assertThat(quote.readings()).filteredOn(Reading::isUndecided).hasSize(1);
  }

  @Test
  void takesWhoPrintedItDaysBeforeForTheOriginal() {
    Quote quote = only(Stories.quotes("[2026-03-02]" + AGREED, "[2026-03-04]" + DISCUSSED));
    assertThat(reading(quote, "B").isAltered()).isTrue();
  }

  @Test
  void oneAgainstTwoIsAltered() {
    Quote quote = only(Stories.quotes(AGREED, DISCUSSED, AGREED));
    assertThat(reading(quote, "B").isAltered()).isTrue();
    assertThat(reading(quote, "B").isUndecided()).isFalse();
  }

  @Test
  void aLongerWordingThatTheOthersContradictIsNoRuler() {
    Quote quote =
        only(
            Stories.quotes(
                AGREED,
                "“{Ada Lind|d|The dredging was secretly agreed with the big trawler owners in"
                    + " April,}” Lind said.",
                AGREED,
                AGREED));
    assertThat(reading(quote, "A").wording()).isEqualTo(Wording.SAME);
    assertThat(reading(quote, "B").isAltered()).isTrue();
    assertThat(quote.reading()).contains("fishermen");
  }

  @Test
  void aWordThatOnePutsInAgainstTwoIsItsOwn() {
    Quote quote =
        only(Stories.quotes(AGREED, AGREED.replace("was agreed", "was secretly agreed"), AGREED));
    assertThat(reading(quote, "A").wording()).isEqualTo(Wording.SAME);
    assertThat(reading(quote, "B").isAltered()).isTrue();
  }

  @Test
  void aMisspeltWordIsNoOtherWord() {
    Quote quote = only(Stories.quotes(AGREED, AGREED.replace("fishermen", "fishemren"), AGREED));
    assertThat(quote.readings()).extracting(Reading::wording).containsOnly(Wording.SAME);
  }

  @Test
  void anotherWordOneLetterAwayIsAltered() {
    String fired = "“{Ada Lind|d|The council should have fired nine of the guards,}” Lind said.";
    Quote quote = only(Stories.quotes(fired, fired.replace("fired", "hired"), fired));
    assertThat(reading(quote, "B").isAltered()).isTrue();
  }
}
