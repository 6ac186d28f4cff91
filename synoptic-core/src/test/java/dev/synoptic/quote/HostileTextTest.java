package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.text.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final String REPORT =
      """
      Gate ‘stays shut’, says Rask
      “The gate stays shut," Imogen Rask, who keeps the records, told reporters on Monday. “It is old.
      “Nobody has the key,” she added – “not even ‘Tall Sam’.” Asked why, Piotr Aldous said: «No.»
      KELVIN ROSS: Is it true? "Yes, he said. According to the county, the lock was “[was] cut …”.
      The lock was described by Halina Brook as “a toy”, and she'd called it 'the farmers' gate'.
      Q: Why? “Is it shut?” Brook asked Oyelaran. // “It is.” // “For good?”
      """;

  private static final String[] MARKS = {
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "‚",
    "`",
    "``",
    "\'\'",
    ",",
    ".",
    ":",
    ";",
    "?",
    "…",
    "—",
    "-",
    "(",
    ")",
    "[",
    "]",
    "\n",
    " ",
    "\u00A0",
    "\u200B",
    "\uD83D\uDE00",
    "\u202E",
    "İ"
  };

  private static final String[] WORDS = {
    "Rask", "said", "that", "he", "she", "told", "according", "to", "the", "mayor", "and", "was",
    "described", "as", "by", "asked", "when", "who", "Imogen", "Rask", "not", "if", "in", "a",
    "statement", "on", "Monday", "adding", "claim", "of", "gate", "shut", "5", "per", "cent"
  };

  @Test
  void holdsAtEveryTruncation() {
    for (int end = 1; end <= REPORT.length(); end++) {
      check(REPORT.substring(0, end));
    }
  }

  @Test
  void holdsWithAnOddMarkAtEveryPlace() {
    var random = new Random(7);
    for (int at = 0; at < REPORT.length(); at++) {
      String mark = MARKS[random.nextInt(MARKS.length)];
      check(REPORT.substring(0, at) + mark + REPORT.substring(at));
    }
  }

  @Test
  void holdsOnWordsAndMarksInAnyOrder() {
    var random = new Random(11);
    for (int i = 0; i < 800; i++) {
      var text = new StringBuilder();
      for (int n = 0; n < 60; n++) {
        boolean word = random.nextInt(3) > 0;
        text.append(
            word ? WORDS[random.nextInt(WORDS.length)] : MARKS[random.nextInt(MARKS.length)]);
        text.append(random.nextInt(4) > 0 ? " " : "");
      }
      check(text.toString());
    }
  }

  @Test
  void findsTheSameTwice() {
    assertThat(Said.in(REPORT)).isEqualTo(Said.in(REPORT)).isNotEmpty();
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "\" ",
        "“ ",
        " ”",
        "“a” ",
        "\"a, ",
        "“a, he said. ",
        "a,” he said. ",
        "said ",
        "“a” said ",
        "Rask said that ",
        "who said ",
        ", he said, ",
        "according to ",
        "“a”\n",
        "Rask said: “a”\n",
        "when asked, ",
        "of the mayor ",
        "and Rask said ",
        "(",
        "A: b\n",
        "described by Rask as “a” ",
        "was shut, "
      })
  void takesTimeInProportionToALongText(String unit) {
    int length = 100_000;
    ParsedReport report = Said.parsed(unit.repeat(length / unit.length()));
    assertInvariants(
        report, Effort.within(Duration.ofSeconds(20), () -> new QuotationFinder().find(report)));
  }

  @Tag("growth")
  @Test
  void survivesAMegabyteOfMarks() {
    ParsedReport report = Said.parsed("\"“".repeat(500_000));
    assertThat(Effort.within(Duration.ofSeconds(20), () -> new QuotationFinder().find(report)))
        .isEmpty();
  }

  private static void check(String text) {
    ParsedReport report = Said.parsed(text);
    var found = new ArrayList<Quotation>();
    assertThatCode(() -> found.addAll(new QuotationFinder().find(report)))
        .as(text)
        .doesNotThrowAnyException();
    assertInvariants(report, found);
  }

  private static void assertInvariants(ParsedReport report, List<Quotation> found) {
    int length = report.text().length();
    assertThat(found).isSortedAccordingTo(Comparator.comparingInt(q -> start(q)));
    for (Quotation quotation : found) {
      assertThat(quotation.content()).isSorted().allMatch(range -> isInside(range, length));
      assertThat(quotation.content()).allMatch(range -> range.length() > 0);
      assertThat(quotation.source().stream()).allMatch(range -> isInside(range, length));
      assertThat(quotation.cue().stream()).allMatch(range -> isInside(range, length));
      assertThat(quotation.saidWords()).isSorted().allMatch(range -> isInside(range, length));
      quotation
          .speaker()
          .ifPresent(
              speaker -> assertThat(speaker.localName().orElse(0)).isLessThan(names(report)));
    }
  }

  private static int names(ParsedReport report) {
    return Math.max(1, report.names().size());
  }

  private static int start(Quotation quotation) {
    return quotation.content().get(0).start();
  }

  private static boolean isInside(Range range, int length) {
    return range.start() >= 0 && range.start() <= range.end() && range.end() <= length;
  }
}
