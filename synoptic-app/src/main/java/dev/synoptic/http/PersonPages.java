package dev.synoptic.http;

import dev.synoptic.model.Published;
import dev.synoptic.model.Synopsis;
import dev.synoptic.page.Clip;
import dev.synoptic.page.Links;
import dev.synoptic.page.PersonCard;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.phrase.Days;
import dev.synoptic.store.QuoteRow;
import dev.synoptic.store.Slice;
import dev.synoptic.store.SpeakerRow;
import dev.synoptic.store.StoredSynopsis;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The people, and the page of a person. */
final class PersonPages {

  private static final int PEOPLE = 200;

  /** Longer wordings are cut in the list. */
  private static final int WORDS = 90;

  /** Quotes of one page: about ten stories. */
  private static final int QUOTES = 40;

  private final Shelf shelf;
  private final Changes changes;

  PersonPages(Shelf shelf, Changes changes) {
    this.shelf = shelf;
    this.changes = changes;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/people", this::people), Route.get("/person", this::person));
  }

  private void people(Context exchange) {
    String beginning = Asked.parameter(exchange, "q").orElse("");
    String key = "people " + changes.sequence() + " " + beginning;
    Html.send(exchange, shelf.document(key, () -> people(beginning)));
  }

  private Document people(String beginning) {
    List<PersonCard> cards =
        shelf.store().speakers(beginning, PEOPLE).stream().map(PersonPages::card).toList();
    return Html.document(SitePages.people(Site.of("People").in("people"), cards, beginning));
  }

  private static PersonCard card(SpeakerRow row) {
    String last =
        row.published()
            .map(Published::date)
            .or(
                () ->
                    Optional.of(row.newest()).filter(Instant.EPOCH::isBefore).map(PersonPages::day))
            .map(Days::of)
            .orElse("");
    return new PersonCard(row.name(), row.quotes(), row.stories(), last, said(row));
  }

  /** Words that nobody prints in quotation marks get none here. */
  private static String said(SpeakerRow row) {
    String words = Clip.end(row.words().strip(), WORDS);
    return row.marked() ? "“" + words + "”" : words;
  }

  /** Returns the day of a moment, in UTC. */
  static LocalDate day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private void person(Context exchange) {
    String name = Asked.needed(exchange, "name", "/person?name=Ada%20Holm");
    Optional<String> after = Asked.parameter(exchange, "after");
    String key = "person " + changes.sequence() + " " + name + " " + after.orElse("");
    Html.send(exchange, shelf.document(key, () -> person(name, after)));
  }

  private Document person(String name, Optional<String> after) {
    Slice<QuoteRow> quotes = shelf.store().quotesBy(name, after, QUOTES);
    PersonCard card =
        shelf
            .store()
            .speaker(name)
            .map(PersonPages::card)
            .orElseThrow(() -> Refused.notFound("Nobody of this name is quoted here."));
    List<Synopsis> stories =
        quotes.items().stream()
            .map(QuoteRow::story)
            .distinct()
            .flatMap(story -> shelf.synopsis(story).stream())
            .map(StoredSynopsis::synopsis)
            .toList();
    return Html.document(
        SitePages.person(
            Site.of(card.name()).in("people"),
            card,
            stories,
            Html.next(Links.person(name), quotes.next())));
  }
}
