package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingInvariantsTest {

  private static final String[] PIECES = {
    "Mr.",
    "U.S.",
    "said",
    " ",
    " ",
    " ",
    "\n",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    ".",
    ",",
    "?",
    "!",
    "…",
    "...",
    "-",
    "—",
    "The",
    "he",
    "players",
    "s",
    "5",
    "$",
    "%",
    "\u00a0",
    "\u200b",
    "\u0301",
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
    "\u05d0",
    "\u200f",
    "(",
    ")",
    "O",
    "&",
    "@",
    "_",
    "½",
    "\u0000",
    "Lee",
    "President",
    "Corp.",
    "of",
    "and"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tokensLieInSentencesAndHoldEveryCharacterSeen(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      check(Reports.parsed(random(random, random.nextInt(80))));
    }
  }

  private static String random(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(10) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private static void check(ParsedReport report) {
    int token = 0;
    int end = 0;
    for (Sentence sentence : report.sentences()) {
      Range block = report.report().blocks().get(sentence.block()).range();
      assertThat(block.contains(sentence.range())).isTrue();
      assertThat(sentence.firstToken()).isEqualTo(token);
      assertThat(sentence.endToken()).isGreaterThan(token);
      for (; token < sentence.endToken(); token++) {
        Token here = report.tokens().get(token);
        assertThat(sentence.range().contains(here.range())).isTrue();
        assertThat(here.start()).isGreaterThanOrEqualTo(end);
        assertThat(here.end()).isGreaterThan(here.start());
        assertUnseen(report.text(), end, here.start());
        end = here.end();
      }
    }
    assertThat(token).isEqualTo(report.tokens().size());
  }

  private static void assertUnseen(String text, int from, int to) {
    String between = text.substring(from, to);
    // "# " marks a title in these tests.
    assertThat(between.replace("# ", "").chars().allMatch(Chars::isSpace)).isTrue();
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x", "'", "s' ", "“", ".", "A.", "1,", "-", "x-", "\u0301", "Lee ", "Mr. ", "s’ a"
      })
  void takesTimeLinearInTheLengthOfALine(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());
    Effort.within(Duration.ofSeconds(10), () -> Reports.parsed(line));
  }
}
