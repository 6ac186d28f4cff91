package dev.synoptic.store;

import static dev.synoptic.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.ReportId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finding reports by their words. */
interface SearchContract extends OpenStore {

  @Test
  default void searchFindsWordsInAnyFormRunsOfWordsAndLeavesOutWhatIsUnwanted() {
    Samples.keep(store(), Samples.first(), NOON);
    Samples.keep(store(), Samples.second(), NOON);
    List<ParsedReport> all = new ArrayList<>(Samples.first().story().reports());
    all.addAll(Samples.second().story().reports());
    for (String typed :
        List.of(
            "storm", "ferries", "FERRY -harbour", "\"not for sale\"", "sale prime", "“for sale”")) {
      WordQuery query = WordQuery.read(typed);
      List<ReportId> expected =
          all.stream().filter(r -> holds(r.text(), query)).map(r -> r.report().id()).toList();
      List<SearchHit> hits = store().search(typed, Optional.empty(), 100).items();
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
          assertThat(query.wanted().stream().flatMap(run -> run.words().stream()).toList())
              .containsAll(WordReader.words(marked.in(hit.snippet())));
        }
      }
    }
    assertThat(store().search("ferries", Optional.empty(), 100).items()).isNotEmpty();
  }

  /** Ten lines that anybody can check, beside the databases' indexes. */
  private static boolean holds(String text, WordQuery query) {
    String words = " " + String.join(" ", WordReader.words(text)) + " ";
    return query.wanted().stream().allMatch(run -> holds(words, run))
        && query.unwanted().stream().noneMatch(run -> holds(words, run));
  }

  private static boolean holds(String words, WordRun run) {
    return run.spellings().stream()
        .anyMatch(spelling -> words.contains(" " + String.join(" ", spelling) + " "));
  }

  @Test
  default void whateverIsTypedIsNoErrorOfTheDatabase() {
    Samples.keep(store(), Samples.first(), NOON);
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
      assertThat(store().search(typed, Optional.empty(), 5).items()).hasSizeLessThanOrEqualTo(5);
      assertThat(store().speakers(typed, 5)).hasSizeLessThanOrEqualTo(5);
      assertThat(store().quotesBy(typed, Optional.empty(), 5).items()).isNotNull();
    }
  }

  @Test
  default void reportsWithTheWordsInTheirTitleComeFirstOnWhateverPage() {
    keepTitled(1, "Ferry sails again");
    keepTitled(2, "The harbour reopens");
    keepTitled(3, "Old ferry is sold");
    keepTitled(4, "Storms are named");
    assertThat(found("ferry")).containsExactly(3, 1, 4, 2);
    assertThat(found("harbour ferry")).as("not all in one title").containsExactly(4, 3, 2, 1);
    assertThat(found("\"old ferry\" harbour")).containsExactly(3);
    assertThat(found("ferry -sold")).containsExactly(1, 4, 2);
    assertThat(store().search("ferry", Optional.empty(), 9).items())
        .extracting(hit -> hit.report().title().orElseThrow())
        .as("by arrival where that is asked")
        .first()
        .isEqualTo("Storms are named");
  }

  @Test
  default void numbersAreFoundWithAndWithoutMarksOfThousands() {
    keepTitled(1, "Fund of 690,000 crowns for Orrin quay");
    keepTitled(2, "Fund of 690000 crowns for Tarn quay");
    keepTitled(3, "Fund of 1.690.000 crowns for Varra quay");
    keepTitled(4, "Bus 690 leaves at 000 hours");
    keepTitled(5, "In 2025 the quay is full");
    assertThat(found("690000 quay")).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(found("690,000 quay")).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(found("\"690,000 crowns\" -varra")).containsExactlyInAnyOrder(1, 2);
    assertThat(found("1690000")).containsExactly(3);
    assertThat(found("quay -690000")).containsExactly(5, 4);
    assertThat(found("2025")).containsExactly(5);
    assertThat(store().best("690000", Optional.empty(), 9).items())
        .allSatisfy(hit -> assertThat(hit.marked()).isNotEmpty());
  }

  /** Returns the days of all hits, page by page of two. */
  private List<Integer> found(String words) {
    var found = new ArrayList<Integer>();
    Optional<String> after = Optional.empty();
    do {
      Slice<SearchHit> slice = store().best(words, after, 2);
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
    store()
        .write(
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
  default void whatSharesRareWordsComesFirstAndAmongEqualsWhatArrivedFirst() {
    keepTitled(1, "Ferry sails again");
    keepTitled(2, "The harbour reopens");
    keepTitled(3, "Old ferry is sold");
    ReportId first = store().search("again", Optional.empty(), 9).items().get(0).report().id();
    ReportId last = store().search("sold", Optional.empty(), 9).items().get(0).report().id();
    List<String> stretches = List.of("harbour ferry mole", "people waved quay", "ferry old sold");
    assertThat(store().sharing(stretches, 9)).hasSize(3).startsWith(last, first);
    assertThat(store().sharing(stretches, 1)).containsExactly(last);
    assertThat(store().sharing(List.of("", "\"", "no such words"), 9)).isEmpty();
  }

  @Test
  default void aSnippetRepeatsNoTitleUnlessTheWordsStandThereAlone() {
    keepTitled(3, "Old ferry is sold");
    String beyond = store().search("ferry", Optional.empty(), 9).items().get(0).snippet();
    assertThat(beyond).startsWith("The harbour saw the ferry");
    String title = store().search("sold", Optional.empty(), 9).items().get(0).snippet();
    assertThat(title).startsWith("Old ferry is sold");
  }
}
