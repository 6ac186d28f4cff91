package dev.synoptic.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.text.Effort;
import dev.synoptic.text.Reports;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameInvariantsTest {

  private static final String[] PIECES = {
    "Ada",
    "Lindqvist",
    "Olof",
    "Holm",
    "Mr.",
    "President",
    "the",
    "prime minister",
    "he",
    "her",
    "said",
    "told",
    "“",
    "”",
    "\"",
    "'",
    "’s",
    ",",
    ".",
    "?",
    "(",
    ")",
    "of",
    "Bank",
    "Council",
    "U.S.",
    "in",
    "Oslo",
    "Canadians",
    "van",
    "der",
    "J.",
    "Jr.",
    "&",
    "and",
    "is",
    "a",
    "banker",
    "\n",
    "\n# ",
    "\ud83d",
    "\u0301",
    "5",
    "AP",
    "—",
    ":",
    "who",
    "Will",
    "May",
    "former"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void mentionsAreOrderedDisjointAndInsideSentences(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(70); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(6) == 0 ? "" : " ");
      }
      ParsedReport report = new NameFinder().find(Reports.parsed(text.toString()));
      check(report);
      assertThat(new NameFinder().find(Reports.parsed(text.toString()))).isEqualTo(report);
      new NameJoiner().join(List.of(report, report));
    }
  }

  private static void check(ParsedReport report) {
    boolean[] taken = new boolean[report.text().length()];
    for (LocalName name : report.names()) {
      int end = 0;
      for (Mention mention : name.mentions()) {
        assertThat(mention.range().start()).isGreaterThanOrEqualTo(end);
        end = mention.range().end();
        int sentence = report.sentenceAt(mention.range().start());
        assertThat(report.sentences().get(sentence).range().contains(mention.range())).isTrue();
        for (int i = mention.range().start(); i < end; i++) {
          assertThat(taken[i])
              .as("%s in %s", mention.range().in(report.text()), report.text())
              .isFalse();
          taken[i] = true;
        }
      }
    }
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Lindqvist ",
        "he ",
        "Lindqvist said he ",
        "man ",
        "the president ",
        "A. Lee. ",
        "“he ” ",
        "Mr. ",
        "Bank of and ",
        "‘Ada “",
        "Ada van der ",
        "Ada, the mayor, said ",
        "her his ",
        "US-"
      })
  void takesTimeLinearInTheLengthOfALine(String piece) {
    String line = piece.repeat(400_000 / piece.length());
    ParsedReport parsed = Reports.parsed(line);
    Effort.within(Duration.ofSeconds(10), () -> new NameFinder().find(parsed));
  }
}
