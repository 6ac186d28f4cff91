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
}
