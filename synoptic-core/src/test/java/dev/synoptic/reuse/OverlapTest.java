package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.synoptic.reuse.PlainSentences.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final List<String> SENTENCES =
      List.of(
          "The ferry struck a reef off the northern cape early on Monday with 140 people on board.",
          "A reef off the northern cape was struck by the ferry, which carried 140 people, early.",
          "Early on Monday the ferry with 140 people on board ran onto a reef off the cape.",
          "Officials of the harbour will meet the owners of three other vessels on Friday"
              + " morning.");

  @Test
  void isNeverMoreInOrderThanInAnyOrder() {
    List<Plain> all = SENTENCES.stream().map(OverlapTest::plain).toList();
    for (Plain a : all) {
      for (Plain b : all) {
        Overlap inOrder = Overlap.of(a, b);
        Overlap inAnyOrder = Overlap.inAnyOrder(a, b);
        assertThat(inOrder.dice()).isLessThanOrEqualTo(inAnyOrder.dice() + 1e-6);
        assertThat(inOrder.content()).isLessThanOrEqualTo(inAnyOrder.content());
        assertThat(inOrder.plain()).isLessThanOrEqualTo(inAnyOrder.plain());
      }
    }
  }

  @Test
  void isWholeOfASentenceWithItself() {
    Plain sentence = plain(SENTENCES.get(0));
    assertThat(Overlap.of(sentence, sentence).dice()).isCloseTo(1, offset(1e-6));
  }

  private static Plain plain(String text) {
    return new PlainSentences(new BodyWords(Reports.of("one", "", text))).all().get(0);
  }
}
