package dev.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "news/pier.txt, , , pier.txt",
    "news.jsonl, https://courier.example/a/b?c, , courier.example",
    ", https://courier.example, , courier.example",
    ", courier/a, , a",
    ", 'https:///a', , a",
    ", , r-17, r-17",
    "C:\\news\\pier.txt, , , pier.txt",
    ", , , (unnamed)",
  })
  void isKnownByItsHostElseByTheLastPartOfItsPath(
      @Nullable String path, @Nullable String url, @Nullable String id, String expected) {
    var origin =
        new Origin(Optional.ofNullable(path), Optional.ofNullable(url), Optional.ofNullable(id));

    assertThat(origin.nickname()).isEqualTo(expected);
  }
}
