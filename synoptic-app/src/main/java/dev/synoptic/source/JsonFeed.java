package dev.synoptic.source;

import static dev.synoptic.source.Fields.given;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.util.Optional;

/** JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {

  private JsonFeed() {}

  /** Returns whether a document is such a feed. */
  static boolean fits(JsonTree tree) {
    return tree.text("version").filter(v -> v.contains("jsonfeed.org")).isPresent()
        && tree.field("items").isPresent();
  }

  /** Hands the items that hold their text to {@code desk}. */
  static void read(JsonTree feed, Delivery delivery, Desk desk) {
    int number = 0;
    for (JsonTree item : feed.field("items").map(JsonTree::items).orElseThrow()) {
      item(feed, item, delivery.record(++number), desk);
    }
    if (number == 0) {
      desk.rejected(delivery.reject(Rejection.Reason.EMPTY, "a feed without items"));
    }
  }

  private static void item(JsonTree feed, JsonTree item, Origin place, Desk desk) {
    Origin origin = Fields.origin(place, given(item, "external_url", "url"), given(item, "id"));
    Optional<String> html = given(item, "content_html");
    new FeedEntry(
            origin,
            Fields.stated(
                given(item, "title"),
                given(feed, "title"),
                given(item, "date_published", "date_modified"),
                given(item, "language").or(() -> given(feed, "language"))),
            html.or(() -> given(item, "content_text")),
            html.isPresent(),
            given(item, "summary"),
            given(item, "date_modified", "date_published"))
        .to(desk);
  }
}
