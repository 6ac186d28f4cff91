package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.flink.Dispatch.Dated;
import dev.synoptic.flink.Newswire.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The made-up news hold the troubles that runners must agree on. */
class NewswireTest {

  private static final List<Dispatch> NEWS = Newswire.of(3, 1_000, Kind.NEWS, Duration.ofDays(7));

  @Test
  void theSameSeedGivesTheSameNewsInTheOrderOfTime() {
    assertThat(Newswire.of(3, 1_000, Kind.NEWS, Duration.ofDays(7))).isEqualTo(NEWS);
    assertThat(NEWS).extracting(Dispatch::time).isSorted();
    assertThat(NEWS).extracting(Dispatch::id).doesNotHaveDuplicates();
  }

  @Test
  void reportsAreAsLongAsThoseOfMostOutlets() {
    double words =
        NEWS.stream()
            .mapToInt(d -> String.join(" ", d.paragraphs()).split(" ").length)
            .average()
            .orElseThrow();
    assertThat(words).isBetween(500.0, 700.0);
  }

  @Test
  void thereAreCopiesCorrectionsRoundUpsLanguagesAndReportsWithoutADate() {
    assertThat(NEWS)
        .filteredOn(d -> d.paragraphs().stream().anyMatch(p -> p.startsWith("– ")))
        .hasSizeBetween(80, 250);
    assertThat(NEWS.stream().map(Dispatch::address).distinct()).hasSizeBetween(960, 998);
    assertThat(NEWS).filteredOn(d -> d.title().equals("The day in brief")).hasSizeGreaterThan(8);
    assertThat(NEWS.stream().map(Dispatch::language).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("en", "de", "fr", "es");
    assertThat(NEWS.stream().collect(Collectors.groupingBy(Dispatch::dated, Collectors.counting())))
        .containsKeys(Dated.NOT, Dated.DAY, Dated.TO_THE_SECOND);
  }

  @Test
  void aRecordOfAnArchiveSaysHowLongItIs() {
    for (Dispatch dispatch : NEWS.subList(0, 50)) {
      String record = new String(dispatch.warc(), StandardCharsets.ISO_8859_1);
      int body = record.indexOf("\r\n\r\n") + 4;
      String said = record.replaceFirst("(?s).*?Content-Length: (\\d+).*", "$1");
      assertThat(record.length() - body - 4).isEqualTo(Integer.parseInt(said));
    }
  }
}
