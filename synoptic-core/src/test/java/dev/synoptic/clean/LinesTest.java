package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Dateline;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small readers of lines: dates, bylines, datelines, credits, prose. */
class LinesTest {

  private static final NewsWords WORDS = NewsWords.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Published: 6 May 2025                          | 2025-05-06
          Tuesday, May 6th, 2025 at 3:40 p.m. ET         | 2025-05-06
          Nov. 6, 2025, 5:10 p.m.                        | 2025-11-06
          Stand: 6. Mai 2025, 14:20 Uhr                  | 2025-05-06
          Publié le 1er août 2024 à 18h                  | 2024-08-01
          6 de mayo de 2025                              | 2025-05-06
          2025-05-06                                     | 2025-05-06
          2025-05-06T19:42:00-03:00                      | 2025-05-06
          13/05/2025                                     | 2025-05-13
          05/13/2025                                     | 2025-05-13
          06.05.2025 09:15                               | 2025-05-06
          Tuesday 6 May 2025, 0815 GMT                   | 2025-05-06
          """)
  void readsDates(String line, String date) {
    DateScan.Found found = DateScan.scan(WORDS.dates(), line);
    assertThat(found.date().map(Published::date).map(Object::toString)).contains(date);
    assertThat(found.rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"06/05/2025", "31 February 2025", "in May", "May 6"})
  void doesNotGuessDates(String line) {
    assertThat(DateScan.scan(WORDS.dates(), line).date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Lindqvist",
        "By ADA LINDQVIST and TOM HALE",
        "By Ada Lindqvist, Political Editor",
        "By Ludwig van der Meer in Ottawa",
        "Ada Lindqvist | 6 May 2025 | 3 min read",
        "Von Jette Brömmel",
        "By The Associated Press",
        "Updated May 6, 2025 at 7:42 p.m.",
        "By Jed Larkin, The Daily Gannet, Wednesday 15 October 2025",
        "Harbour Courier | travel and ports | 6 May 2025",
      })
  void knowsLinesOfTheHeader(String line) {
    assertThat(HeaderLine.read(WORDS, Line.of(line))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the toll had risen to nine.",
        "By land, by sea and by air",
        "He was born on 6 May 1951 in Hale.",
        "On 6 May 2025 the bridge opened.",
        "Canada, the United States and Mexico",
        "The bridge was closed on Tuesday",
        "Closed bridges | the long list since 6 May 2025 of all that shut",
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(HeaderLine.read(WORDS, Line.of(line))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          WASHINGTON — The president said       | WASHINGTON           |
          LONDON (Reuters) - A man              | LONDON               | Reuters
          BERLIN, May 6 (AP) — A bridge         | BERLIN               | AP
          PORT ELLARY, Scotland (AP) — Crews    | PORT ELLARY, Scotland | AP
          New Delhi (PTI): A court              | New Delhi            | PTI
          NEW DELHI: A court on Monday          | NEW DELHI            |
          OTTAWA/WASHINGTON -- Talks began      | OTTAWA/WASHINGTON    |
          """)
  void readsDatelines(String text, String place, String agency) {
    Dateline dateline = DatelineFinder.find(WORDS, text, new Range(0, text.length())).orElseThrow();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat(dateline.range().in(text)).doesNotEndWith(" ").startsWith(place.substring(0, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks — the first in years — ended",
        "WATCH: Giant wave engulfs ferry",
        "BREAKING — Ferry sinks",
        "A 34-YEAR-OLD weaver has been honoured",
        "HERO passengers sang in the dark - and lived",
        "“NO — NEVER,” she said",
      })
  void takesNoOtherOpeningForADateline(String text) {
    assertThat(DatelineFinder.find(WORDS, text, new Range(0, text.length()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The bridge on Tuesday. – AP                              | false
          The bridge on Tuesday. (Reuters)                         | false
          The bridge on Tuesday. – with AFP                        | false
          The bridge on Tuesday. (With Reuters and AP)             | false
          The bridge on Tuesday. (Photo: Ada Lindqvist/Reuters)    | true
          The bridge on Tuesday. (AP Photo/Ada Lindqvist)          | true
          The bridge on Tuesday. REUTERS/Ada Lindqvist             | true
          The bridge on Tuesday. Picture: Ada Lindqvist / Hale Post | true
          The bridge on Tuesday. Photograph by Ada Lindqvist       | true
          The bridge on Tuesday. Getty Images                      | true
          """)
  void findsCreditsAtTheEnd(String text, boolean picture) {
    CreditTail tail = CreditTail.find(WORDS, text).orElseThrow();
    assertThat(tail.picture()).isEqualTo(picture);
    assertThat(tail.start()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He told AFP/Reuters.",
        "The sum is large (about two million).",
        "She works for Reuters.",
        "He came – and he went",
        "He came – with friends",
        "She left (with her dog)",
        "The picture was taken by a friend.",
      })
  void findsNoCreditInSentences(String text) {
    assertThat(CreditTail.find(WORDS, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm tells Rask: ‘The harbour is not for rent’",
        "Ferry sinks off Hale; nine dead",
        "Is your tap water safe?",
        "Minister resigns in the U.S.",
        "'I can look at the tap': Harrow Lake hears the ruling together",
        "Stop it!",
      })
  void knowsTitles(String text) {
    assertThat(Prose.reads(WORDS, Line.of(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The curlews of the marsh are nesting again.",
        "WASHINGTON — President and prime minister met",
        "“Had you?”",
        "Nobody came. Then somebody did, and then they all did",
      })
  void knowsProse(String text) {
    assertThat(Prose.reads(WORDS, Line.of(text))).isTrue();
  }
}
