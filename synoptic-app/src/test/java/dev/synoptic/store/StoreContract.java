package dev.synoptic.store;

import static dev.synoptic.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do; each kind of store is a subclass. */
abstract class StoreContract {

  private static final Synopsis FIRST = Samples.stories().get(0);
  private static final Synopsis SECOND = Samples.stories().get(1);

  private Store store;

  /** Opens a store that holds nothing yet. */
  abstract Store openNew() throws Exception;

  /** Opens the same store once more. */
  abstract Store openAgain() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = openNew();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() throws Exception {
    store.close();
    store = openAgain();
  }

  @Test
  void aNewStoreHoldsNothing() {
    assertThat(store.stories(StoryQuery.newest(), Optional.empty(), 10).items()).isEmpty();
    assertThat(store.resolve("s0")).isEmpty();
    assertThat(store.synopsis("s0")).isEmpty();
    assertThat(store.search("storm", Optional.empty(), 10).items()).isEmpty();
    assertThat(store.feeds()).isEmpty();
    assertThat(store.retention()).isEqualTo(Retention.ALWAYS);
    assertThat(store.sizes().reports()).isZero();
    assertThat(store.sizes().lastChange()).isZero();
  }

  @Test
  void aSynopsisComesBackAsItWasEvenInAnotherProcess() throws Exception {
    Samples.keep(store, FIRST, NOON);
    reopen();
    StoredSynopsis found = store.synopsis(FIRST.story().id()).orElseThrow();
    assertThat(found.synopsis()).isEqualTo(Samples.asKept(FIRST));
    assertThat(found.row()).isEqualTo(Samples.row(FIRST, NOON, 1));
  }

  @Test
  void reportsAndTheirPagesComeBackAsTheyWere() {
    Samples.keep(store, FIRST, NOON);
    for (ParsedReport parsed : FIRST.story().reports()) {
      Report report = parsed.report();
      assertThat(store.report(report.id())).contains(report);
      assertThat(store.page(report.id())).contains(Samples.page(report));
      assertThat(store.reportRow(report.id()).orElseThrow().story()).isEqualTo(FIRST.story().id());
    }
    assertThat(store.report(new ReportId("r0"))).isEmpty();
    assertThat(store.page(new ReportId("r0"))).isEmpty();
  }

  @Test
  void whatFailsHalfwayLeavesNothing() {
    assertThatThrownBy(
            () ->
                store.write(
                    tx -> {
                      tx.add(Samples.arrival(FIRST.story().reports().get(0), "s1"));
                      tx.story(Samples.row(FIRST, NOON, 1), FIRST);
                      throw new IllegalStateException("halfway");
                    }))
        .hasMessage("halfway");
    assertThat(store.sizes().reports()).isZero();
    assertThat(store.sizes().lastChange()).isZero();
    assertThat(store.search("not for sale", Optional.empty(), 10).items()).isEmpty();
    Samples.keep(store, FIRST, NOON);
    assertThat(store.story(FIRST.story().id())).isPresent();
  }

  @Test
  void readersSeeTheStateBeforeATransactionUntilItEnds() {
    store.write(
        tx -> {
          tx.add(Samples.arrival(FIRST.story().reports().get(0), "s1"));
          assertThat(store.sizes().reports()).isZero();
          assertThat(tx.members("s1")).hasSize(1);
          return true;
        });
    assertThat(store.sizes().reports()).isEqualTo(1);
  }

  @Test
  void anotherTextUnderTheSameKeyIsANewVersion() {
    ParsedReport old = FIRST.story().reports().get(0);
    ParsedReport revised = FIRST.story().reports().get(1);
    store.write(tx -> tx.add(Samples.arrival(old, "s1")));
    store.write(
        tx -> {
          Placement before = tx.latest(old.report().origin().display()).orElseThrow();
          assertThat(before.current()).isTrue();
          return tx.add(
              new Arrival(
                  revised,
                  Samples.page(revised.report()),
                  old.report().origin().display(),
                  2,
                  NOON.plusSeconds(60),
                  "s1",
                  Optional.empty(),
                  "s1",
                  Optional.of(old.report().id())));
        });
    List<ReportRow> versions = store.versions(old.report().origin().display());
    assertThat(versions).extracting(ReportRow::version).containsExactly(1, 2);
    assertThat(versions).extracting(ReportRow::current).containsExactly(false, true);
    assertThat(store.reportsOf("s1"))
        .extracting(ReportRow::id)
        .containsExactly(revised.report().id());
    assertThat(store.report(old.report().id())).as("old versions are kept").isPresent();
    store.write(
        tx -> {
          assertThat(tx.copies(old.report().id()))
              .extracting(Placement::report)
              .containsExactly(revised.report().id());
          return true;
        });
  }

  @Test
  void searchFindsWordsInAnyFormRunsOfWordsAndLeavesOutWhatIsUnwanted() {
    Samples.keep(store, FIRST, NOON);
    Samples.keep(store, SECOND, NOON);
    List<ParsedReport> all = new ArrayList<>(FIRST.story().reports());
    all.addAll(SECOND.story().reports());
    for (String typed :
        List.of(
            "storm", "ferries", "FERRY -harbour", "\"not for sale\"", "sale prime", "“for sale”")) {
      WordQuery query = WordQuery.read(typed);
      List<ReportId> expected =
          all.stream().filter(r -> holds(r.text(), query)).map(r -> r.report().id()).toList();
      List<SearchHit> hits = store.search(typed, Optional.empty(), 100).items();
      assertThat(hits)
          .as(typed)
          .extracting(h -> h.report().id())
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(hits)
          .as(typed)
          .extracting(h -> h.report().number())
          .isSortedAccordingTo((a, b) -> Long.compare(b, a));
      for (SearchHit hit : hits) {
        assertThat(hit.marked()).isNotEmpty();
        for (Range marked : hit.marked()) {
          assertThat(query.wanted().stream().flatMap(List::stream).toList())
              .containsAll(WordReader.words(marked.in(hit.snippet())));
        }
      }
    }
    assertThat(store.search("ferries", Optional.empty(), 100).items()).isNotEmpty();
  }

  /** Ten lines that anybody can check, beside the databases' indexes. */
  private static boolean holds(String text, WordQuery query) {
    String words = " " + String.join(" ", WordReader.words(text)) + " ";
    return query.wanted().stream()
            .allMatch(run -> words.contains(" " + String.join(" ", run) + " "))
        && query.unwanted().stream()
            .noneMatch(run -> words.contains(" " + String.join(" ", run) + " "));
  }

  @Test
  void whateverIsTypedIsNoErrorOfTheDatabase() {
    Samples.keep(store, FIRST, NOON);
    for (String typed :
        List.of(
            "",
            "   ",
            "\"",
            "\"\"",
            "-",
            "- -",
            "*",
            "a*b",
            "(",
            ")",
            "OR",
            "AND NOT",
            "NEAR(a b)",
            "body:x",
            "'",
            "a' OR 1=1 --",
            "\\",
            ":*",
            "!x",
            "<->",
            "\0",
            "\uD83D",
            "😀",
            "北京 大学",
            "%",
            "_",
            "^a",
            "{a b}",
            "x".repeat(100_000),
            "a ".repeat(5_000),
            "-\"a b\" -c")) {
      assertThat(store.search(typed, Optional.empty(), 5).items()).hasSizeLessThanOrEqualTo(5);
      assertThat(store.speakers(typed, 5)).hasSizeLessThanOrEqualTo(5);
      assertThat(store.quotesBy(typed, Optional.empty(), 5).items()).isNotNull();
    }
  }

  @Test
  void aPartOfAListGoesOnWhereTheLastEndedWhateverHappensMeanwhile() {
    List<Synopsis> stories = copies(FIRST, 25);
    for (int i = 0; i < 20; i++) {
      keepRow(stories.get(i), NOON.plusSeconds(i / 3));
    }
    for (StoryQuery.Order order : StoryQuery.Order.values()) {
      var query = new StoryQuery(order, 2, Optional.empty());
      List<String> whole = ids(store.stories(query, Optional.empty(), 100));
      assertThat(whole).hasSize(20).doesNotHaveDuplicates();
      Slice<StoryRow> part = store.stories(query, Optional.empty(), 7);
      List<String> seen = new ArrayList<>(ids(part));
      // Newer stories come in: nothing of what was asked for moves.
      keepRow(stories.get(20 + order.ordinal()), NOON.plusSeconds(1000 + order.ordinal()));
      while (part.next().isPresent()) {
        part = store.stories(query, part.next(), 7);
        seen.addAll(ids(part));
      }
      assertThat(seen).isEqualTo(whole);
      store.write(
          tx -> {
            tx.gone(stories.get(20 + order.ordinal()).story().id(), NOON);
            return true;
          });
    }
  }

  @Test
  void listsHoldWhatIsAskedForAlone() {
    List<Synopsis> stories = copies(FIRST, 3);
    IntStream.range(0, 3).forEach(i -> keepRow(stories.get(i), NOON.plusSeconds(i)));
    var since = new StoryQuery(StoryQuery.Order.NEWEST, 2, Optional.of(NOON.plusSeconds(1)));
    assertThat(ids(store.stories(since, Optional.empty(), 10)))
        .containsExactly(stories.get(2).story().id(), stories.get(1).story().id());
    var broad = new StoryQuery(StoryQuery.Order.BREADTH, 1000, Optional.empty());
    assertThat(store.stories(broad, Optional.empty(), 10).items()).isEmpty();
    assertThatThrownBy(() -> store.stories(StoryQuery.newest(), Optional.of("?"), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a cursor");
    assertThatThrownBy(() -> store.stories(StoryQuery.newest(), Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> ids(Slice<StoryRow> slice) {
    return slice.items().stream().map(StoryRow::id).toList();
  }

  /** Returns stories of other ids, told by the same reports. */
  private static List<Synopsis> copies(Synopsis synopsis, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Renamed.story(synopsis, "s" + (1000 + i * 7919 % 1000)))
        .toList();
  }

  private void keepRow(Synopsis synopsis, Instant newest) {
    store.write(
        tx -> {
          tx.story(Samples.row(synopsis, newest, 1), synopsis);
          return true;
        });
  }

  @Test
  void quotesAreFoundByAnySpellingOfTheirSpeaker() {
    Samples.keep(store, FIRST, NOON);
    Quote quote =
        FIRST.quotes().stream().filter(q -> q.speakerName().isPresent()).findFirst().orElseThrow();
    String name = quote.speakerName().orElseThrow();
    List<QuoteRow> found =
        store
            .quotesBy("  " + name.toUpperCase(java.util.Locale.ROOT), Optional.empty(), 100)
            .items();
    long expected =
        FIRST.quotes().stream().filter(q -> q.speakerName().equals(Optional.of(name))).count();
    assertThat(found).hasSize((int) expected);
    assertThat(found).extracting(QuoteRow::id).contains(quote.id());
    QuoteRow row = found.stream().filter(q -> q.id().equals(quote.id())).findFirst().orElseThrow();
    assertThat(row.readings()).hasSize(quote.readings().size());
    assertThat(row.reading()).isEqualTo(quote.reading());
    assertThat(row.storyTitle()).isEqualTo(FIRST.title());
    String family = name.substring(name.lastIndexOf(' ') + 1);
    assertThat(store.speakers(family.substring(0, 3), 10))
        .extracting(SpeakerRow::name)
        .contains(name);
    SpeakerRow speaker = store.speaker(name.toUpperCase(java.util.Locale.ROOT)).orElseThrow();
    assertThat(speaker.quotes()).isEqualTo((int) expected);
    assertThat(speaker.stories()).isEqualTo(1);
    assertThat(found).extracting(QuoteRow::reading).contains(speaker.words());
    assertThat(speaker.published().map(Published::iso))
        .isEqualTo(store.story(FIRST.story().id()).orElseThrow().last());
    Slice<QuoteRow> one = store.quotesBy(name, Optional.empty(), 1);
    assertThat(one.next().isPresent()).isEqualTo(expected > 1);
  }

  @Test
  void reportsWithTheWordsInTheirTitleComeFirstOnWhateverPage() {
    keepTitled(1, "Ferry sails again");
    keepTitled(2, "The harbour reopens");
    keepTitled(3, "Old ferry is sold");
    keepTitled(4, "Storms are named");
    assertThat(found("ferry")).containsExactly(3, 1, 4, 2);
    assertThat(found("harbour ferry")).as("not all in one title").containsExactly(4, 3, 2, 1);
    assertThat(found("\"old ferry\" harbour")).containsExactly(3);
    assertThat(found("ferry -sold")).containsExactly(1, 4, 2);
    assertThat(store.search("ferry", Optional.empty(), 9).items())
        .extracting(hit -> hit.report().title().orElseThrow())
        .as("by arrival where that is asked")
        .first()
        .isEqualTo("Storms are named");
  }

  /** Returns the days of all hits, page by page of two. */
  private List<Integer> found(String words) {
    var found = new ArrayList<Integer>();
    Optional<String> after = Optional.empty();
    do {
      Slice<SearchHit> slice = store.best(words, after, 2);
      slice
          .items()
          .forEach(
              hit -> found.add(hit.report().received().atZone(ZoneOffset.UTC).getDayOfMonth()));
      after = slice.next();
    } while (after.isPresent());
    return found;
  }

  private void keepTitled(int day, String title) {
    Page page =
        Page.of(
            "titled" + day + ".txt",
            PageType.TEXT,
            title
                + "\n\nThe harbour saw the ferry of line "
                + day
                + " sail past the mole on Monday, and people waved from the quay for an hour.");
    var synoptic = new Synoptic();
    ParsedReport report = synoptic.parse(synoptic.clean(page).report().orElseThrow());
    String story = "s" + day;
    store.write(
        tx ->
            tx.add(
                new Arrival(
                    report,
                    page,
                    "titled " + day,
                    1,
                    Instant.parse("2026-03-0" + day + "T12:00:00Z"),
                    story,
                    Optional.empty(),
                    story,
                    Optional.empty())));
  }

  @Test
  void whoHasNoNameIsFoundButNotListed() {
    Quote quote = FIRST.quotes().get(0);
    Quote unnamed =
        new Quote(
            quote.id(),
            Optional.empty(),
            Optional.of("harbour officials"),
            quote.addressee(),
            quote.reading(),
            quote.independent(),
            quote.carriers(),
            quote.readings(),
            quote.apparatus());
    Synopsis story =
        new Synopsis(
            FIRST.story(),
            FIRST.title(),
            FIRST.titleSpan(),
            FIRST.names(),
            List.of(unnamed),
            FIRST.facts(),
            FIRST.reuse(),
            FIRST.timeline(),
            FIRST.brief(),
            FIRST.missing());
    Samples.keep(store, story, NOON);
    assertThat(store.speakers("", 100)).isEmpty();
    assertThat(store.speaker("Harbour Officials").orElseThrow().quotes()).isEqualTo(1);
    assertThat(store.quotesBy("harbour officials", Optional.empty(), 5).items()).hasSize(1);
    keepRow(FIRST, NOON.plusSeconds(1));
    assertThat(store.speaker("harbour officials")).isEmpty();
  }

  @Test
  void aStoryMadeAnewHasItsNewQuotesAlone() {
    Samples.keep(store, FIRST, NOON);
    long before = store.speakers("", 1000).stream().mapToInt(SpeakerRow::quotes).sum();
    keepRow(FIRST, NOON.plusSeconds(5));
    assertThat(store.speakers("", 1000).stream().mapToInt(SpeakerRow::quotes).sum())
        .isEqualTo((int) before);
    store.write(
        tx -> {
          tx.gone(FIRST.story().id(), NOON);
          return true;
        });
    assertThat(store.speakers("", 1000)).isEmpty();
  }

  @Test
  void anAliasAnswersWithTheStoryThatLivesHoweverOftenItMoves() {
    Samples.keep(store, FIRST, NOON);
    store.write(
        tx -> {
          tx.alias("s-young", "s-middle");
          tx.alias("s-middle", FIRST.story().id());
          tx.history(entry(HistoryEntry.Kind.MERGED, FIRST.story().id(), "s-middle"));
          tx.history(entry(HistoryEntry.Kind.OPENED, "s-middle", "r1"));
          return true;
        });
    assertThat(store.resolve("s-young")).contains(FIRST.story().id());
    assertThat(store.story("s-middle").orElseThrow().id()).isEqualTo(FIRST.story().id());
    assertThat(store.synopsis("s-young")).isPresent();
    assertThat(store.reportsOf("s-young")).hasSize(FIRST.story().reports().size());
    assertThat(store.history("s-young", 10))
        .extracting(HistoryEntry::kind)
        .containsExactly(HistoryEntry.Kind.OPENED, HistoryEntry.Kind.MERGED);
    store.write(
        tx -> {
          tx.unalias("s-young");
          return true;
        });
    assertThat(store.resolve("s-young")).isEmpty();
  }

  private static HistoryEntry entry(HistoryEntry.Kind kind, String story, String other) {
    return new HistoryEntry(
        0, NOON, kind, story, Optional.of(other), Optional.empty(), Optional.empty());
  }

  @Test
  void changesAreCountedInTheOrderInWhichTheyWereKept() {
    Samples.keep(store, FIRST, NOON);
    Samples.keep(store, SECOND, NOON);
    keepRow(FIRST, NOON.plusSeconds(1));
    store.write(
        tx -> {
          tx.gone(SECOND.story().id(), NOON.plusSeconds(2));
          return true;
        });
    assertThat(store.changesAfter(0, 10))
        .extracting(c -> c.sequence() + " " + c.kind() + " " + c.story())
        .containsExactly(
            "1 NEW " + FIRST.story().id(),
            "2 NEW " + SECOND.story().id(),
            "3 CHANGED " + FIRST.story().id(),
            "4 GONE " + SECOND.story().id());
    assertThat(store.changesAfter(2, 1)).extracting(Change::sequence).containsExactly(3L);
    assertThat(store.sizes().lastChange()).isEqualTo(4);
  }

  @Test
  void correctionsStayInTheLogWhenTheyAreUndone() throws Exception {
    List<Correction> made =
        List.of(
            new Correction.Merge("s1", "s2"),
            new Correction.Split("s1", "s3", List.of(new ReportId("r1"), new ReportId("r2"))),
            new Correction.Relabel("s1", "The bridge at Tarn Point"),
            new Correction.Speaker("s1", new ReportId("r1"), new Range(10, 40), "Ada Lindqvist"));
    store.write(
        tx -> {
          for (Correction correction : made) {
            long number = tx.correction(correction, "desk", NOON);
            tx.link("a" + number, "b" + number, Optional.of(number));
          }
          tx.link("a", "b", Optional.empty());
          tx.undo(2, "chief", NOON.plusSeconds(9));
          return true;
        });
    reopen();
    List<CorrectionEntry> log = store.corrections(Optional.empty(), 10).items();
    assertThat(log).extracting(CorrectionEntry::number).containsExactly(4L, 3L, 2L, 1L);
    assertThat(log)
        .extracting(CorrectionEntry::correction)
        .containsExactlyInAnyOrderElementsOf(made);
    assertThat(log).extracting(CorrectionEntry::holds).containsExactly(true, true, false, true);
    assertThat(log.get(2).undoneBy()).contains("chief");
    assertThat(log.get(2).undone()).contains(NOON.plusSeconds(9));
    Slice<CorrectionEntry> part = store.corrections(Optional.empty(), 3);
    assertThat(store.corrections(part.next(), 3).items()).hasSize(1);
    store.write(
        tx -> {
          assertThat(tx.links()).extracting(Link::story).containsExactly("a1", "a3", "a4", "a");
          return true;
        });
  }

  @Test
  void feedsVisitsSettingsAndStatesOutliveTheProcess() throws Exception {
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
    store.write(
        tx -> {
          tx.feed(Feed.of(feed.url()));
          tx.feed(feed);
          tx.feed(Feed.of("https://example.org/other"));
          tx.dropFeed("https://example.org/other");
          tx.visited("https://example.org/1", NOON, Optional.of("too short"));
          tx.state("window", new byte[] {1, 2, 3});
          tx.retention(retention);
          return true;
        });
    reopen();
    assertThat(store.feeds()).containsExactly(feed);
    assertThat(store.visited("https://example.org/1", NOON)).isTrue();
    assertThat(store.visited("https://example.org/1", NOON.plusMillis(1))).isFalse();
    assertThat(store.visited("https://example.org/2", Instant.EPOCH)).isFalse();
    assertThat(store.state("window").orElseThrow()).containsExactly(1, 2, 3);
    assertThat(store.state("other")).isEmpty();
    assertThat(store.retention()).isEqualTo(retention);
  }

  @Test
  void whatIsOldGoesAndTheRestStaysFindable() {
    Samples.keep(store, FIRST, NOON.minus(Duration.ofDays(40)));
    Samples.keep(store, SECOND, NOON);
    ReportId old = FIRST.story().reports().get(0).report().id();
    ReportId young = SECOND.story().reports().get(0).report().id();
    var retention = new Retention(Optional.empty(), Optional.of(Duration.ofDays(30)));
    Writing.Dropped dropped = store.write(tx -> tx.drop(retention, NOON));
    assertThat(dropped.stories()).isEqualTo(1);
    assertThat(dropped.reports()).isEqualTo(FIRST.story().reports().size());
    assertThat(store.synopsis(FIRST.story().id())).isEmpty();
    assertThat(store.report(old)).isEmpty();
    assertThat(store.synopsis(SECOND.story().id())).isPresent();
    assertThat(store.search("the", Optional.empty(), 100).items())
        .extracting(h -> h.report().story())
        .containsOnly(SECOND.story().id());
    var pages = new Retention(Optional.of(Duration.ofDays(1)), Optional.empty());
    store.write(tx -> tx.drop(pages, NOON.plus(Duration.ofDays(2))));
    assertThat(store.page(young)).isEmpty();
    assertThat(store.report(young)).as("the report outlives its page").isPresent();
  }

  @Test
  void outletsAreListedWithTheirReports() {
    Samples.keep(store, FIRST, NOON);
    List<OutletRow> outlets = store.outlets(100);
    assertThat(outlets).isNotEmpty();
    for (OutletRow outlet : outlets) {
      Slice<ReportRow> reports = store.reportsBy(outlet.name(), Optional.empty(), 100);
      assertThat(reports.items()).hasSize(outlet.reports());
      assertThat(reports.items())
          .extracting(ReportRow::outlet)
          .containsOnly(Optional.of(outlet.name()));
      assertThat(outlet.compared())
          .as("all stand in a story of several")
          .isEqualTo(outlet.reports());
      assertThat(outlet.own() + outlet.taken()).isLessThanOrEqualTo(outlet.compared());
      assertThat(outlet.published().map(LocalDate::toString))
          .isEqualTo(
              reports.items().stream()
                  .flatMap(r -> r.published().stream())
                  .map(told -> told.substring(0, 10))
                  .max(Comparator.naturalOrder()));
      assertThat(store.outlet(outlet.name())).contains(outlet);
    }
    assertThat(outlets.stream().mapToInt(o -> o.own() + o.taken()).sum()).isPositive();
    assertThat(store.outlet("no such outlet")).isEmpty();
    store.write(
        tx -> {
          tx.gone(FIRST.story().id(), NOON);
          return true;
        });
    assertThat(store.outlets(100)).extracting(OutletRow::compared).containsOnly(0);
  }

  @Test
  void onlyOneProcessWrites() throws Exception {
    assertThat(store.claim()).isTrue();
    assertThat(store.claim()).as("asked twice").isTrue();
    try (Store other = openAgain()) {
      assertThat(other.claim()).isFalse();
      assertThatThrownBy(() -> other.write(tx -> true))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("written by another process");
      assertThat(other.sizes().reports()).isZero();
    }
    reopen();
    assertThat(store.claim()).as("given up on closing").isTrue();
  }

  @Test
  void manyReadWhileOneWrites() throws Exception {
    Samples.keep(store, FIRST, NOON);
    var failures = new java.util.concurrent.ConcurrentLinkedQueue<Throwable>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      var thread =
          new Thread(
              () -> {
                for (int n = 0; n < 20; n++) {
                  assertThat(store.synopsis(FIRST.story().id())).isPresent();
                  store.search("sale", Optional.empty(), 10);
                }
              });
      thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
      threads.add(thread);
      thread.start();
    }
    for (int n = 0; n < 20; n++) {
      keepRow(FIRST, NOON.plusSeconds(n));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    assertThat(store.story(FIRST.story().id()).orElseThrow().newest())
        .isEqualTo(NOON.plusSeconds(19));
  }
}
