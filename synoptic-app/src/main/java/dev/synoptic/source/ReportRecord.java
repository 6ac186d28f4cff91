package dev.synoptic.source;

import static dev.synoptic.source.Fields.given;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.util.Optional;

/**
 * A report as a record with the fields {@code id, url, outlet, title, published, language, text},
 * of which {@code text} is enough.
 */
final class ReportRecord {

  private ReportRecord() {}

  /** Returns the page of a record that stands at {@code place}. */
  static Page page(JsonTree tree, Origin place, Delivery delivery) {
    String text = tree.text("text").orElse("");
    Optional<String> id = given(tree, "id").or(() -> tree.number("id").map(String::valueOf));
    // A record with an id is found again by it, any other by its line.
    Optional<String> path = id.isPresent() ? delivery.origin().path() : place.path();
    return new Page(
        new Origin(path, given(tree, "url").or(place::url), id),
        SinglePages.looksLikeHtml(text) ? PageType.HTML : PageType.TEXT,
        text,
        Fields.stated(
            given(tree, "title"),
            given(tree, "outlet"),
            given(tree, "published"),
            given(tree, "language")));
  }
}
