package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever way a number is written, and wherever it stands, the same number is read. */
class NumeralWritingsTest {

  private static final String TODAY = "2025-10-15";

  private static final List<String> PLACES =
      List.of(
          "They counted %s boats there.",
          "The total is now %s.",
          "%s boats came in.",
          "The bill was for $%s then.",
          "They lost (%s) boats.",
          "It took %s, she said.",
          "The gulls, %s of them, left.");

  @Test
  void everyWritingOfAWholeNumberIsThatNumber() {
    var wrong = new ArrayList<String>();
    for (long number : numbers()) {
      for (String written : Numerals.of(number)) {
        for (String place : PLACES) {
          String text = place.formatted(written);
          if (!isRead(text, BigDecimal.valueOf(number)) && !isOddity(place, written)) {
            wrong.add(text + " -> " + Samples.read(text, TODAY));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWritingOfAnOrdinalIsThatRank() {
    var wrong = new ArrayList<String>();
    for (long number :
        List.of(
            4L,
            5L,
            9L,
            12L,
            13L,
            20L,
            21L,
            30L,
            42L,
            99L,
            100L,
            101L,
            112L,
            250L,
            1000L,
            2305L,
            1_000_000L)) {
      for (String written : Numerals.ordinals(number)) {
        check("It was the %s ferry to sink.".formatted(written), "rank", number, number, wrong);
        check("She finished %s.".formatted(written), "rank", number, number, wrong);
        check("The %s-largest port was shut.".formatted(written), "rank", number, number, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWritingOfAPartIsThatShare() {
    var wrong = new ArrayList<String>();
    for (int under = 2; under <= 20; under++) {
      for (int over = 1; over < under && over < 12; over++) {
        for (String written : Numerals.parts(over, under)) {
          double share = 100.0 * over / under;
          check(written + " of the boats were lost.", "share", share, share, wrong);
          check("They lost " + written + " of the boats.", "share", share, share, wrong);
          check("Nearly " + written + " of them left.", "share", share, share, wrong);
        }
        if (over < 6) {
          for (String written : Numerals.ratios(over, under)) {
            double share = 100.0 * over / under;
            check("Some " + written + " boats were lost.", "share", share, share, wrong);
            check(written + " boats sank.", "share", share, share, wrong);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWritingOfARangeHasItsTwoEnds() {
    var wrong = new ArrayList<String>();
    long[][] ranges = {
      {3, 5},
      {10, 15},
      {20, 30},
      {95, 110},
      {400, 600},
      {1500, 2500},
      {3_000_000, 4_000_000},
      {500_000, 1_000_000},
      {1_500_000, 2_000_000},
      {12_000_000_000L, 15_000_000_000L}
    };
    for (long[] range : ranges) {
      for (String written : Numerals.ranges(range[0], range[1])) {
        if (written.startsWith("from ")) {
          continue; // "from ten to fifteen" may be a change
        }
        check("They counted " + written + " boats.", "count", range[0], range[1], wrong);
        check("It would take " + written + " gulls a year.", "count", range[0], range[1], wrong);
      }
      for (String written : Numerals.ranges(range[0], range[1])) {
        if (Character.isDigit(written.charAt(0))) {
          check("It would cost $" + written + ".", "money", range[0], range[1], wrong);
          check("It grew " + written + " percent.", "share", range[0], range[1], wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWritingOfANegativeOrLooseNumberIsThatNumber() {
    var wrong = new ArrayList<String>();
    for (long number : List.of(5L, 12L, 30L, 200L, 1000L, 45_000L, 2_000_000L)) {
      for (String written : Numerals.of(number)) {
        if (written.endsWith("m")) {
          continue; // metres
        }
        check("The index stood at minus " + written + ".", "count", -number, -number, wrong);
        check("The index stood at negative " + written + ".", "count", -number, -number, wrong);
        check("Some " + written + " boats sank.", "count", number, number, wrong);
        check("A further " + written + " boats sank.", "count", number, number, wrong);
        check("Another " + written + " boats sank.", "count", number, number, wrong);
        check("As many as " + written + " boats sank.", "count", number, number, wrong);
        check(written + " or so boats sank.", "count", number, number, wrong);
        check("No fewer than " + written + " sank.", "count", number, number, wrong);
        if (!written.contains(" ") || written.startsWith("a ")) {
          check(written + "-plus boats sank.", "count", number, number, wrong);
        }
        if (Character.isDigit(written.charAt(0))
            && Character.isDigit(written.charAt(written.length() - 1))) {
          check("It stood at -" + written + ".", "count", -number, -number, wrong);
          check("It stood at \u2212" + written + ".", "count", -number, -number, wrong);
          check(written + "+ boats sank.", "count", number, number, wrong);
          check(written + "-odd boats sank.", "count", number, number, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(String text, String kind, double low, double high, List<String> wrong) {
    boolean right =
        Samples.figures(text, TODAY).stream()
            .anyMatch(
                figure ->
                    figure.value() instanceof Value.Amount amount
                        && amount.kind().name().equalsIgnoreCase(kind)
                        && near(amount.low(), low)
                        && near(amount.high(), high));
    if (!right || Samples.figures(text, TODAY).size() > 1) {
      wrong.add(text + " -> " + Samples.read(text, TODAY));
    }
  }

  private static boolean near(BigDecimal one, double other) {
    return Math.abs(one.doubleValue() - other) <= 1e-9 * Math.max(1, Math.abs(other));
  }

  private static boolean isOddity(String place, String written) {
    boolean year = place.contains("(") && written.matches("[12][0-9]{3}");
    boolean metres = !place.contains("$") && written.endsWith("m");
    boolean spelled = place.contains("$") && !Character.isDigit(written.charAt(0));
    return year || metres || spelled;
  }

  private static List<Long> numbers() {
    var random = new Random(11);
    var numbers =
        new ArrayList<>(
            List.of(
                3L,
                12L,
                19L,
                20L,
                24L,
                36L,
                40L,
                99L,
                100L,
                101L,
                110L,
                115L,
                120L,
                200L,
                342L,
                999L,
                1000L,
                1001L,
                1012L,
                1100L,
                1200L,
                2500L,
                3017L,
                10_000L,
                12_500L,
                15_340L,
                100_000L,
                100_001L,
                250_000L,
                500_000L,
                750_000L,
                999_999L,
                1_000_000L,
                1_000_001L,
                1_500_000L,
                2_250_000L,
                3_750_000L,
                12_000_000L,
                340_000_000L,
                1_000_000_000L,
                1_100_000_000L,
                2_500_000_000L,
                41_000_000_000L,
                1_000_000_000_000L,
                7_250_000_000_000L));
    for (int i = 0; i < 60; i++) {
      numbers.add(
          3 + Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(13))));
    }
    return numbers;
  }

  private static boolean isRead(String text, BigDecimal number) {
    List<Figure> figures = Samples.figures(text, TODAY);
    return figures.size() == 1
        && figures.get(0).value() instanceof Value.Amount amount
        && amount.low().compareTo(number) == 0
        && amount.high().compareTo(number) == 0;
  }
}
