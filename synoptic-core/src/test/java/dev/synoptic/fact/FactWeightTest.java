package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactWeightTest {

  private static final FactStories FIRE =
      FactStories.of(
              "2025-03-04",
              """
              Nine dead in hotel fire at Marrow Bay

              Nine people died and 31 were injured in a fire at the Grand Hotel in Marrow Bay on \
              Tuesday.

              Ilse Brandt, 44, saw the smoke from her kitchen. The hotel was built in 1911 and has \
              120 rooms. It was the worst fire since 1962, when 14 people died in a cinema.
              """)
          .and(
              "2025-03-04",
              """
              Hotel fire kills nine

              A fire at the Grand Hotel in Marrow Bay killed nine people and injured 31 others.

              Ilse Brandt, 44, called the brigade. The hotel, built in 1911, has 120 rooms.
              """)
          .and(
              "2025-03-05",
              """
              Guests tell of hotel fire

              Guests told of their escape from the fire at the Grand Hotel in Marrow Bay.

              “I saw smoke,” said Ilse Brandt, 44, who lives opposite. The hotel was built in 1911.
              """);

  @Test
  void theDeadAndTheHurtComeBeforeWhatMoreReportsSayInPassing() {
    List<String> facts = FIRE.facts();
    assertThat(facts.get(0)).startsWith("agree").contains("B nine");
    assertThat(facts.get(1)).startsWith("agree").contains("31");
    int age = indexOf(facts, "44");
    assertThat(age).isGreaterThan(1);
  }

  @Test
  void anEarlierDisasterComesLast() {
    List<String> facts = FIRE.facts();
    assertThat(indexOf(facts, "A 14")).isGreaterThan(indexOf(facts, "120"));
  }

  private static int indexOf(List<String> facts, String words) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + " in none of " + facts);
  }
}
