package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldValuesTest {

  private static final Fact SHARED = fact("price of the pool", "GBP", 12, 0, 1);

  private static Fact fact(String about, String unit, int value, int... reports) {
    var amount = BigDecimal.valueOf(value);
    var values = new ArrayList<Fact.Stated>();
    for (int report : reports) {
      values.add(
          new Fact.Stated(
              new Span(new Siglum(report), new Range(0, 2)),
              new Value.Amount(FigureKind.MONEY, amount, amount, Optional.of(unit)),
              Precision.EXACT,
              Optional.empty()));
    }
    Fact.Status status = reports.length > 1 ? Fact.Status.AGREE : Fact.Status.SINGLE;
    int carriers = reports.length;
    return new Fact(
        "f" + about + value, FigureKind.MONEY, about, status, carriers, carriers, values);
  }

  private static boolean tells(Fact own) {
    return new ToldValues(List.of(SHARED, own)).tells(new Siglum(2), SHARED);
  }

  @Test
  void whoGivesAnotherValueOfTheSameThingTellsOfIt() {
    assertThat(tells(fact("Price of the pool", "GBP", 90, 2))).isTrue();
  }

  @Test
  void whoGivesTheValueInARowOfItsOwnTellsOfIt() {
    assertThat(tells(fact("spent", "GBP", 12, 2))).isTrue();
  }

  @Test
  void anotherValueOfAnotherThingTellsNothing() {
    assertThat(tells(fact("fine", "GBP", 90, 2))).isFalse();
    assertThat(tells(fact("", "EUR", 12, 2))).isFalse();
  }
}
