package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** Sentences are parted by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Lee met Gen. J. K. Smith.|He left.",
        "He met U.S. President Ann Lee.|The U.S. Army left.",
        "He lives in the U.S.|The army left at 5 p.m.|He stayed.",
        "“We won.|We really won.” on Tuesday, she said.",
        "“Why?” he asked.|“Why?” Burke asked reporters.",
        "“Stop!”|The crowd ran.",
        "“It is so,” he said.|“It is.”|“No.”",
        "(She quit.)|He did not.",
        "It fell 3.7 percent.|No. 5 won.",
        "1. First of all.|2. Then the rest.",
        "He went... and then… left.|And so on.",
        "Apple Inc. and Corp. Ltd. fell.",
        "Plan B.|It worked.",
        "It cost $5.|5 people paid.",
        "He said no.|“never again” was the slogan.",
        "Was it he?|(It was.)|[It was not.]",
        "Why?!|Because."
      })
  void endWhereTheyEnd(String parted) {
    List<String> expected = List.of(parted.split("\\|"));
    assertThat(Reports.sentences(parted.replace('|', ' '))).isEqualTo(expected);
  }

  @Test
  void endsWhereTheSpaceIsMissing() {
    assertThat(Reports.sentences("“It ended.”She left.He stayed."))
        .containsExactly("“It ended.”", "She left.", "He stayed.");
  }

  @Test
  void titleIsOneSentence() {
    assertThat(Reports.sentences("# It fell. Who knew? All did\nIt fell. All knew."))
        .containsExactly("It fell. Who knew? All did", "It fell.", "All knew.");
  }
}
