package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.SharedAcross;
import dev.synoptic.text.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AcrossStoriesTest {

  private static final String BACKGROUND =
      "The towpath was widened in 1974 with money from a lottery that the parish council ran for"
          + " one summer and has never been able to account for.";

  private static ParsedReport report(String name, String... paragraphs) {
    return Reports.raw(name, String.join("\n\n", paragraphs));
  }

  private static List<SharedAcross> find(ParsedReport... alone) {
    return AcrossStories.find(List.of(alone).stream().map(List::of).toList());
  }

  @Test
  void backgroundOfAnEarlierStoryIsFoundWithItsWordsInBoth() {
    List<SharedAcross> shared =
        find(
            report("bridge", "A footbridge gave way under a brass band on Saturday.", BACKGROUND),
            report("regatta", BACKGROUND, "The regatta will be held in June, its stewards said."));
    assertThat(shared).hasSize(1);
    SharedAcross only = shared.get(0);
    assertThat(only.kind()).isEqualTo(Passage.Kind.VERBATIM);
    assertThat(only.inOne().in(only.one().text()))
        .isEqualTo(only.inOther().in(only.other().text()));
    assertThat(only.inOne().in(only.one().text())).startsWith("The towpath was widened");
  }

  @Test
  void whatReportsOfOneStoryShareIsTheStorysOwn() {
    List<ParsedReport> story =
        List.of(report("a", "One.", BACKGROUND), report("b", "Two.", BACKGROUND));
    assertThat(AcrossStories.find(List.of(story))).isEmpty();
  }

  @Test
  void standingTextOfManyReportsIsNoPassage() {
    var stories = new ArrayList<List<ParsedReport>>();
    for (int i = 0; i < 12; i++) {
      stories.add(List.of(report("r" + i, "Story number " + i + " of the day.", BACKGROUND)));
    }
    assertThat(AcrossStories.find(stories)).isEmpty();
  }

  @Tag("growth")
  @Test
  void theCostGrowsWithTheWords() {
    var stories = new ArrayList<List<ParsedReport>>();
    for (int i = 0; i < 2000; i++) {
      stories.add(List.of(Reports.raw("r" + i, own(i) + (i % 2 == 0 ? own(i + 1) : ""))));
    }
    List<SharedAcross> shared =
        Effort.within(Duration.ofSeconds(10), () -> AcrossStories.find(stories));
    // A passage is missed where the sample holds one of its shingles or none.
    assertThat(shared.size()).isBetween(980, 1000);
  }

  /** Returns forty words that no other number has in this order. */
  private static String own(int number) {
    var words = new java.util.Random(number);
    var text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("word").append(words.nextInt(5000)).append(i < 39 ? " " : ". ");
    }
    return text.toString();
  }
}
