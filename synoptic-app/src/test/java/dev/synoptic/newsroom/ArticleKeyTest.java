package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the versions of an article have in common. */
class ArticleKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/a            | //example.org/a
          http://EXAMPLE.org:80/a#comments | //example.org/a
          https://example.org              | //example.org/
          https://example.org/a?id=7&utm_source=feed&utm_medium=rss | //example.org/a?id=7
          https://example.org/a?fbclid=x   | //example.org/a
          https://example.org:8443/a       | //example.org:8443/a
          https://example.org/feed#3       | //example.org/feed#3
          https://example.org/A%20b?q=%C3%A9 | //example.org/A%20b?q=%C3%A9
          not an address                   | not an address
          """)
  void leavesOutWhatChangesNothing(String address, String key) {
    assertThat(ArticleKey.of(new Origin(Optional.empty(), Optional.of(address), Optional.empty())))
        .isEqualTo(key);
  }

  @Test
  void anEntryWithoutAPageGoesByItsIdAndNotByItsPlaceInTheFeed() {
    var third =
        new Origin(
            Optional.empty(), Optional.of("https://example.org/feed#3"), Optional.of("tag:7"));
    var fourth =
        new Origin(
            Optional.empty(), Optional.of("https://example.org/feed#4"), Optional.of("tag:7"));
    assertThat(ArticleKey.of(third)).isEqualTo(ArticleKey.of(fourth)).endsWith("#tag:7");
  }

  @Test
  void aFileGoesByItsPathAndItsOwnId() {
    assertThat(ArticleKey.of(Origin.ofPath("in/a.txt"))).isEqualTo("in/a.txt");
    assertThat(
            ArticleKey.of(new Origin(Optional.of("a.jsonl"), Optional.empty(), Optional.of("7"))))
        .isEqualTo("a.jsonl#7");
    assertThat(
            ArticleKey.of(new Origin(Optional.of("a.jsonl#3"), Optional.empty(), Optional.of("7"))))
        .as("wherever in the file")
        .isEqualTo("a.jsonl#7");
  }
}
