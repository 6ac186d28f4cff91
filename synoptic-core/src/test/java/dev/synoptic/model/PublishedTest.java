package dev.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-06, 2025-05-06",
    "2025-05-06T14:30:00Z, 2025-05-06T14:30Z",
    "2025-05-06T14:30:15+02:00, 2025-05-06T14:30:15+02:00",
    "2025-05-06T14:30:15+0200, 2025-05-06T14:30:15+02:00",
    "2025-05-06 14:30:00, 2025-05-06",
    "2025-05-06T14:30:15.123, 2025-05-06",
  })
  void readsDaysAndMoments(String text, String iso) {
    assertThat(Published.parse(text)).map(Published::iso).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2025-02-30", "2025-13-01T00:00:00Z", "2025-05-06Tea"})
  void whatIsNoDateIsUnknown(String text) {
    assertThat(Published.parse(text)).isEmpty();
  }

  @Test
  void dayCountsAsItsStart() {
    Published day = Published.on(LocalDate.of(2025, 5, 6));
    assertThat(Published.parse("2025-05-06T00:00:01Z").orElseThrow()).isGreaterThan(day);
    assertThat(Published.parse("2025-05-06T00:30:00+01:00").orElseThrow()).isLessThan(day);
  }
}
