package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

  @ParameterizedTest
  @CsvSource({
    "never, 5",
    "“never” …, 9",
    "é, 1",
    "e\u0301, 1",
    "新聞, 4",
    "ニュース, 8",
    "ｶﾅ, 2",
    "Ａ, 2",
    "뉴스, 4",
    "\u1112\u1161\u11AB, 2",
    "😀, 2",
    "⌚, 2",
    "✓, 1",
    "🇨🇦, 2",
    "𠮷, 2",
    "𝐀, 1",
    "שלום, 4",
    "สวัสดี, 4",
    "≠ ⇄ ‖ ■ □ ·, 11"
  })
  void countsTheColumnsOfATerminal(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }
}
