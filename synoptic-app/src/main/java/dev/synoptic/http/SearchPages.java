package dev.synoptic.http;

import dev.synoptic.model.Appearance;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.page.Hit;
import dev.synoptic.page.Links;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.page.Trace;
import dev.synoptic.store.SearchHit;
import dev.synoptic.store.Slice;
import dev.synoptic.store.SpeakerRow;
import dev.synoptic.store.StoryRow;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Searching, and asking where words come from. */
final class SearchPages {

  private static final int HITS = 30;
  private static final int PEOPLE = 6;

  /** Characters that are shown on each side of words that were found. */
  private static final int AROUND = 140;

  private final Shelf shelf;
  private final Changes changes;
  private final Tracing tracing;
  private final Workbench workbench;

  SearchPages(Shelf shelf, Changes changes, Tracing tracing, Workbench workbench) {
    this.shelf = shelf;
    this.changes = changes;
    this.tracing = tracing;
    this.workbench = workbench;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/search", this::search), Route.get("/where", this::where));
  }

  private void search(Context exchange) {
    String query = Asked.parameter(exchange, "q").orElse("").strip();
    Optional<String> after = Asked.parameter(exchange, "after");
    boolean latest = SearchResource.isLatestFirst(exchange);
    String key =
        "search " + changes.sequence() + " " + latest + " " + after.orElse("") + " " + query;
    Html.send(exchange, shelf.document(key, () -> search(query, latest, after)));
  }

  private Document search(String query, boolean latest, Optional<String> after) {
    Site site = Site.of(query.isEmpty() ? "Search" : query + " – search").in("search").asked(query);
    if (query.isEmpty()) {
      return Html.document(SitePages.search(site, List.of(), List.of(), ""));
    }
    Slice<SearchHit> hits =
        latest ? shelf.store().search(query, after, HITS) : shelf.store().best(query, after, HITS);
    String here = Links.search(query) + (latest ? "&order=latest" : "");
    List<String> people =
        after.isPresent()
            ? List.of()
            : shelf.store().speakers(query, PEOPLE).stream().map(SpeakerRow::name).toList();
    return Html.document(
        SitePages.search(
            site,
            people,
            hits.items().stream().map(this::hit).toList(),
            Html.next(here, hits.next())));
  }

  private Hit hit(SearchHit hit) {
    Optional<StoryRow> story =
        shelf.store().story(hit.report().story()).filter(row -> row.counts().reports() > 1);
    return new Hit(
        Links.report(hit.report().id().value()),
        hit.report().title().orElse(""),
        hit.snippet(),
        hit.marked(),
        hit.report().outlet().orElse(""),
        story.flatMap(StoryRow::title).orElse(""),
        story.map(row -> Links.story(row.id())).orElse(""),
        hit.report().published().flatMap(Published::parse));
  }

  private void where(Context exchange) throws Exception {
    String text = Asked.parameter(exchange, "text").orElse("").strip();
    Site site = Site.of("Where does this come from?").in("search");
    Optional<String> fault =
        text.isEmpty() ? Optional.of("Write or paste some words.") : tracing.fault(text);
    byte[] page =
        fault.isPresent()
            ? SitePages.where(site, text, fault.get(), 0, List.of())
            : workbench.work(() -> where(site, text));
    Html.send(exchange, Html.document(page));
  }

  private byte[] where(Site site, String text) {
    Appearances found = tracing.where(text);
    var traces = new ArrayList<Trace>();
    for (Appearance appearance : found.found()) {
      traces.add(trace(found.reports().get(appearance.report()), appearance));
    }
    return SitePages.where(site, text, "", found.searched(), traces);
  }

  private static Trace trace(Report report, Appearance appearance) {
    String text = report.text();
    int from = space(text, Math.max(0, appearance.cover().start() - AROUND), 1);
    int to = space(text, Math.min(text.length(), appearance.cover().end() + AROUND), -1);
    int start = Math.min(from, appearance.cover().start());
    int end = Math.max(to, appearance.cover().end());
    List<Range> lit =
        appearance.pieces().stream()
            .map(piece -> new Range(piece.start() - start, piece.end() - start))
            .toList();
    return new Trace(
        Links.report(report.id().value()),
        report.knownAs(),
        report.published(),
        text.substring(start, end),
        lit,
        appearance.wording(),
        appearance.speaker().orElse(""),
        switch (appearance.basis()) {
          case WORDS -> "";
          case UTTERANCE -> "another wording of the same utterance";
          case PASSAGE -> "another wording of the same passage";
        });
  }

  /** Moves {@code at} to where a word begins or ends. */
  private static int space(String text, int at, int step) {
    int place = at;
    while (place > 0 && place < text.length() && !Character.isWhitespace(text.charAt(place))) {
      place += step;
    }
    return place;
  }
}
