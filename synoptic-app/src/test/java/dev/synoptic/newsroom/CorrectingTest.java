package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Page;
import dev.synoptic.model.Quote;
import dev.synoptic.store.Change;
import dev.synoptic.store.Correction;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What people set right holds, and can be undone. */
class CorrectingTest extends OpenNewsroom {

  @Test
  void mergedStoriesStayOneUntilThatIsUndone() {
    Page bridge = Pages.bridge("Courier", "");
    Page mill = Pages.mill("Courier", "");
    newsroom.take(List.of(bridge, mill), NOON);
    String one = storyOf(bridge);
    String other = storyOf(mill);
    assertThat(one).isNotEqualTo(other);
    long number = newsroom.correct(new Correction.Merge(one, other), "desk", NOON);
    assertThat(store.resolve(other)).contains(one);
    assertThat(store.story(other).orElseThrow().counts().reports()).isEqualTo(2);
    die();
    Page later = Pages.mill("Herald", "The cause is not known.");
    newsroom.take(List.of(later), NOON.plusSeconds(60));
    assertThat(storyOf(later))
        .as("what grouping gives to the other comes to the one")
        .isEqualTo(one);
    assertThat(stories()).hasSize(1);
    newsroom.undo(number, "chief", NOON.plusSeconds(90));
    assertThat(storyOf(bridge)).isEqualTo(one);
    assertThat(storyOf(mill)).isEqualTo(other);
    assertThat(storyOf(later)).isEqualTo(other);
    assertThat(store.resolve(other)).contains(other);
    assertThat(store.story(other).orElseThrow().counts().reports()).isEqualTo(2);
    assertThat(store.corrections(Optional.empty(), 10).items().get(0).undoneBy()).contains("chief");
    assertThatThrownBy(() -> newsroom.undo(number, "chief", NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no correction 1 holds");
  }

  @Test
  void splitReportsStayApartUntilThatIsUndone() {
    Page courier = Pages.bridge("Courier", "");
    Page herald = Pages.bridge("Herald", "Buses run from Monday.");
    Page times = Pages.bridge("Times", "Walkers cross free of charge.");
    newsroom.take(List.of(courier, herald, times), NOON);
    String story = storyOf(courier);
    assertThat(store.reportsOf(story)).hasSize(3);
    long number =
        newsroom.correct(new Correction.Split(story, "", List.of(id(times))), "desk", NOON);
    String part = storyOf(times);
    assertThat(part).isNotEqualTo(story);
    assertThat(store.synopsis(part)).isPresent();
    die();
    Page revised = Pages.bridge("Times", "Walkers cross free of charge, and so do cyclists.");
    newsroom.take(List.of(revised), NOON.plusSeconds(60));
    assertThat(storyOf(revised)).as("a new version stays where a person put it").isEqualTo(part);
    newsroom.undo(number, "desk", NOON.plusSeconds(70));
    assertThat(storyOf(revised)).isEqualTo(story);
    assertThat(stories()).extracting(StoryRow::id).containsExactly(story);
    assertThat(store.changesAfter(0, 100)).extracting(Change::kind).contains(Change.Kind.GONE);
  }

  @Test
  void aTitleThatAPersonGaveHoldsThroughNewReports() {
    newsroom.take(List.of(Pages.bridge("Courier", "")), NOON);
    String story = stories().get(0).id();
    long number =
        newsroom.correct(new Correction.Relabel(story, " Tarn Point bridge "), "desk", NOON);
    newsroom.take(List.of(Pages.bridge("Herald", "Buses run from Monday.")), NOON.plusSeconds(5));
    die();
    StoryRow row = store.story(story).orElseThrow();
    assertThat(row.title()).contains("Tarn Point bridge");
    assertThat(row.relabelled()).isTrue();
    assertThat(store.synopsis(story).orElseThrow().synopsis().title())
        .contains("Tarn Point bridge");
    newsroom.undo(number, "desk", NOON);
    assertThat(store.story(story).orElseThrow().relabelled()).isFalse();
    assertThat(store.story(story).orElseThrow().title().orElseThrow()).contains("Mayor opens");
  }

  @Test
  void aMarkedSpeakerHoldsThroughNewReports() {
    Page courier = Pages.bridge("Courier", "");
    newsroom.take(List.of(courier), NOON);
    String story = storyOf(courier);
    int at = SYNOPTIC.clean(courier).report().orElseThrow().text().indexOf("It was worth");
    long number =
        newsroom.correct(
            new Correction.Speaker(
                story, id(courier), new dev.synoptic.model.Range(at, at + 12), "Deputy Ola Berg"),
            "desk",
            NOON);
    newsroom.take(List.of(Pages.bridge("Herald", "Buses run from Monday.")), NOON.plusSeconds(5));
    assertThat(speaker(story)).contains("Deputy Ola Berg");
    assertThat(store.quotesBy("deputy ola berg", Optional.empty(), 10).items()).hasSize(1);
    newsroom.undo(number, "desk", NOON);
    assertThat(speaker(story)).contains("Ada Lindqvist");
    assertThat(store.quotesBy("deputy ola berg", Optional.empty(), 10).items()).isEmpty();
  }

  private Optional<String> speaker(String story) {
    return store.synopsis(story).orElseThrow().synopsis().quotes().stream()
        .filter(q -> q.reading().contains("worth the wait"))
        .findFirst()
        .flatMap(Quote::speakerName);
  }

  @Test
  void whatCannotBeSetRightIsRefusedAndLeavesNoTrace() {
    Page bridge = Pages.bridge("Courier", "");
    Page mill = Pages.mill("Courier", "");
    newsroom.take(List.of(bridge, mill), NOON);
    String story = storyOf(bridge);
    List<Correction> impossible =
        List.of(
            new Correction.Merge(story, story),
            new Correction.Merge(story, "s0"),
            new Correction.Relabel("s0", "x"),
            new Correction.Split(story, "", List.of(id(bridge))),
            new Correction.Split(story, "", List.of(id(mill))),
            new Correction.Speaker(story, id(mill), new dev.synoptic.model.Range(0, 1), "x"));
    for (Correction correction : impossible) {
      assertThatThrownBy(() -> newsroom.correct(correction, "desk", NOON))
          .as(correction.toString())
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(store.corrections(Optional.empty(), 10).items()).isEmpty();
    assertThat(newsroom.correct(new Correction.Relabel(story, "Bridge"), "desk", NOON))
        .isEqualTo(1);
  }

  @Test
  void correctionsInAnyTurnsEndWhereTheyBegan() throws IOException {
    newsroom.take(Pages.of("court-settlement"), NOON);
    newsroom.take(GeneratedPages.of(24), NOON);
    int all = reports();
    Map<String, String> before = content();
    Set<String> ids = new TreeSet<>();
    stories().forEach(s -> ids.add(s.id()));
    var random = new Random(99);
    var made = new ArrayList<Long>();
    for (int i = 0; i < 14; i++) {
      List<StoryRow> now = stories();
      StoryRow one = now.get(random.nextInt(now.size()));
      StoryRow other = now.get(random.nextInt(now.size()));
      List<ReportRow> reports = store.reportsOf(one.id());
      if (!one.id().equals(other.id()) && random.nextBoolean()) {
        made.add(newsroom.correct(new Correction.Merge(one.id(), other.id()), "a", NOON));
      } else if (reports.size() > 1) {
        made.add(
            newsroom.correct(
                new Correction.Split(
                    one.id(), "", List.of(reports.get(random.nextInt(reports.size())).id())),
                "a",
                NOON));
      }
    }
    Collections.shuffle(made, random);
    for (long number : made) {
      newsroom.undo(number, "a", NOON);
      assertThat(reports()).isEqualTo(all);
    }
    assertThat(content()).isEqualTo(before);
    assertThat(stories()).extracting(StoryRow::id).containsExactlyInAnyOrderElementsOf(ids);
  }

  private int reports() {
    return stories().stream().mapToInt(s -> s.counts().reports()).sum();
  }
}
