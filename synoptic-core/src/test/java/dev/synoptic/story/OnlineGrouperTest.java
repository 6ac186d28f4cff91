package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.story.StoryEvent.Joined;
import dev.synoptic.story.StoryEvent.Merged;
import dev.synoptic.story.StoryEvent.Opened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnlineGrouperTest {

  private static final Instant START = Instant.parse("2025-05-05T12:00:00Z");

  private final OnlineGrouper grouper = new OnlineGrouper(Window.week());
  private final StoryLedger ledger = new StoryLedger();

  private List<StoryEvent> arrive(ParsedReport report, Instant received) {
    List<StoryEvent> events = grouper.arrive(report, received);
    events.forEach(ledger::enter);
    assertThat(events.stream().filter(e -> e instanceof Opened || e instanceof Joined))
        .as("every arrival opens or joins exactly one story")
        .hasSize(1);
    return events;
  }

  private String story(ParsedReport report) {
    return ledger.storyOf(report.report().id()).orElseThrow();
  }

  private static ParsedReport report(String text) {
    return Reports.of("r", "", text);
  }

  /** Returns a report of {@code words} of its own, long enough to be one. */
  private static ParsedReport small(String words) {
    return report(
        "Nothing that is in this text is of any use, and it was put here to be more than a line. "
            + "It says no more than this, and it will never say more. "
            + words
            + ".");
  }

  /** Returns {@code report} as if it had only its first {@code tokens} words. */
  private static ParsedReport cut(ParsedReport report, int tokens) {
    return new ParsedReport(
        report.report(), report.sentences(), report.tokens().subList(0, tokens), List.of());
  }

  @Test
  void aReportOpensAStoryAndALaterOneJoinsIt() {
    ParsedReport first = report(Events.MILL_STREET[0]);
    List<StoryEvent> events = arrive(first, START);
    assertThat(events).containsExactly(new Opened(story(first), first.report().id()));
    ParsedReport second = report(Events.MILL_STREET[1]);
    assertThat(arrive(second, START))
        .containsExactly(new Joined(story(first), second.report().id(), Optional.empty()));
  }

  @Test
  void anIdMeansTheOlderStoryAfterAMergeAndTheReportsThatSplitOffAfterASplit() {
    ParsedReport a = report(Events.MILL_STREET[0]);
    ParsedReport b = report(Events.MILL_STREET[1]);
    ParsedReport c = report(Events.MILL_STREET[2]);
    var kept = new StoryLedger();
    List.of(
            new Opened("s1", a.report().id()),
            new Opened("s2", b.report().id()),
            new Merged("s1", "s2"),
            new Joined("s1", c.report().id(), Optional.of(b.report().id())))
        .forEach(kept::enter);
    assertThat(kept.resolve("s2")).isEqualTo("s1");
    assertThat(kept.storyOf(c.report().id())).contains("s1");
    kept.enter(new StoryEvent.Split("s1", "s3", List.of(b.report().id())));
    assertThat(kept.storyOf(a.report().id())).contains("s1");
    assertThat(kept.storyOf(c.report().id())).as("a copy follows its original").contains("s3");
    kept.enter(new Merged("s2", "s1"));
    assertThat(kept.resolve("s1")).as("a circle ends").isIn("s1", "s2");
  }

  @Test
  void aLateReportMergesTwoStoriesUnderTheOlderId() {
    // Two halves of one story that share little, and reports that tell both, each in its own way:
    // one alone could be a round-up.
    String spill = "A tanker lost oil off Cape Wrennet on Monday. Coastguard Ida Solberg said so.";
    String birds =
        "Volunteers at Sollas beach washed guillemots all Tuesday. Vet Amos Tulley counted 212.";
    ParsedReport first = report(spill);
    ParsedReport second = report(birds);
    arrive(first, START);
    arrive(second, START);
    assertThat(story(first)).isNotEqualTo(story(second));
    String older = story(first);
    String younger = story(second);
    var events = new ArrayList<StoryEvent>();
    List.of(
            spill
                + " "
                + birds
                + " The harbour master closed the pier, and schools sent their pupils.",
            birds + " " + spill + " Fishermen kept their boats ashore; a hotel lent its laundry.",
            "Wardens asked walkers to leash dogs. "
                + spill
                + " "
                + birds
                + " Nobody was surprised.",
            birds + " Insurers sent two surveyors by helicopter. " + spill)
        .forEach(text -> events.addAll(arrive(report(text), START)));
    assertThat(events).contains(new Merged(older, younger));
    assertThat(story(second)).isEqualTo(older);
  }

  @Test
  void tenThousandIdenticalReportsAreRememberedOnce() {
    ParsedReport report = report(Events.RIVER_SUMMIT[0]);
    for (int i = 0; i < 10_000; i++) {
      arrive(report, START.plusSeconds(i));
    }
    assertThat(grouper.remembered()).isEqualTo(1);
    ParsedReport other = report(Events.RIVER_SUMMIT[1]);
    arrive(other, START.plusSeconds(10_000));
    assertThat(story(other)).isEqualTo(story(report));
  }

  @Test
  void copiesKeepAStoryOpenBeyondTheWindowOfItsFirstReport() {
    ParsedReport report = report(Events.RIVER_SUMMIT[0]);
    arrive(report, START);
    String opened = story(report);
    for (int day = 1; day < 40; day++) {
      for (int i = 0; i < 40; i++) {
        arrive(report, START.plus(Duration.ofDays(day)).plusSeconds(i));
      }
    }
    assertThat(story(report)).isEqualTo(opened);
    assertThat(grouper.remembered()).isBetween(2, 10);
  }

  @Test
  void aStoryEndsWithTheWindow() {
    ParsedReport first = report(Events.MILL_STREET[0]);
    arrive(first, START);
    for (int i = 0; i < 40; i++) {
      arrive(small("Day " + i), START.plus(Duration.ofDays(8)));
    }
    ParsedReport late = report(Events.MILL_STREET[1]);
    assertThat(arrive(late, START.plus(Duration.ofDays(8))).get(0)).isInstanceOf(Opened.class);
  }

  @Test
  void oneWrongClockEndsNoStoryAndNoClockStopsTheStream() {
    ParsedReport first = report(Events.MILL_STREET[0]);
    arrive(first, START);
    arrive(small("A report from the future"), START.plus(Duration.ofDays(4000)));
    arrive(small("A report from the past"), Instant.EPOCH);
    arrive(small("A report from before all time"), Instant.MIN);
    arrive(small("A report from after it"), Instant.MAX);
    ParsedReport second = report(Events.MILL_STREET[1]);
    arrive(second, START.plusSeconds(60));
    assertThat(story(second)).isEqualTo(story(first));
  }

  @Test
  void tinyAndHugeReportsArePlaced() {
    for (int words = 0; words < 4; words++) {
      arrive(cut(report(Events.OPINION), words), START);
    }
    var random = new Random(9);
    var huge = new StringBuilder();
    while (huge.length() < 1_000_000) {
      huge.append(Long.toString(random.nextLong(60_000_000L), 36)).append(' ');
    }
    ParsedReport report = report(huge + "\n\nThe end of it.");
    arrive(report, START);
    arrive(report, START);
    assertThat(grouper.remembered()).isBetween(2, 6);
  }

  @Test
  void noMoreReportsAreRememberedThanAsked() {
    var few = new OnlineGrouper(new Window(Duration.ofDays(7), 10));
    for (int i = 0; i < 100; i++) {
      few.arrive(small("Number " + Integer.toString(i * 7919, 36) + " is up"), START);
    }
    assertThat(few.remembered()).isLessThanOrEqualTo(11);
  }

  @Test
  void theSameStreamGivesTheSameEvents() {
    var again = new OnlineGrouper(Window.week());
    for (String[] event : List.of(Events.MILL_STREET, Events.QUARRY_ROAD, Events.FISH_SUMMIT)) {
      for (String text : event) {
        assertThat(again.arrive(report(text), START)).isEqualTo(arrive(report(text), START));
      }
    }
  }
}
