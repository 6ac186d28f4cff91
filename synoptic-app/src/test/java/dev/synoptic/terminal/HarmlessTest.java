package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTest {

  @ParameterizedTest
  @CsvSource({
    "a \u001b[31mred, a ␛[31mred",
    "a\u0007b, a␇b",
    "a\u007Fb, a␡b",
    "a\u009B31mb, a�31mb",
    "left\u202Eright, leftright",
    "a\u2066b\u2069c\u200Ed\u061Ce, abcde",
    "soft\u00ADhyphen, softhyphen",
    "zero\u200Bwidth\uFEFF, zerowidth",
    "❤\uFE0F, ❤",
    "a\uDB40\uDC41b, ab",
    "half \uD83D pair, half � pair",
    "no\uFFFFne, no�ne",
    "می\u200Cخواهم, می\u200Cخواهم",
    "👩\u200D🚒, 👩🚒"
  })
  void takesTheHarmOutOfWords(String text, String shown) {
    assertThat(Harmless.of(text)).isEqualTo(shown);
  }

  @Test
  void setsWordsOnOneLine() {
    assertThat(Harmless.of("a\nb\r\nc\td\u2028e\u0085f\u3000g")).isEqualTo("a b  c d e f g");
    assertThat(Harmless.of("25\u202F% 3\u00A0km")).isEqualTo("25\u00A0% 3\u00A0km");
  }

  @Test
  void keepsAMarkOverALetterButNoTowerOfThem() {
    assertThat(Harmless.of("e\u0301")).isEqualTo("e\u0301");
    assertThat(Harmless.of("e" + "\u0301".repeat(500) + "f"))
        .isEqualTo("e\u0301\u0301\u0301\u0301f");
  }

  @Test
  void isDoneOnceAndForAll() {
    String once = Harmless.of("a\u001b\u202E\u0000 b\uD83D");
    assertThat(Harmless.of(once)).isEqualTo(once);
  }
}
