package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeaningsTest {

  private static final String[] WORDS = {
    "fire", "auto", "car", "machin", "kill", "slay", "big", "larg", "run", "set", "xyzzy", "begin"
  };

  @Test
  void meetsAWordWhereOneOfTheWordsMeetsIt() {
    var random = new Random(3);
    for (int round = 0; round < 500; round++) {
      List<Senses> words =
          IntStream.range(0, random.nextInt(6))
              .mapToObj(i -> Senses.of(WORDS[random.nextInt(WORDS.length)]))
              .toList();
      Meanings meanings = Meanings.of(words);
      assertThat(Arrays.stream(WORDS).map(Senses::of))
          .allSatisfy(
              word ->
                  assertThat(meanings.meet(word))
                      .isEqualTo(words.stream().anyMatch(one -> one.meet(word))));
    }
  }

  @Test
  void findsASynonymAndNothingElse() {
    Meanings meanings = Meanings.of(List.of(Senses.of("car"), Senses.NONE));
    assertThat(meanings.meet(Senses.of("auto"))).isTrue();
    assertThat(meanings.meet(Senses.of("harbor"))).isFalse();
    assertThat(meanings.meet(Senses.NONE)).isFalse();
  }
}
