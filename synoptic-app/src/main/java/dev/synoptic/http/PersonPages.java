package dev.synoptic.http;

import dev.synoptic.model.Synopsis;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The people, and the page of a person. */
final class PersonPages {

  private static final int PEOPLE = 200;

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
    return new PersonCard(row.name(), row.quotes(), day(row.newest()));
  }

  /** Returns the day of a moment in words, in UTC. */
  static String day(Instant at) {
    return Days.of(at.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private void person(Context exchange) {
    String name = Asked.needed(exchange, "name", "/person?name=Ada%20Holm");
    Optional<String> after = Asked.parameter(exchange, "after");
    String key = "person " + changes.sequence() + " " + name + " " + after.orElse("");
    Html.send(exchange, shelf.document(key, () -> person(name, after)));
  }

  private Document person(String name, Optional<String> after) {
    Slice<QuoteRow> quotes = shelf.store().quotesBy(name, after, QUOTES);
    if (quotes.items().isEmpty()) {
      throw Refused.notFound("Nobody of this name is quoted here.");
    }
    String said = quotes.items().get(0).speaker();
    List<Synopsis> stories =
        quotes.items().stream()
            .map(QuoteRow::story)
            .distinct()
            .flatMap(story -> shelf.synopsis(story).stream())
            .map(StoredSynopsis::synopsis)
            .toList();
    return Html.document(
        SitePages.person(
            Site.of(said).in("people"),
            new PersonCard(said, all(said, quotes), day(quotes.items().get(0).newest())),
            stories,
            Html.next(Links.person(name), quotes.next())));
  }

  /** Returns how many quotes there are in all. */
  private int all(String name, Slice<QuoteRow> shown) {
    if (shown.next().isEmpty()) {
      return shown.items().size();
    }
    return shelf.store().speakers(name, PEOPLE).stream()
        .filter(row -> row.name().equalsIgnoreCase(name))
        .mapToInt(SpeakerRow::quotes)
        .max()
        .orElse(shown.items().size());
  }
}
