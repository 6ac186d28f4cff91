package dev.synoptic.http;

import dev.synoptic.page.Links;
import dev.synoptic.store.QuoteRow;
import dev.synoptic.store.SearchHit;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Feeds: of stories, of what someone says, of what a search finds. */
final class FeedResource {

  private static final int ENTRIES = 50;

  private final Shelf shelf;

  FeedResource(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(
        Route.get("/stories.atom", this::stories),
        Route.get("/person.atom", this::person, "name"),
        Route.get("/search.atom", this::search, "q"));
  }

  private void stories(Context exchange) {
    List<StoryRow> rows =
        shelf.store().stories(StoryQuery.newest(), Optional.empty(), ENTRIES).items();
    send(exchange, "Synoptic: stories", rows.stream().map(FeedResource::entry).toList());
  }

  private static AtomFeed.Entry entry(StoryRow row) {
    return new AtomFeed.Entry(
        "urn:synoptic:story:" + row.id(),
        Links.story(row.id()),
        row.title().orElse("A story without a title"),
        row.changed(),
        row.counts().reports()
            + " reports, "
            + row.counts().independent()
            + " independent; quotes altered: "
            + row.counts().altered()
            + "; figures in conflict: "
            + row.counts().conflicts());
  }

  private void person(Context exchange) {
    String name = Asked.needed(exchange, "name", "/person.atom?name=Ada%20Holm");
    List<QuoteRow> rows = shelf.store().quotesBy(name, Optional.empty(), ENTRIES).items();
    send(exchange, "Synoptic: " + name, rows.stream().map(FeedResource::entry).toList());
  }

  private static AtomFeed.Entry entry(QuoteRow row) {
    return new AtomFeed.Entry(
        "urn:synoptic:quote:" + row.story() + ":" + row.id(),
        Links.story(row.story()),
        row.speaker() + ": “" + row.reading() + "”",
        row.newest(),
        "in " + row.storyTitle().orElse("a story without a title"));
  }

  private void search(Context exchange) {
    String query = Asked.needed(exchange, "q", "/search.atom?q=bridge");
    List<SearchHit> hits = shelf.store().search(query, Optional.empty(), ENTRIES).items();
    send(exchange, "Synoptic: " + query, hits.stream().map(FeedResource::entry).toList());
  }

  private static AtomFeed.Entry entry(SearchHit hit) {
    return new AtomFeed.Entry(
        "urn:synoptic:report:" + hit.report().id().value(),
        Links.report(hit.report().id().value()),
        hit.report().title().orElse("A report without a title"),
        hit.report().received(),
        hit.report().outlet().map(outlet -> outlet + ": ").orElse("") + hit.snippet());
  }

  private static void send(Context exchange, String title, List<AtomFeed.Entry> entries) {
    String query = exchange.queryString();
    String self = exchange.path() + (query == null ? "" : "?" + query);
    Sending.send(
        exchange,
        AtomFeed.document(title, exchange.scheme() + "://" + host(exchange), self, entries));
  }

  private static String host(Context exchange) {
    String host = exchange.header("Host");
    return host == null ? "localhost" : host;
  }
}
