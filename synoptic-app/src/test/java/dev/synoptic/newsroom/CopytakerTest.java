package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.Correction;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import dev.synoptic.story.DeskNote;
import dev.synoptic.story.Gist;
import dev.synoptic.story.Pace;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.Window;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told apart elsewhere is kept as if the newsroom had taken it in. */
class CopytakerTest extends OpenNewsroom {

  private static final Pace HOURLY = Pace.every(Duration.ofHours(1));

  private static List<Copy> told;

  private Store other;

  @BeforeAll
  static void tell() {
    told = told(pages());
  }

  @BeforeEach
  void openOther() {
    other = Stores.open(folder.resolve("other.db").toString());
  }

  @AfterEach
  void closeOther() {
    other.close();
  }

  /** Returns what a desk says of these pages, one every ten minutes. */
  private static List<Copy> told(List<Page> pages) {
    var copies = new ArrayList<Copy>();
    var desk = new StoryDesk(Window.week(), HOURLY);
    var parsed = new HashMap<ReportId, ParsedReport>();
    var pageOf = new HashMap<ReportId, Page>();
    var shown = new HashMap<String, TreeSet<ReportId>>();
    Instant time = NOON;
    for (Page page : pages) {
      ParsedReport report = SYNOPTIC.parse(SYNOPTIC.clean(page).report().orElseThrow());
      parsed.put(report.report().id(), report);
      pageOf.putIfAbsent(report.report().id(), page);
      desk.take(Gist.of(report), time.toEpochMilli());
      desk.reach(time.toEpochMilli(), note -> note(note, copies, parsed, pageOf, shown));
      time = time.plusSeconds(600);
    }
    desk.reach(StoryDesk.END, note -> note(note, copies, parsed, pageOf, shown));
    return copies;
  }

  private static void note(
      DeskNote note,
      List<Copy> copies,
      Map<ReportId, ParsedReport> parsed,
      Map<ReportId, Page> pages,
      Map<String, TreeSet<ReportId>> shown) {
    if (note instanceof DeskNote.Placed placed) {
      copies.add(
          new Copy.Arrived(
              parsed.get(placed.report()),
              pages.get(placed.report()),
              Instant.ofEpochMilli(placed.time()),
              placed.events()));
    } else if (note instanceof DeskNote.Show show) {
      shown.computeIfAbsent(show.story(), s -> new TreeSet<>()).add(show.report());
    } else if (note instanceof DeskNote.Hide hide) {
      shown.get(hide.story()).remove(hide.report());
    } else if (note instanceof DeskNote.Stands stands) {
      String id = stands.standing().story();
      List<ParsedReport> laid =
          shown.getOrDefault(id, new TreeSet<>()).stream().map(parsed::get).toList();
      copies.add(
          new Copy.Told(id, laid.isEmpty() ? Optional.empty() : Optional.of(laid(id, laid))));
    }
  }

  private static Synopsis laid(String id, List<ParsedReport> reports) {
    Story story = SYNOPTIC.asOne(reports);
    return SYNOPTIC.synopsis(new Story(id, story.reports(), story.grouping()));
  }

  private static List<Page> pages() {
    var pages = new ArrayList<Page>(Pages.of("court-settlement"));
    pages.addAll(GeneratedPages.of(30));
    return pages;
  }

  /** Returns what readers can see of a store, but for how often stories were laid anew. */
  private static Map<String, Object> seen(Store store) {
    var seen = new TreeMap<String, Object>();
    for (StoryRow row : rows(store)) {
      String id = row.id();
      seen.put(id, plain(row));
      seen.put(id + " laid", store.synopsis(id).orElseThrow().synopsis());
      seen.put(id + " reports", store.reportsOf(id));
      seen.put(id + " history", store.history(id, 1000));
    }
    seen.put("outlets", store.outlets(1000));
    seen.put("speakers", store.speakers("", 1000));
    store.speakers("", 1000).forEach(s -> seen.put(s.name(), quotes(store, s.name())));
    store
        .outlets(1000)
        .forEach(o -> seen.put(o.name(), store.reportsBy(o.name(), Optional.empty(), 1000)));
    seen.put("found", store.search("bridge OR mayor fire", Optional.empty(), 1000));
    return seen;
  }

  private static Object quotes(Store store, String speaker) {
    return store.quotesBy(speaker, Optional.empty(), 1000);
  }

  private static List<StoryRow> rows(Store store) {
    var all = new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty());
    return store.stories(all, Optional.empty(), 1000).items();
  }

  private static StoryRow plain(StoryRow row) {
    return new StoryRow(
        row.id(),
        row.title(),
        row.relabelled(),
        row.language(),
        row.first(),
        row.last(),
        row.newest(),
        row.counts(),
        row.outlets(),
        0,
        Instant.EPOCH);
  }

  @Test
  void theStoreIsAsIfTheNewsroomHadTakenTheReportsIn() {
    Instant time = NOON;
    for (Page page : pages()) {
      newsroom.take(List.of(page), time);
      time = time.plusSeconds(600);
    }
    newsroom.close();
    Copytaker.ofNews(other, SYNOPTIC).take(told);
    Map<String, Object> expected = seen(store);
    Map<String, Object> seen = seen(other);
    assertThat(seen).containsOnlyKeys(expected.keySet());
    expected.forEach((what, there) -> assertThat(seen.get(what)).as(what).isEqualTo(there));
    assertThat(other.sizes().reports()).isEqualTo(store.sizes().reports());
  }

  @Test
  void whatIsToldTwiceIsKeptOnce() {
    Copytaker.ofNews(other, SYNOPTIC).take(told.subList(0, told.size() / 2));
    Copytaker.ofNews(other, SYNOPTIC).take(told);
    Map<String, Object> seen = seen(other);
    long changes = other.sizes().lastChange();
    Copytaker.ofNews(other, SYNOPTIC).take(told);
    assertThat(seen(other)).isEqualTo(seen);
    assertThat(other.sizes().lastChange())
        .as("changes that are told to readers")
        .isEqualTo(changes);
    Copytaker.ofNews(store, SYNOPTIC).take(told);
    assertThat(seen(store)).as("told once").isEqualTo(seen);
  }

  @Test
  void whatAPersonSetRightHolds() throws IOException {
    int half = told.size() / 2;
    Copytaker.ofNews(other, SYNOPTIC).take(told.subList(0, half));
    StoryRow first = rows(other).get(0);
    try (Newsroom by = Newsroom.open(other, SYNOPTIC, Clock.systemUTC())) {
      by.correct(new Correction.Relabel(first.id(), "A title of our own"), "me", NOON);
    }
    Copytaker.ofNews(other, SYNOPTIC).take(told.subList(half, told.size()));
    assertThat(other.story(first.id()).orElseThrow().title()).contains("A title of our own");
  }

  @Test
  void aStoreThatANewsroomFilledIsLeftAlone() {
    newsroom.take(GeneratedPages.of(1), NOON);
    assertThatThrownBy(() -> Copytaker.ofNews(store, SYNOPTIC))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("name an empty database");
  }
}
