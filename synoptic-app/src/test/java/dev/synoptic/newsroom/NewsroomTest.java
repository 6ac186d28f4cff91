package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Retention;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages in, stories kept. */
class NewsroomTest extends OpenNewsroom {

  @Test
  void theSamplesComeOutAsCompareHasThem() {
    List<Page> pages = Pages.of("not-for-sale", "ferry-storm", "court-settlement");
    newsroom.take(pages, NOON);
    Set<Set<ReportId>> expected = new java.util.HashSet<>();
    SYNOPTIC
        .compare(pages)
        .stories()
        .forEach(
            s ->
                expected.add(
                    s.story().reports().stream()
                        .map(r -> r.report().id())
                        .collect(Collectors.toSet())));
    Set<Set<ReportId>> found = new java.util.HashSet<>();
    stories()
        .forEach(
            s ->
                found.add(
                    store.reportsOf(s.id()).stream()
                        .map(ReportRow::id)
                        .collect(Collectors.toSet())));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void anyOrderAndAnyPartsGiveTheSameBytes() throws IOException {
    List<Page> pages = new ArrayList<>(Pages.of("not-for-sale", "ferry-storm"));
    newsroom.take(pages, NOON);
    Map<String, String> expected = content();
    assertThat(expected).hasSize(2);
    for (int seed = 1; seed <= 4; seed++) {
      close();
      open("order" + seed + ".db");
      var random = new Random(seed);
      Collections.shuffle(pages, random);
      int at = 0;
      while (at < pages.size()) {
        int next = Math.min(pages.size(), at + 1 + random.nextInt(4));
        newsroom.take(pages.subList(at, next), NOON.plusSeconds(at));
        at = next;
      }
      assertThat(content()).as("order " + seed).isEqualTo(expected);
    }
  }

  @Test
  void fillingGivesWhatTakingGives() throws IOException {
    List<Page> pages = Pages.of("not-for-sale", "ferry-storm", "court-settlement");
    Taken taken = newsroom.fill(pages, NOON);
    assertThat(taken.added()).hasSize(pages.size());
    Map<String, String> filled = content();
    assertThat(newsroom.fill(pages, NOON).known()).isEqualTo(pages.size());
    assertThat(newsroom.take(pages, NOON).known()).isEqualTo(pages.size());
    close();
    open("taken.db");
    newsroom.take(pages, NOON);
    assertThat(content()).isEqualTo(filled);
  }

  @Test
  void whatArrivesAfterAFillingJoinsItsStories() {
    List<Page> pages = Pages.of("not-for-sale");
    newsroom.fill(pages.subList(0, 4), NOON);
    String story = stories().get(0).id();
    newsroom.take(pages.subList(4, 5), NOON.plusSeconds(60));
    assertThat(stories()).extracting(StoryRow::id).containsExactly(story);
    assertThat(stories().get(0).counts().reports()).isEqualTo(5);
    assertThat(stories().get(0).revision()).isEqualTo(2);
  }

  @Test
  void theSamePageAgainChangesNothing() {
    List<Page> pages = Pages.of("ferry-storm");
    newsroom.take(pages, NOON);
    long before = store.sizes().lastChange();
    Taken again = newsroom.take(pages, NOON.plusSeconds(3600));
    assertThat(again.added()).isEmpty();
    assertThat(again.known()).isEqualTo(pages.size());
    assertThat(again.stories()).isEmpty();
    assertThat(store.sizes().lastChange()).isEqualTo(before);
  }

  @Test
  void aRevisedArticleTakesThePlaceOfItsEarlierVersion() {
    Page first = Pages.bridge("Courier", "");
    newsroom.take(List.of(first, Pages.bridge("Herald", "Buses run from Monday.")), NOON);
    String story = storyOf(first);
    Page second = Pages.bridge("Courier", "The toll is £2, the mayor said.");
    Taken taken = newsroom.take(List.of(second), NOON.plusSeconds(600));
    assertThat(taken.revised()).isEqualTo(1);
    assertThat(storyOf(second)).isEqualTo(story);
    assertThat(store.synopsis(story).orElseThrow().synopsis().story().reports())
        .extracting(r -> r.report().id())
        .contains(id(second))
        .doesNotContain(id(first))
        .hasSize(2);
    assertThat(store.history(story, 1))
        .extracting(HistoryEntry::kind)
        .containsExactly(HistoryEntry.Kind.REVISED);
    assertThat(newsroom.take(List.of(first), NOON.plusSeconds(700)).known())
        .as("an old copy out of a cache")
        .isEqualTo(1);
    Page moved =
        Pages.web(
            first.origin().url().orElseThrow() + "?utm_source=x",
            "Courier",
            "2026-03-03",
            second.markup());
    assertThat(newsroom.take(List.of(moved), NOON.plusSeconds(800)).known())
        .as("the same text under a new date is no new version")
        .isEqualTo(1);
  }

  @Test
  void badPagesCostThemselvesAlone() {
    Page bad = Page.of("empty.txt", PageType.TEXT, "  ");
    Taken taken = newsroom.take(List.of(bad, Pages.bridge("Courier", ""), bad), NOON);
    assertThat(taken.rejected()).hasSize(2);
    assertThat(taken.added()).hasSize(1);
  }

  @Test
  void aLargeStoryWaitsForMoreReportsButNotForLong() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 33; i++) {
      pages.add(Pages.bridge("Outlet" + i, "Reader " + i + " of Lane " + i * 7 + " writes in."));
    }
    newsroom.take(pages.subList(0, 31), NOON);
    String story = stories().get(0).id();
    assertThat(stories().get(0).counts().reports()).isEqualTo(31);
    newsroom.take(pages.subList(31, 32), NOON);
    assertThat(store.reportsOf(story)).hasSize(32);
    assertThat(store.synopsis(story).orElseThrow().row().counts().reports()).isEqualTo(31);
    die();
    newsroom.take(pages.subList(32, 33), NOON);
    newsroom.settle(NOON);
    assertThat(store.synopsis(story).orElseThrow().synopsis().story().reports()).hasSize(33);
    assertThat(stories()).hasSize(1);
  }

  @Test
  void whatIsFiledWithoutADateComesLastAndWhatArrivesSoIsNews() {
    List<Page> dated = Pages.of("ferry-storm");
    newsroom.fill(List.of(Page.of("mill.txt", PageType.TEXT, Pages.mill("x", "").markup())), NOON);
    newsroom.fill(dated, NOON);
    assertThat(stories()).last().extracting(StoryRow::newest).isEqualTo(Instant.EPOCH);
    var day = new Retention(Optional.empty(), Optional.of(Duration.ofDays(1)));
    newsroom.write(tx -> tx.drop(day, NOON));
    assertThat(stories()).as("nobody knows how old it is").hasSize(1);
    Instant later = NOON.plusSeconds(60);
    newsroom.take(
        List.of(Page.of("bridge.txt", PageType.TEXT, Pages.bridge("x", "").markup())), later);
    assertThat(stories()).first().extracting(StoryRow::newest).isEqualTo(later);
  }

  @Test
  void aFileWithoutADateIsNoNewsBesideReportsThatStateTheirs() {
    Page undated =
        Page.of("bridge.txt", PageType.TEXT, Pages.bridge("x", "Walkers go free.").markup());
    newsroom.take(List.of(Pages.bridge("Courier", ""), undated), NOON.plusSeconds(864_000));
    assertThat(stories())
        .singleElement()
        .satisfies(s -> assertThat(s.counts().reports()).isEqualTo(2))
        .satisfies(s -> assertThat(s.newest()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z")));
  }
}
