package dev.synoptic.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Passages of any length are found. */
class PassageFinderTest {

  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "tern", "sul", "ver", "dan", "po", "rik", "es", "bal", "un", "ged", "fo"
  };

  /** Returns sentences of made-up words, with small words between. */
  private static List<String> sentences(int count, long seed) {
    var random = new Random(seed);
    var sentences = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var sentence = new StringBuilder("The");
      for (int word = 0; word < 5; word++) {
        sentence.append(' ');
        for (int syllable = 0; syllable < 3; syllable++) {
          sentence.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        sentence.append(word % 2 == 0 ? " of the" : " and");
      }
      sentences.add(sentence.append(" town.").toString());
    }
    return sentences;
  }

  private static List<Found> find(String sought, String text) {
    return new PassageFinder(Sought.of(sought)).find(text, List.of());
  }

  @Test
  void aPassageOfAThousandWordsIsOnePlace() {
    String passage = String.join(" ", sentences(60, 1));
    String text = "Rain fell on the town. " + passage + " Nobody asked a question.";
    List<Found> found = find(passage, text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).wording()).isEqualTo(Wording.SAME);
    assertThat(found.get(0).likeness()).isGreaterThan(0.99);
    assertThat(found.get(0).cover().in(text)).isEqualTo(passage.substring(0, passage.length() - 1));
  }

  @Test
  void aReportThatLeavesOutTheMiddleCutsThePassage() {
    List<String> all = sentences(60, 2);
    String text =
        String.join(" ", all.subList(0, 20)) + " " + String.join(" ", all.subList(40, 60));
    List<Found> found = find(String.join(" ", all), text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).wording()).isEqualTo(Wording.CUT);
  }

  @Test
  void aReportThatHasTheBeginningHasAPart() {
    List<String> all = sentences(60, 3);
    List<Found> found = find(String.join(" ", all), String.join(" ", all.subList(0, 30)));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).wording()).isEqualTo(Wording.PART);
  }

  @Test
  void anotherTextOfTheSameWordsHoldsNothing() {
    assertThat(find(String.join(" ", sentences(60, 4)), String.join(" ", sentences(120, 5))))
        .isEmpty();
  }
}
