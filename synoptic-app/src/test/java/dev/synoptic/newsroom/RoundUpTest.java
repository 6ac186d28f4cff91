package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundUpTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Synoptic SYNOPTIC = new Synoptic();
  private static final Page WEEK =
      Pages.web(
          "https://week.example/brief",
          "Week",
          "2026-03-02",
          "The week in the north\n\n"
              + "Mayor Ada Lindqvist opened the new bridge at Tarn Point on Friday. The bridge to"
              + " the north shore is 310 metres long and cost £8.1 million; about 400 people"
              + " came.\n\n"
              + "In Kelder a fire destroyed most of the old Orrin Mill on Sunday night. Sixty"
              + " firefighters kept it from the houses, said chief officer Tom Bracken; the mill of"
              + " 1871 stood empty since the spinning company left.\n");

  @TempDir private Path folder;

  private static List<Page> events() {
    return List.of(
        Pages.bridge("Gazette", "A band played."),
        Pages.mill("Herald", "The road is shut."),
        Pages.bridge("Observer", "Children ran across first, and a ferryman rang his bell."),
        Pages.mill("Courier", "Police ask anyone who filmed the blaze to call them."));
  }

  private static Set<String> mentioned(Store store, Page page) {
    ReportId report = SYNOPTIC.clean(page).report().orElseThrow().id();
    String home = store.reportRow(report).orElseThrow().story();
    var others = new TreeSet<String>();
    for (HistoryEntry entry : store.history(home, 100)) {
      if (entry.kind() == HistoryEntry.Kind.MENTIONED) {
        assertThat(entry.report()).contains(report.value());
        others.add(entry.other().orElseThrow());
        assertThat(store.history(entry.other().orElseThrow(), 100))
            .anySatisfy(
                there -> {
                  assertThat(there.kind()).isEqualTo(HistoryEntry.Kind.MENTIONED);
                  assertThat(there.other()).contains(home);
                });
      }
    }
    return others;
  }

  @Test
  void bothStoriesSayThatAReportWhichArrivesTellsOfTheOtherToo() {
    try (Store store = Stores.open(folder.resolve("a.db").toString());
        Newsroom newsroom = Newsroom.open(store, SYNOPTIC, Clock.fixed(NOON, ZoneOffset.UTC))) {
      events().forEach(page -> newsroom.take(List.of(page), NOON));
      newsroom.take(List.of(WEEK), NOON);
      assertThat(mentioned(store, WEEK)).isNotEmpty();
    }
  }

  @Test
  void soDoTheStoriesOfAFileThatFillsAStore() {
    try (Store store = Stores.open(folder.resolve("b.db").toString());
        Newsroom newsroom = Newsroom.open(store, SYNOPTIC, Clock.fixed(NOON, ZoneOffset.UTC))) {
      var pages = new ArrayList<>(events());
      pages.add(WEEK);
      newsroom.fill(pages, NOON);
      assertThat(mentioned(store, WEEK)).isNotEmpty();
    }
  }
}
