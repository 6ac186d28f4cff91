package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of the figures of any text, on seeded random input. */
class FigureInvariantsTest {

  private static final String TODAY = "2025-10-15";

  private static final List<String> PIECES =
      List.of(
          "12",
          "2,300",
          "0.5",
          "a",
          "dozen",
          "half",
          "of",
          "the",
          "people",
          "percent",
          "%",
          "$",
          "US$",
          "million",
          "and",
          "to",
          "from",
          "between",
          "Monday",
          "May",
          "3",
          "2024",
          "at",
          "p.m.",
          "o'clock",
          "ten",
          "past",
          "twenty-one",
          "hundred",
          "miles",
          "km/h",
          "(",
          ")",
          ",",
          ".",
          "-",
          "–",
          "in",
          "last",
          "week",
          "ago",
          "days",
          "old",
          "year",
          "second",
          "one",
          "five",
          "rose",
          "by",
          "said",
          "\u201C",
          "\u201D",
          "9/11",
          "1/0",
          "00:99",
          "\uD83D\uDE00",
          "\n");

  @Test
  void figuresOfAnyTextStandInOrderInsideIt() {
    var random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String text = text(random);
      int end = 0;
      for (Figure figure : Samples.figures(text, TODAY)) {
        assertThat(figure.words().start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(figure.words().end()).isLessThanOrEqualTo(text.length());
        assertThat(figure.words().length()).isPositive();
        end = figure.words().end();
      }
    }
  }

  @Test
  void aTextCutAnywhereIsReadWithoutFailing() {
    String text =
        "By 8 a.m. on Tuesday, 12 people (9 men) had paid US$4.5 million, or a quarter of it; "
            + "“ten to midnight on 9/11”, 3½ miles and a half from 221B, rose 6.4% to $18.72.";
    for (int end = 0; end <= text.length(); end++) {
      int cut = end;
      List<Figure> figures = Samples.figures(text.substring(0, end), TODAY);
      assertThat(figures).allMatch(figure -> figure.words().end() <= cut);
    }
  }

  @Test
  void numbersInWordsReadAsTheyAreInDigits() {
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int number = 3 + random.nextInt(999_997);
      String text = "They counted " + Numerals.words(number, true, "-") + " boats there.";
      Value value = Samples.figures(text, TODAY).get(0).value();
      assertThat(((Value.Amount) value).low().intValueExact()).as(text).isEqualTo(number);
    }
  }

  @Test
  void theWordsOfAFigureReadAloneAsTheSameValue() {
    for (String text :
        List.of(
            "They paid $4.5 million and €30 in 2024 for 12 boats, 40 percent of them 3 miles off.",
            "On 3 May 2024 it rose 6.4% to 18.72 dollars within three hours.")) {
      for (Figure figure : Samples.figures(text, TODAY)) {
        String alone = "It was " + figure.words().in(text) + ".";
        assertThat(Samples.figures(alone, TODAY).stream().map(f -> Samples.written(f.value())))
            .as(alone)
            .anyMatch(value -> Samples.written(figure.value()).startsWith(value));
      }
    }
  }

  @Test
  void daysAgoCountOverLeapYearsAndYearEnds() {
    LocalDate day = LocalDate.of(2023, 12, 20);
    for (int i = 0; i < 100; i++) {
      LocalDate today = day.plusDays(i);
      List<Figure> figures = Samples.figures("It burned three days ago.", today.toString());
      assertThat(((Value.Date) figures.get(0).value()).first()).isEqualTo(today.minusDays(3));
      List<Figure> yesterday = Samples.figures("It burned yesterday.", today.toString());
      assertThat(((Value.Date) yesterday.get(0).value()).first()).isEqualTo(today.minusDays(1));
    }
  }

  private static String text(Random random) {
    var pieces = new ArrayList<String>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      pieces.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join(random.nextInt(5) == 0 ? "" : " ", pieces);
  }
}
