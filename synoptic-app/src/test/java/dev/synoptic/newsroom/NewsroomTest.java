package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.Synoptic;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Quote;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Change;
import dev.synoptic.store.Correction;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Retention;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in, stories kept, and what people set right. */
class NewsroomTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Synoptic SYNOPTIC = new Synoptic();

  @TempDir private Path folder;

  private Store store;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    open("news.db");
  }

  private void open(String name) {
    store = Stores.open(folder.resolve(name).toString());
    newsroom = Newsroom.open(store, SYNOPTIC, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    newsroom.close();
    store.close();
  }

  /** Dies without a word, and is opened again. */
  private void die() {
    store.close();
    open("news.db");
  }

  private List<StoryRow> stories() {
    var all = new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty());
    return store.stories(all, Optional.empty(), 1000).items();
  }

  private String storyOf(Page page) {
    ReportId id = SYNOPTIC.clean(page).report().orElseThrow().id();
    return store.reportRow(id).orElseThrow().story();
  }

  private static ReportId id(Page page) {
    return SYNOPTIC.clean(page).report().orElseThrow().id();
  }

  /** Returns all stories by their reports, as JSON without ids of stories. */
  private Map<String, String> content() throws IOException {
    var content = new TreeMap<String, String>();
    for (StoryRow row : stories()) {
      StoredSynopsis kept = store.synopsis(row.id()).orElseThrow();
      var out = new StringWriter();
      SynopsisWriter.lines(new Comparison(List.of(kept.synopsis()), List.of(), List.of()), out);
      String reports =
          kept.synopsis().story().reports().stream()
              .map(r -> r.report().id().value())
              .sorted()
              .collect(Collectors.joining(" "));
      content.put(reports, out.toString().replace(row.id(), "story"));
    }
    return content;
  }

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
  void aNewsroomThatDiesGoesOnAsIfItHadNot() throws IOException {
    List<Page> pages = Pages.of("not-for-sale", "ferry-storm", "court-settlement");
    for (Page page : pages) {
      newsroom.take(List.of(page), NOON);
    }
    Map<String, String> expected = content();
    List<String> ids = stories().stream().map(StoryRow::id).sorted().toList();
    close();
    folder = folder.resolve("..").normalize().resolve(folder.getFileName() + "x");
    java.nio.file.Files.createDirectories(folder);
    open("news.db");
    for (Page page : pages) {
      newsroom.take(List.of(page), NOON);
      die();
    }
    assertThat(content()).isEqualTo(expected);
    assertThat(stories()).extracting(StoryRow::id).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void aMemoryThatCannotBeReadIsMadeAnewFromTheStore() {
    List<Page> pages = Pages.of("not-for-sale", "ferry-storm");
    newsroom.take(pages.subList(0, 4), NOON);
    newsroom.take(pages.subList(5, 9), NOON);
    newsroom.close();
    List<String> ids = stories().stream().map(StoryRow::id).sorted().toList();
    newsroom.write(tx -> tx.state(StreamWindow.NAME, new byte[] {1, 2, 3}));
    store.close();
    open("news.db");
    newsroom.take(pages, NOON.plusSeconds(60));
    assertThat(stories()).extracting(StoryRow::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(store.sizes().reports()).isEqualTo(pages.size());
  }

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
  void whatFailsIsNotRemembered() throws IOException {
    List<Page> pages = Pages.of("not-for-sale");
    newsroom.take(pages.subList(0, 2), NOON);
    assertThatThrownBy(
            () ->
                newsroom.take(
                    pages.subList(2, 5),
                    NOON,
                    (tx, taken) -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(store.sizes().reports()).isEqualTo(2);
    newsroom.take(pages.subList(2, 5), NOON);
    Map<String, String> found = content();
    close();
    open("whole.db");
    newsroom.take(pages.subList(0, 2), NOON);
    newsroom.take(pages.subList(2, 5), NOON);
    assertThat(found).isEqualTo(content());
  }

  @Test
  void aSecondNewsroomOfOneStoreIsRefused() {
    try (Store other = Stores.open(folder.resolve("news.db").toString())) {
      assertThatThrownBy(() -> Newsroom.open(other, SYNOPTIC, Clock.systemUTC()))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("written by another process");
    }
  }

  @Test
  void correctionsInAnyTurnsEndWhereTheyBegan() throws IOException {
    newsroom.take(Pages.of("not-for-sale", "ferry-storm", "court-settlement"), NOON);
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
      assertThat(stories().stream().mapToInt(s -> s.counts().reports()).sum()).isEqualTo(16);
    }
    assertThat(content()).isEqualTo(before);
    assertThat(stories()).extracting(StoryRow::id).containsExactlyInAnyOrderElementsOf(ids);
  }
}
