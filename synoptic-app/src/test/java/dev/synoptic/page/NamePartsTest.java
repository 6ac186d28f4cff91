package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000_25c3072a251.txt         | 000_ 25c3072a251.txt
          a.b_c.html                  | a. b_ c.html
          news.example.com/today.html | news. example. com/ today.html
          Orrin Times                 | Orrin Times
          __                          | __
          """)
  void partsFileNamesAtTheirJoints(String name, String parts) {
    List<String> of = NameParts.of(name);

    assertThat(String.join("", of)).isEqualTo(name);
    assertThat(String.join(" ", of)).isEqualTo(parts);
  }
}
