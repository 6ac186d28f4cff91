package dev.synoptic.store;

import static dev.synoptic.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Synopsis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is quoted, and which outlets publish. */
interface PeopleContract extends OpenStore {

  @Test
  default void quotesAreFoundByAnySpellingOfTheirSpeaker() {
    Samples.keep(store(), Samples.first(), NOON);
    Quote quote =
        Samples.first().quotes().stream()
            .filter(q -> q.speakerName().isPresent())
            .findFirst()
            .orElseThrow();
    String name = quote.speakerName().orElseThrow();
    List<QuoteRow> found =
        store()
            .quotesBy("  " + name.toUpperCase(java.util.Locale.ROOT), Optional.empty(), 100)
            .items();
    long expected =
        Samples.first().quotes().stream()
            .filter(q -> q.speakerName().equals(Optional.of(name)))
            .count();
    assertThat(found).hasSize((int) expected);
    assertThat(found).extracting(QuoteRow::id).contains(quote.id());
    QuoteRow row = found.stream().filter(q -> q.id().equals(quote.id())).findFirst().orElseThrow();
    assertThat(row.readings()).hasSize(quote.readings().size());
    assertThat(row.reading()).isEqualTo(quote.reading());
    assertThat(row.storyTitle()).isEqualTo(Samples.first().title());
    String family = name.substring(name.lastIndexOf(' ') + 1);
    assertThat(store().speakers(family.substring(0, 3), 10))
        .extracting(SpeakerRow::name)
        .contains(name);
    SpeakerRow speaker = store().speaker(name.toUpperCase(java.util.Locale.ROOT)).orElseThrow();
    assertThat(speaker.quotes()).isEqualTo((int) expected);
    assertThat(speaker.stories()).isEqualTo(1);
    assertThat(found).extracting(QuoteRow::reading).contains(speaker.words());
    assertThat(speaker.published().map(Published::iso))
        .isEqualTo(store().story(Samples.first().story().id()).orElseThrow().last());
    Slice<QuoteRow> one = store().quotesBy(name, Optional.empty(), 1);
    assertThat(one.next().isPresent()).isEqualTo(expected > 1);
  }

  @Test
  default void whoHasNoNameIsFoundButNotListed() {
    Quote quote = Samples.first().quotes().get(0);
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
            Samples.first().story(),
            Samples.first().title(),
            Samples.first().titleSpan(),
            Samples.first().names(),
            List.of(unnamed),
            Samples.first().facts(),
            Samples.first().disputed(),
            Samples.first().reuse(),
            Samples.first().timeline(),
            Samples.first().brief(),
            Samples.first().missing());
    Samples.keep(store(), story, NOON);
    assertThat(store().speakers("", 100)).isEmpty();
    assertThat(store().speaker("Harbour Officials").orElseThrow().quotes()).isEqualTo(1);
    assertThat(store().quotesBy("harbour officials", Optional.empty(), 5).items()).hasSize(1);
    Samples.keepRow(store(), Samples.first(), NOON.plusSeconds(1));
    assertThat(store().speaker("harbour officials")).isEmpty();
  }

  @Test
  default void aStoryMadeAnewHasItsNewQuotesAlone() {
    Samples.keep(store(), Samples.first(), NOON);
    long before = store().speakers("", 1000).stream().mapToInt(SpeakerRow::quotes).sum();
    Samples.keepRow(store(), Samples.first(), NOON.plusSeconds(5));
    assertThat(store().speakers("", 1000).stream().mapToInt(SpeakerRow::quotes).sum())
        .isEqualTo((int) before);
    store()
        .write(
            tx -> {
              tx.gone(Samples.first().story().id(), NOON);
              return true;
            });
    assertThat(store().speakers("", 1000)).isEmpty();
  }

  @Test
  default void outletsAreListedWithTheirReports() {
    Samples.keep(store(), Samples.first(), NOON);
    List<OutletRow> outlets = store().outlets(100);
    assertThat(outlets).isNotEmpty();
    for (OutletRow outlet : outlets) {
      Slice<ReportRow> reports = store().reportsBy(outlet.name(), Optional.empty(), 100);
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
      assertThat(store().outlet(outlet.name())).contains(outlet);
    }
    assertThat(outlets.stream().mapToInt(o -> o.own() + o.taken()).sum()).isPositive();
    assertThat(store().outlet("no such outlet")).isEmpty();
    store()
        .write(
            tx -> {
              tx.gone(Samples.first().story().id(), NOON);
              return true;
            });
    assertThat(store().outlets(100)).extracting(OutletRow::compared).containsOnly(0);
  }

  @Test
  default void totalsFollowTheStoriesThatComeChangeAndGo() {
    Samples.keep(store(), Samples.first(), NOON);
    List<SpeakerRow> people = store().speakers("", 100);
    List<OutletRow> outlets = store().outlets(100);
    List<Synopsis> more = Samples.copies(Samples.first(), 2);
    for (Synopsis copy : more) {
      Samples.keepRow(store(), copy, NOON.plusSeconds(1));
      Samples.keepRow(store(), copy, NOON.plusSeconds(2));
    }
    totalsAre(3, people, outlets);
    for (SpeakerRow row : store().speakers("", 100)) {
      assertThat(store().speaker(row.name())).as("alone as in the list").contains(row);
    }
    store()
        .write(
            tx -> {
              tx.gone(more.get(0).story().id(), NOON);
              return true;
            });
    totalsAre(2, people, outlets);
  }

  private void totalsAre(int times, List<SpeakerRow> people, List<OutletRow> outlets) {
    assertThat(store().speakers("", 100))
        .extracting(SpeakerRow::name, SpeakerRow::quotes, SpeakerRow::stories)
        .containsExactlyElementsOf(
            people.stream().map(p -> tuple(p.name(), times * p.quotes(), times)).toList());
    assertThat(store().outlets(100))
        .extracting(OutletRow::name, OutletRow::compared, OutletRow::own, OutletRow::taken)
        .containsExactlyElementsOf(
            outlets.stream()
                .map(o -> tuple(o.name(), times * o.compared(), times * o.own(), times * o.taken()))
                .toList());
  }
}
