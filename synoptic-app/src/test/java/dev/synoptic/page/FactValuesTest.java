package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactValuesTest {

  private static final Value MONTH = date("2024-04", "2024-04-01", "2024-04-30");
  private static final Value DAY = date("2024-04-28", "2024-04-28", "2024-04-28");

  private static Value date(String iso, String first, String last) {
    return new Value.Date(iso, LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Fact.Stated stated(int report, Value value) {
    return new Fact.Stated(
        new Span(new Siglum(report), new Range(0, 5)), value, Precision.EXACT, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"AGREE, 28 April 2024, April 2024", "CONFLICT, April 2024, 28 April 2024"})
  void whatAgreesIsLedByItsMostExactValueAndAConflictByTheMostCarried(
      Fact.Status status, String first, String second) {
    var values = List.of(stated(0, MONTH), stated(1, MONTH), stated(2, DAY));
    var fact = new Fact("f", FigureKind.DATE, "election", status, 3, 3, values);
    assertThat(FactValues.of(fact).labels()).containsExactly(first, second);
  }
}
