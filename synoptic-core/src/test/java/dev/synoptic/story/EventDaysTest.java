package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.ParsedReport;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDaysTest {

  private static Profile profile(String date, String sentence) {
    ParsedReport report =
        Reports.of(
            "r",
            date,
            sentence + " Nobody knows more than that, and nobody is going to say anything else.");
    return Profiler.profile(report);
  }

  private static int agree(Profile a, Profile b) {
    return a.eventDays().agree(a.day(), b.eventDays(), b.day());
  }

  /** 2025-05-07 is a Wednesday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam broke on Tuesday near Orrin.         | 2025-05-07 | 1
          The dam broke yesterday near Orrin.          | 2025-05-07 | 1
          The dam broke on May 6 near Orrin.           | 2025-05-12 | 1
          The dam broke on the 6th of May near Orrin.  | 2025-05-12 | 1
          The dam broke on Tuesday night near Orrin.   | 2025-05-06 | 1
          The dam broke today near Orrin.              | 2025-05-06 | 1
          The dam broke on Monday near Orrin.          | 2025-05-07 | -1
          The dam broke on Tuesday near Orrin.         | 2025-05-14 | -1
          The dam broke on Tuesday near Orrin.         | 2026-05-07 | -1
          The dam broke near Orrin.                    | 2025-05-07 | 0
          """)
  void theLastDayOfThatNameIsMeant(String sentence, String date, int agree) {
    Profile first = profile("2025-05-07", "A dam broke on Tuesday above Orrin.");
    assertThat(agree(first, profile(date, sentence))).isEqualTo(agree);
    assertThat(agree(profile(date, sentence), first)).isEqualTo(agree);
  }

  @Test
  void withoutDatesDaysOfTheWeekCanOnlyDiffer() {
    Profile tuesday = profile("", "A dam broke on Tuesday above Orrin.");
    assertThat(agree(tuesday, profile("", "The dam broke on Tuesday near Orrin."))).isZero();
    assertThat(agree(tuesday, profile("", "The dam broke on Friday near Orrin."))).isEqualTo(-1);
    assertThat(agree(tuesday, profile("2025-05-07", "The dam broke near Orrin."))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | dienstag | zwolf
          fr | mardi    | douze
          es | martes   | doce
          en | tuesday  | twelve
          xx | tuesday  | twelve
          """)
  void otherLanguagesHaveWordsOfTheirOwn(String language, String tuesday, String twelve) {
    Calendar calendar = Calendar.of(Optional.of(language));
    assertThat(calendar.weekday(tuesday)).isEqualTo(2);
    assertThat(calendar.small(twelve)).isEqualTo(12);
  }
}
