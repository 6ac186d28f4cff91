package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Published;
import dev.synoptic.model.Value;
import dev.synoptic.text.Effort;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written and read again is the same, on seeded generated input. */
class FigureRoundTripsTest {

  private static final String TODAY = "2025-10-15";

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  @Test
  void numbersInWordsAreTheirDigitsUpToAThousandTrillions() {
    var random = new Random(5);
    for (int round = 0; round < 600; round++) {
      long most = (long) Math.pow(10, 1 + random.nextInt(15));
      long number = 3 + Math.floorMod(random.nextLong(), most);
      String text =
          "They counted " + Numerals.words(number, random.nextBoolean(), "-") + " boats there.";

      Value value = Samples.figures(text, TODAY).get(0).value();

      assertThat(((Value.Amount) value).low())
          .as(text)
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Test
  void numbersInDigitsAreReadAsWrittenGroupedOrNot() {
    var random = new Random(6);
    for (int round = 0; round < 300; round++) {
      long number = 10_000 + Math.floorMod(random.nextLong(), 1_000_000_000_000L);
      String digits =
          random.nextBoolean() ? String.format(Locale.ROOT, "%,d", number) : Long.toString(number);
      String text = "They counted $" + digits + " there.";

      Value value = Samples.figures(text, TODAY).get(0).value();

      assertThat(((Value.Amount) value).low())
          .as(text)
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Test
  void everyDayIsReadFromEveryWayToWriteIt() {
    var random = new Random(7);
    LocalDate first = LocalDate.of(1896, 2, 27);
    for (int round = 0; round < 400; round++) {
      LocalDate day = first.plusDays(random.nextInt(80_000));
      String month = MONTHS[day.getMonthValue() - 1];
      String written =
          switch (random.nextInt(5)) {
            case 0 -> month + " " + day.getDayOfMonth() + ", " + day.getYear();
            case 1 -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case 2 -> day.toString();
            case 3 ->
                month.substring(0, 3)
                    + (month.length() == 3 ? " " : ". ")
                    + day.getDayOfMonth()
                    + ", "
                    + day.getYear();
            default -> "the " + day.getDayOfMonth() + "th of " + month + ", " + day.getYear();
          };

      List<Figure> figures = Samples.figures("It was signed on " + written + ".", TODAY);

      assertThat(figures).as(written).hasSize(1);
      assertThat(((Value.Date) figures.get(0).value()).iso()).as(written).isEqualTo(day.toString());
    }
  }

  @Test
  void distancesInDaysCountOverLeapDaysAndYearEnds() {
    for (String from : List.of("2023-12-20", "2024-02-20", "2025-02-20", "2000-02-25")) {
      for (int i = 0; i < 20; i++) {
        LocalDate today = LocalDate.parse(from).plusDays(i);
        assertThat(day("It burned the day before yesterday.", today)).isEqualTo(today.minusDays(2));
        assertThat(day("It burned twelve days ago.", today)).isEqualTo(today.minusDays(12));
        assertThat(day("It will open tomorrow.", today)).isEqualTo(today.plusDays(1));
      }
    }
  }

  @Test
  void weekdaysLieWithinAWeekOfTheReport() {
    LocalDate today = LocalDate.of(2023, 12, 28);
    for (int i = 0; i < 10; i++) {
      LocalDate now = today.plusDays(i);
      LocalDate ahead = day("It will open on Sunday.", now);
      if (ahead.equals(now.plusDays(1))) {
        assertThat(Samples.figures("It burned on Sunday.", now.toString())).isEmpty();
      } else {
        LocalDate past = day("It burned on Sunday.", now);
        assertThat(ChronoUnit.DAYS.between(past, now)).isBetween(0L, 5L);
      }
      assertThat(ChronoUnit.DAYS.between(now, ahead)).isBetween(0L, 6L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-15T00:10:00+13:00",
        "2025-10-15T23:50:00-11:00",
        "2025-10-15T12:00:00Z",
        "2025-10-15"
      })
  void theDayOfAReportIsThatOfItsOwnTimeZone(String published) {
    LocalDate day = Published.parse(published).orElseThrow().date();

    assertThat(day("It burned yesterday.", day)).isEqualTo(LocalDate.of(2025, 10, 14));
  }

  @Test
  void theWordsOfEveryFigureReadAloneAsTheSameValue() {
    for (String text :
        List.of(
            "They paid $4.5 million, €30, 75 USD million and thirteen dollars forty-five in 2024.",
            "On 3 May 2024 it rose 6.4% to 18.72 dollars within three hours of 31 December 1999.",
            "Two-thirds of a hundred and five boats, half a million gulls, 190 km2 and 12 km/h.",
            "It ran from May to Oct 2020, in the winter of 2021-22, in Q3 2019 and in the 1990s.",
            "One in five left in the week of May 5, 2025, 20 °C, 4 by 6 metres, point two percent.",
            "Nearly 40 to 60 people, 3.5 to 4 percent and 10-12 miles; aged 49; two years and six"
                + " months.")) {
      for (Figure figure : Samples.figures(text, TODAY)) {
        String words = figure.words().in(text);
        assertThat(Samples.figures("They were " + words + ".", TODAY))
            .as(words)
            .anyMatch(alone -> isSame(alone.value(), figure.value()));
      }
    }
  }

  /** The unit may stand outside the words: what is counted, or the age's person. */
  private static boolean isSame(Value alone, Value value) {
    if (alone instanceof Value.Amount one && value instanceof Value.Amount other) {
      return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }
    return alone.equals(value);
  }

  @Test
  void noTextMakesTheReaderFail() {
    var random = new Random(9);
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(anything(random));
      }
      assertThatCode(() -> Samples.figures(text.toString(), TODAY))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  private static String anything(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Character.toString(random.nextInt(0x10000));
      case 1 -> Character.toString(0x10000 + random.nextInt(0x20000));
      case 2 -> Long.toString(Math.abs(random.nextLong()) >> random.nextInt(63));
      case 3 -> List.of(" ", "-", "/", ".", ",", ":", "'", "$", "%", "~").get(random.nextInt(10));
      case 4 -> " " + Numerals.words(random.nextInt(20), true, "-") + " ";
      default ->
          List.of(" last ", " week ", " of ", " and a half ", " May ", " to ", "th ", " point ")
              .get(random.nextInt(8));
    };
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "last day of ",
        "one and a half ",
        "from May to ",
        "1/2",
        "two thirds of a ",
        "12-",
        "9 to ",
        "the week of ",
        "hundred and ",
        "point one ",
        "more than 5 and less than 7 and ",
        "(1,1"
      })
  void longChainsAreReadInTimeThatGrowsWithTheirLength(String link) {
    String text = link.repeat(40_000 / link.length());
    Effort.within(Duration.ofSeconds(10), () -> Samples.figures(text, TODAY));
  }

  private static LocalDate day(String text, LocalDate today) {
    return ((Value.Date) Samples.figures(text, today.toString()).get(0).value()).first();
  }
}
