package dev.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiglumTest {

  @ParameterizedTest
  @CsvSource({"0, A", "1, B", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
  void countsLikeColumnsOfATable(int index, String letters) {
    assertThat(new Siglum(index).letters()).isEqualTo(letters);
  }
}
