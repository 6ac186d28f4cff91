package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a figure is about, or which day it is on, where clauses stand between. */
class ToldThingsTest {

  @Test
  void theDayOfTheWordsIsNotTheDayToldOf() {
    String text =
        "The barn burnt down on Monday, police said on Tuesday. The blaze began at 10 p.m.";
    assertThat(Samples.read(text, "2026-03-03")).endsWith("10 p.m. = 2026-03-02T22:00");
  }

  @Test
  void aTimeIsOnTheOnlyDayThatIsNamed() {
    String text =
        "The dairy burnt down on Monday. Two engines came. They had a hard time. The yard was full"
            + " of milk. Staff stood about. The roof fell in at 9.45pm.";
    assertThat(Samples.read(text, "2026-03-03")).endsWith("9.45pm = 2026-03-02T21:45");
  }

  @Test
  void aRelativeClauseIsNoSubject() {
    String text = "Shares in Lind & Brock, which runs the harbour, fell 6 percent.";
    assertThat(Samples.figures(text, "2025-10-15").get(0).about().label())
        .isEqualTo("shares in Lind & Brock fell");
  }

  @Test
  void countsThatNameNothingHaveNoLabel() {
    String text = "\"Twelve carts? I can see four that roll,\" he said.";
    assertThat(Samples.figures(text, "2025-10-15"))
        .extracting(figure -> figure.about().label())
        .noneMatch(label -> label.contains("roll"));
    assertThat(Samples.read(text, "2025-10-15")).endsWith("four = count 4");
  }

  @Test
  void aTitleNamesNothingThatIsNotMeasured() {
    assertThat(label("The mayor put the damage at $3 million.")).isEqualTo("damage");
    assertThat(label("Lena Brock, an analyst, thinks that $140 million is closer.")).isEmpty();
    assertThat(label("The Blues had 51.4 percent of the votes to the Reds' 44."))
        .isEqualTo("votes");
    assertThat(label("They showed the wreck, roughly 130 miles north of Pell.")).isEmpty();
    assertThat(label("Highway 9 remains closed for 18 miles.")).isEmpty();
    assertThat(label("A 15-member council met.")).isEqualTo("council met");
    assertThat(label("They named 20 North Korean vessels.")).contains("North Korean vessels");
    assertThat(label("They held 80 missile tests since May.")).startsWith("missile tests");
    assertThat(label("Shares fell to $254 in early trading.")).startsWith("shares");
    assertThat(label("It led for seven laps and Ann Lee slowed it.")).isEqualTo("laps");
    assertThat(label("It leaked 400 people's private letters.")).startsWith("people");
  }

  @Test
  void theSecondOfTwoObjectsDoesNotDoWhatTheSubjectDoes() {
    String text = "A bus carrying 10 women and two local guides crashed in a wood.";
    assertThat(Samples.figures(text, "2025-10-15").get(1).about().label())
        .isEqualTo("local guides");
  }

  private static String label(String text) {
    return Samples.figures(text, "2025-10-15").get(0).about().label();
  }
}
