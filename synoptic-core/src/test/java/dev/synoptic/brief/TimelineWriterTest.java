package dev.synoptic.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineWriterTest {

  private static final String DAY = "2025-03-05";

  private static List<Moment> timeline(String published, String... texts) {
    var pages = new ArrayList<Page>();
    for (String text : texts) {
      var stated =
          new Stated(
              Optional.empty(), Optional.empty(), Published.parse(published), Optional.of("en"));
      String titled = "What is known so far\n\n" + text;
      pages.add(new Page(Origin.ofPath(pages.size() + ".txt"), PageType.TEXT, titled, stated));
    }
    return new Synoptic().compareAsOne(pages).stories().get(0).timeline();
  }

  @Test
  void momentsStandInOrderOfTime() {
    List<Moment> timeline =
        timeline(
            DAY,
            "The council approved the bridge on Tuesday. Engineers found cracks in the bridge on"
                + " 3 February 2025. The bridge will reopen to lorries on 1 April 2025.");
    assertThat(timeline.stream().map(Moment::when))
        .containsExactly("2025-02-03", "2025-03-04", "2025-04-01");
  }

  @Test
  void oneMomentOfTwoReportsIsToldOnceWithBothSpans() {
    List<Moment> timeline =
        timeline(
            DAY,
            "Engineers found deep cracks in the Senn bridge on 3 February 2025.",
            "On 3 February, engineers found cracks in the deck of the Senn bridge.");
    assertThat(timeline).hasSize(1);
    assertThat(timeline.get(0).spans()).hasSize(2);
  }

  @Test
  void theDayOfASayingIsNoMoment() {
    assertThat(timeline(DAY, "The mayor of Senn said on Tuesday that the bridge was quite safe."))
        .isEmpty();
  }

  @Test
  void withoutADayThereIsNoMoment() {
    assertThat(timeline("", "Engineers found deep cracks in the Senn bridge on Tuesday."))
        .isEmpty();
  }

  @Test
  void aReportWithoutADayIsReadAgainstTheOthers() {
    var dated =
        new Page(
            Origin.ofPath("a.txt"),
            PageType.TEXT,
            "What is known so far\n\nEngineers found deep cracks in the Senn bridge on Tuesday.",
            new Stated(
                Optional.empty(), Optional.empty(), Published.parse(DAY), Optional.of("en")));
    var undated =
        new Page(
            Origin.ofPath("b.txt"),
            PageType.TEXT,
            "A bridge is shut\n\nThe deep cracks in the Senn bridge were found by engineers on Tuesday.",
            new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("en")));
    List<Moment> timeline =
        new Synoptic().compareAsOne(List.of(dated, undated)).stories().get(0).timeline();
    assertThat(timeline).hasSize(1);
    assertThat(timeline.get(0).when()).isEqualTo("2025-03-04");
    assertThat(timeline.get(0).spans()).hasSize(2);
  }
}
