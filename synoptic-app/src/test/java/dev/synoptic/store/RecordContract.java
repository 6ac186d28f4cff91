package dev.synoptic.store;

import static dev.synoptic.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Range;
import dev.synoptic.model.ReportId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What outlives the process beside reports and stories, and what goes with age. */
interface RecordContract extends OpenStore {

  /** A page that is to be asked for again in a minute. */
  Visit VISIT =
      new Visit(
          "//example.org/1",
          "https://example.org/1",
          "https://example.org/feed",
          NOON.minusSeconds(60),
          NOON,
          Optional.of("too short"),
          Optional.of("\"abc\""),
          Optional.of("Mon, 02 Mar 2026 12:00:00 GMT"),
          Optional.of("2026-03-02T11:00:00Z"),
          Optional.of(NOON.plusSeconds(60)));

  @Test
  default void correctionsStayInTheLogWhenTheyAreUndone() throws Exception {
    List<Correction> made =
        List.of(
            new Correction.Merge("s1", "s2"),
            new Correction.Split("s1", "s3", List.of(new ReportId("r1"), new ReportId("r2"))),
            new Correction.Relabel("s1", "The bridge at Tarn Point"),
            new Correction.Speaker("s1", new ReportId("r1"), new Range(10, 40), "Ada Lindqvist"));
    store()
        .write(
            tx -> {
              for (Correction correction : made) {
                long number = tx.correction(correction, "desk", NOON);
                tx.link("a" + number, "b" + number, Optional.of(number));
              }
              tx.link("a", "b", Optional.empty());
              tx.undo(2, "chief", NOON.plusSeconds(9));
              return true;
            });
    store()
        .write(
            tx -> {
              tx.history(
                  new HistoryEntry(
                      0,
                      NOON,
                      HistoryEntry.Kind.CORRECTED,
                      "s1",
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(3L)));
              return true;
            });
    reopen();
    assertThat(store().history("s1", 9))
        .extracting(HistoryEntry::correction)
        .as("with neither another story nor a report beside it")
        .containsExactly(Optional.of(3L));
    List<CorrectionEntry> log = store().corrections(Optional.empty(), 10).items();
    assertThat(log).extracting(CorrectionEntry::number).containsExactly(4L, 3L, 2L, 1L);
    assertThat(log)
        .extracting(CorrectionEntry::correction)
        .containsExactlyInAnyOrderElementsOf(made);
    assertThat(log).extracting(CorrectionEntry::holds).containsExactly(true, true, false, true);
    assertThat(log.get(2).undoneBy()).contains("chief");
    assertThat(log.get(2).undone()).contains(NOON.plusSeconds(9));
    Slice<CorrectionEntry> part = store().corrections(Optional.empty(), 3);
    assertThat(store().corrections(part.next(), 3).items()).hasSize(1);
    store()
        .write(
            tx -> {
              assertThat(tx.links()).extracting(Link::story).containsExactly("a1", "a3", "a4", "a");
              return true;
            });
  }

  @Test
  default void feedsVisitsSettingsAndStatesOutliveTheProcess() throws Exception {
    var feed =
        new Feed(
            "https://example.org/feed",
            Optional.of("\"abc\""),
            Optional.of("Mon, 02 Mar 2026 12:00:00 GMT"),
            NOON,
            3,
            Optional.of(NOON.minusSeconds(60)),
            Optional.of("the host answers 500"),
            42);
    var retention =
        new Retention(Optional.of(Duration.ofDays(30)), Optional.of(Duration.ofDays(365)));
    store()
        .write(
            tx -> {
              tx.feed(Feed.of(feed.url()));
              tx.feed(feed);
              tx.feed(Feed.of("https://example.org/other"));
              tx.dropFeed("https://example.org/other");
              tx.visited(VISIT);
              tx.state("window", new byte[] {1, 2, 3});
              tx.retention(retention);
              return true;
            });
    reopen();
    assertThat(store().feeds()).containsExactly(feed);
    assertThat(store().visit(VISIT.address())).contains(VISIT);
    assertThat(store().visit("//example.org/2")).isEmpty();
    assertThat(store().due(VISIT.feed(), NOON.plusSeconds(60), 5)).containsExactly(VISIT);
    assertThat(store().due(VISIT.feed(), NOON, 5)).isEmpty();
    assertThat(store().due("https://example.org/other", NOON.plusSeconds(60), 5)).isEmpty();
    assertThat(store().state("window").orElseThrow()).containsExactly(1, 2, 3);
    assertThat(store().state("other")).isEmpty();
    assertThat(store().retention()).isEqualTo(retention);
  }

  @Test
  default void whatIsOldGoesAndTheRestStaysFindable() {
    Samples.keep(store(), Samples.first(), NOON.minus(Duration.ofDays(40)));
    Samples.keep(store(), Samples.second(), NOON);
    ReportId old = Samples.first().story().reports().get(0).report().id();
    ReportId young = Samples.second().story().reports().get(0).report().id();
    var retention = new Retention(Optional.empty(), Optional.of(Duration.ofDays(30)));
    Writing.Dropped dropped = store().write(tx -> tx.drop(retention, NOON));
    assertThat(dropped.stories()).isEqualTo(1);
    assertThat(dropped.reports()).isEqualTo(Samples.first().story().reports().size());
    assertThat(store().synopsis(Samples.first().story().id())).isEmpty();
    assertThat(store().report(old)).isEmpty();
    assertThat(store().synopsis(Samples.second().story().id())).isPresent();
    assertThat(store().search("the", Optional.empty(), 100).items())
        .extracting(h -> h.report().story())
        .containsOnly(Samples.second().story().id());
    var pages = new Retention(Optional.of(Duration.ofDays(1)), Optional.empty());
    store().write(tx -> tx.drop(pages, NOON.plus(Duration.ofDays(2))));
    assertThat(store().page(young)).isEmpty();
    assertThat(store().report(young)).as("the report outlives its page").isPresent();
  }
}
