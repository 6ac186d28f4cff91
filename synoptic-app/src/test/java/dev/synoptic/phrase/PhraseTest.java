package dev.synoptic.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-05-06            | 6 May 2025
          2025-05               | May 2025
          2025                  | 2025
          2025-05-06T14:30      | 6 May 2025, 14:30
          2025-05-06T14:30:15Z  | 6 May 2025, 14:30
          2025-05-01/2025-05-09 | 1 to 9 May 2025
          2025-04-28/2025-05-04 | 28 April to 4 May 2025
          2024-12-30/2025-01-02 | 30 December 2024 to 2 January 2025
          2025-05-06/2025-05-06 | 6 May 2025
          2025-04/2025-06       | April 2025 to June 2025
          ../2025-05-06         | until 6 May 2025
          2025-05-06/           | from 6 May 2025
          --04-28               | 28 April
          --05-05/--05-07       | 5 May to 7 May
          --02-31               | --02-31
          2025-02-31            | 2025-02-31
          2025-W19              | 2025-W19
          yesterday             | yesterday
          """)
  void saysDaysAsNewspapersWriteThem(String iso, String said) {
    assertThat(Days.of(iso)).isEqualTo(said);
  }

  @Test
  void saysTheWeekday() {
    assertThat(Days.withWeekday(LocalDate.of(2025, 5, 6))).isEqualTo("Tuesday 6 May 2025");
  }

  @Test
  void saysTheTimeOfDayWhereItIsKnown() {
    Published moment = Published.parse("2025-05-06T14:30:15+02:00").orElseThrow();
    assertThat(Days.of(moment)).isEqualTo("6 May 2025, 14:30");
    assertThat(Days.clock(moment)).isEqualTo("14:30");
    assertThat(Days.of(Published.on(LocalDate.of(2025, 5, 6)))).isEqualTo("6 May 2025");
    assertThat(Days.clock(Published.on(LocalDate.of(2025, 5, 6)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          MONEY    | 102300000000 | 102300000000 | CAD     | EXACT     | C$102.3 bn
          MONEY    | 74250000000  | 74250000000  | USD     | EXACT     | US$74.25 bn
          MONEY    | 760000000000 | 760000000000 | $       | MORE_THAN | over $760 bn
          MONEY    | 1234567      | 1234567      | EUR     | EXACT     | €1,234,567
          MONEY    | 1200000      | 1500000      | GBP     | ABOUT     | about £1.2–1.5 m
          MONEY    | 900          | 900          | SEK     | EXACT     | SEK 900
          MONEY    | 12.50        | 12.50        | -       | EXACT     | 12.50
          MONEY    | 4.8          | 4.8          | GBP     | EXACT     | £4.80
          SHARE    | 25           | 25           | percent | EXACT     | 25 %
          SHARE    | 3            | 3            | percentage points | EXACT | 3 points
          COUNT    | 168          | 168          | seats   | NEARLY    | nearly 168 seats
          COUNT    | 11500000     | 11500000     | records | EXACT     | 11.5 million records
          COUNT    | 2000000000   | 10000000000  | -       | ABOUT     | billions
          COUNT    | 200000       | 1000000      | firms   | ABOUT     | hundreds of thousands of firms
          COUNT    | 1234567      | 1234567      | votes   | EXACT     | 1,234,567 votes
          COUNT    | 42           | 42           | -       | AT_LEAST  | at least 42
          QUANTITY | 21900        | 21900        | lb      | LESS_THAN | under 21,900 lb
          QUANTITY | -0.5         | -0.5         | °C      | AT_MOST   | up to -0.5 °C
          AGE      | 60           | 60           | -       | EXACT     | 60 years
          AGE      | 1            | 1            | -       | EXACT     | 1 year
          RANK     | 1            | 1            | -       | EXACT     | first
          RANK     | 51           | 51           | -       | EXACT     | 51st
          RANK     | 112          | 112          | -       | EXACT     | 112th
          RANK     | 2.5          | 2.5          | -       | EXACT     | 2.5
          COUNT    | 1E+40        | 1E+40        | grains  | EXACT     | 1E+40 grains
          """)
  void saysAmounts(
      FigureKind kind, String low, String high, String unit, Precision precision, String said) {
    var amount =
        new Value.Amount(
            kind, new BigDecimal(low), new BigDecimal(high), Optional.ofNullable(unit));
    assertThat(Values.of(amount, precision).replace('\u00A0', ' ')).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "P3D,3 days",
    "PT2H,2 hours",
    "P1Y6M,1 year 6 months",
    "PT1H30M,1 hour 30 minutes",
    "P2W,2 weeks",
    "PT0.5S,0.5 seconds",
    "P,P",
    "PT,PT",
    "P3,P3",
    "PD,PD",
    "P3X,P3X",
    "soon,soon"
  })
  void saysDurations(String iso, String said) {
    assertThat(Values.of(new Value.Duration(iso, BigDecimal.ONE))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24     | 120     | more   | ABOUT | dozens more
          24     | 120     | people | ABOUT | dozens of people
          200    | 1000    | ''     | ABOUT | hundreds
          200000 | 1000000 | people | ABOUT | hundreds of thousands of people
          24     | 120     | people | EXACT | 24–120 people
          30     | 150     | people | ABOUT | about 30–150 people
          """)
  void saysDozensForDozens(
      BigDecimal low, BigDecimal high, String unit, Precision precision, String said) {
    var amount =
        new Value.Amount(
            FigureKind.COUNT, low, high, Optional.of(unit).filter(name -> !name.isEmpty()));
    assertThat(Values.of(amount, precision)).isEqualTo(said);
  }

  @Test
  void listsThings() {
    assertThat(Counts.list(List.of())).isEmpty();
    assertThat(Counts.list(List.of("A"))).isEqualTo("A");
    assertThat(Counts.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Counts.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void countsThings() {
    assertThat(Counts.of(1, "report")).isEqualTo("1 report");
    assertThat(Counts.of(0, "report")).isEqualTo("0 reports");
    assertThat(Counts.number(1_234_567)).isEqualTo("1,234,567");
    assertThat(Counts.number(-1_000)).isEqualTo("-1,000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONDON                | London
          NEW YORK              | New York
          SAN JOSE, Costa Rica  | San Jose, Costa Rica
          TOKYO/SEOUL           | Tokyo/Seoul
          ST. JOHN’S            | St. John’s
          U.S. CAPITOL          | U.S. Capitol
          ÅLESUND               | Ålesund
          Port-au-Prince        | Port-au-Prince
          UAE                   | UAE
          U.N.                  | U.N.
          """)
  void saysPlacesWithoutTheCapitalsOfADateline(String printed, String said) {
    assertThat(Places.of(printed)).isEqualTo(said);
  }

  @Test
  void saysLineages() {
    assertThat(Lineages.of(lineage(Relation.OWN, List.of(), List.of()))).isEqualTo("own");
    assertThat(Lineages.of(lineage(Relation.CARRIES, List.of(), List.of("Northern Wire"))))
        .isEqualTo("carries Northern Wire");
    assertThat(Lineages.of(lineage(Relation.REWRITES, List.of(new Siglum(1)), List.of())))
        .isEqualTo("rewrites B");
    assertThat(Lineages.of(lineage(Relation.GARBLES, List.of(), List.of())))
        .isEqualTo("garbles an unseen account");
    assertThat(Lineages.of(lineage(Relation.UNKNOWN, List.of(), List.of()))).isEqualTo("unknown");
  }

  @Test
  void neverCallsSomethingNothing() {
    assertThat(Lineages.percent(0.001)).isEqualTo("under 1\u00A0%");
    assertThat(Lineages.percent(0)).isEqualTo("0\u00A0%");
    assertThat(Lineages.percent(0.666)).isEqualTo("67\u00A0%");
  }

  private static Lineage lineage(Relation relation, List<Siglum> of, List<String> credits) {
    return new Lineage(relation, of, credits, 1, 0, 0);
  }

  @Test
  void whatOthersGiveIsSaidOnceThoughOneReportSaysForWhichDay() {
    assertThat(
            RowNotes.of(
                List.of(
                    stated(0, "B gives “six dead”, also for 3 March 2026"),
                    stated(2, "B gives “six dead”"))))
        .containsExactly("B gives “six dead”, also for 3 March 2026 (A)");
  }

  private static Fact.Stated stated(int report, String note) {
    var four =
        new Value.Amount(
            FigureKind.COUNT, BigDecimal.valueOf(4), BigDecimal.valueOf(4), Optional.empty());
    var span = new Span(new Siglum(report), new Range(0, 4));
    return new Fact.Stated(span, four, Precision.EXACT, Optional.of(note));
  }
}
