package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Verdicts on readings: the fullest wording, another report's, the verdict, and a part of the note
 * that explains it. " / " is an interruption by the report, " // " parts two quotations.
 */
class VerdictTest {

  /** The verdict and the notes on a reading, laid against the fullest one. */
  private record Verdict(Wording wording, List<String> notes) {

    static Verdict of(String fullest, String reading, QuotationForm form) {
      List<Witness> read = Texts.witnesses(fullest, reading);
      Witness own = read.get(1);
      var other = new Witness(own.report(), form, own.text(), own.words(), own.atoms());
      Collation collation = Collator.collate(List.of(read.get(0), other));
      List<Departure> departures = Departures.of(collation, Unit.of(collation), 1);
      return new Verdict(
          WordingJudge.judge(form, departures), WordingNotes.of(collation, 1, departures));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We will rebuild the pier.                  | we will rebuild the pier                     | same
          We will rebuild the pier, all of it.       | We will rebuild the pier – all of it         | same
          It is not over and we will not stop.       | It’s not over, and we won’t stop.            | same
          They are going to rebuild the pier.        | They’re gonna rebuild the pier.              | same
          I cannot promise that.                     | I can’t promise that.                        | same
          The harbour programme was organised.       | The harbor program was organized.            | same
          We are travelling to the theatre.          | We are traveling to the theater.             | same
          It cost 25 per cent more.                  | It cost 25% more.                            | same
          They paid 58 million pounds in May.        | They paid £58 million in May.                | same
          They paid 12 dollars in May.               | They paid $12 in May.                        | same
          It cost twenty-five percent more.          | It cost 25 per cent more.                    | same
          Ten boats and three crews are out.         | 10 boats and 3 crews are out.                | same
          He was no trouble-maker at all.            | He was no troublemaker at all.               | same
          At least one boat is out.                  | At least 1 boat is out.                      | same
          The U.S. market is open.                   | The US market is open.                       | same
          I said ‘Never again’ and left.             | I said “never again” and left.               | same
          It was @TownCouncil who asked.             | It was Town Council who asked.               | same
          Stop asking about the #harbour now.        | Stop askin' about the harbour now.           | same
          He said: ‘Yes.’ I said to him that I left. | He said: ‘Yes.’I said to him that I left.    | same
          We left. They came at noon.                | We left. // We left. They came at noon.      | same
          It was long-term damage.                   | It was long term damage.                     | same
          This sum is fair.                          | [T]his sum is fair.                          | same
          OK, we will stay.                          | Okay, we will stay.                          | same
          We came, / we saw the flood.               | We came, we saw the flood.                   | same
          Um, we lost the key.                       | We lost the key.                             | same
          """)
  void isTheSameButForSpelling(String fullest, String reading, String wording) {
    Verdict verdict = Verdict.of(fullest, reading, QuotationForm.DIRECT);
    assertThat(verdict.wording()).as(verdict.toString()).isEqualTo(Wording.SAME);
    assertThat(wording).isEqualTo("same");
  }

  @Test
  void notesShowTheCommaBeforeACueAsTheEndThatItStandsFor() {
    Verdict verdict =
        Verdict.of(
            "We heard them calling. We pulled in as many as we could.",
            "We heard them shouting, / We dragged in as many as we could.",
            QuotationForm.DIRECT);
    assertThat(verdict.notes())
        .containsExactly("B prints “shouting. We dragged”; A prints “calling. We pulled”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry left at noon and the storm came at one. | The ferry left at noon                     | B has only “The ferry left at noon”.
          The ferry left at noon and the storm came at one. | The storm came at one.                     | B has only “The storm came at one”.
          The ferry left at noon and the storm came at one. | left at noon                               | B has only “left at noon”
          The ferry left at noon, full of children, and the storm came. | The ferry left at noon … and the storm came. | leaves out “full of children”, with a mark
          The ferry left at noon, full of children, and the storm came. | The ferry left at noon ... and the storm came. | with a mark
          The ferry left at noon, full of children, and the storm came. | The ferry left at noon [...] and the storm came. | with a mark
          The ferry left at noon, full of children, and the storm came. | The ferry left at noon […] and the storm came. | with a mark
          The ferry left at noon, full of children, and the storm came. | The ferry left at noon // and the storm came. | between two quotations
          Their boats were never for sale.           | [The fishermen’s] boats were never for sale. | puts in
          We met him at the harbour again.           | We met [Mayor Lind] at the harbour again.    | puts in
          """)
  void isAPartWhereAMarkSaysSo(String fullest, String reading, String note) {
    Verdict verdict = Verdict.of(fullest, reading, QuotationForm.DIRECT);
    assertThat(verdict.wording()).as(verdict.toString()).isEqualTo(Wording.PART);
    assertThat(String.join(" ", verdict.notes())).contains(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry left at noon, full of children, and the storm came. | The ferry left at noon, and the storm came. | leaves out “full of children” without a mark
          We know the place. We were in it, you know, the palace. And it is not for sale. | We know the place. And it is not for sale. | leaves out “We were in … know, the palace” without a mark
          The old harbour bridge will hold.          | The old bridge will hold.                    | leaves out “harbour” without a mark
          We are almost certain it was the engine.   | We are certain it was the engine.            | leaves out “almost” without a mark
          """)
  void isCutWhereWordsAreMissingInsideWithoutAMark(String fullest, String reading, String note) {
    Verdict verdict = Verdict.of(fullest, reading, QuotationForm.DIRECT);
    assertThat(verdict.wording()).as(verdict.toString()).isEqualTo(Wording.CUT);
    assertThat(String.join(" ", verdict.notes())).contains(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The keeper slept all night. The pilot never left the boat. | The pilot never left the boat. The keeper slept all night. | B prints “
          This sum is fair, it is reasonable, and it is in their interest. | This sum is reasonable, it is fair, and it is in their interest. | B prints “
          The mayor thanked the council.             | The council thanked the mayor.               | B prints “
          On Monday the council voted to close the bridge. | The council voted to close the bridge on Monday. | B prints “
          """)
  void isMovedWhereTheSameWordsStandInAnotherOrder(String fullest, String reading, String note) {
    Verdict verdict = Verdict.of(fullest, reading, QuotationForm.DIRECT);
    assertThat(verdict.wording()).as(verdict.toString()).isEqualTo(Wording.MOVED);
    assertThat(String.join(" ", verdict.notes())).contains(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Never say never.                           | Never say forever.                           | B prints “forever”; A prints “never”.
          We will not sell the harbour.              | We will sell the harbour.                    | leaves out “not”
          We won’t sell the harbour.                 | We will sell the harbour.                    | B prints “will”; A prints “won’t”.
          I cannot support the plan.                 | I can support the plan.                      | B prints “can”; A prints “cannot”.
          Nobody died in the storm.                  | Somebody died in the storm.                  | “Somebody”
          We never asked for help.                   | We asked for help.                           | leaves out “never”
          They left without the children.            | They left with the children.                 | “with”
          We should have told people sooner.         | We would have told people sooner.            | B prints “would”; A prints “should”.
          All of the boats came home.                | Some of the boats came home.                 | “Some”
          They wanted to see two adults in a room.   | They desired to view two adults in a chamber. | “desired to view”
          The bridge will cost two million.          | The bridge will cost three million.          | “three”
          He closed the bridge.                      | She closed the bridge.                       | B prints “She”; A prints “He”.
          The bridge is safe.                        | The bridge is not safe.                      | “not”
          """)
  void isAlteredWhereItSaysSomethingElse(String fullest, String reading, String note) {
    Verdict verdict = Verdict.of(fullest, reading, QuotationForm.DIRECT);
    assertThat(verdict.wording()).as(verdict.toString()).isEqualTo(Wording.ALTERED);
    assertThat(String.join(" ", verdict.notes())).contains(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We will rebuild the pier by next summer.   | they would rebuild the pier by next summer
          I have not read the report.                | he had not read the report
          """)
  void isAPartWhereTheReportPutsItInItsOwnWords(String fullest, String reading) {
    Verdict verdict = Verdict.of(fullest, reading, QuotationForm.INDIRECT);
    assertThat(verdict.wording()).isEqualTo(Wording.PART);
    assertThat(verdict.notes()).containsExactly("B puts it in its own words.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I regret that I never moved the hay. | regretted that she never moved the hay | MIXED  | part
          I regret that I never moved the hay. | regretted that she never moved the hay | DIRECT | altered
          I am proud of my crews.              | is proud of her crews                  | MIXED  | part
          I regret that I moved the hay.       | regretted that she never moved the hay | MIXED  | altered
          I regret that I never moved the hay. | regretted that she never sold the hay  | MIXED  | altered
          """)
  void whatAReportFitsIntoItsOwnSentenceIsNotAltered(
      String fullest, String reading, QuotationForm form, String wording) {
    assertThat(Verdict.of(fullest, reading, form).wording().name()).isEqualToIgnoringCase(wording);
  }
}
