package dev.synoptic.http;

import dev.synoptic.page.Links;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoryRow;
import io.javalin.http.Context;
import java.util.Optional;

/** Sends those who ask for a story under an old id to the one that lives. */
final class Aliases {

  private Aliases() {}

  /**
   * Returns the story of this id; empty where the visitor was sent on to it.
   *
   * @param before what the path begins with
   * @param after what it ends in
   */
  static Optional<StoryRow> row(
      Store store, Context exchange, String id, String before, String after) {
    StoryRow row = store.story(id).orElseThrow(Aliases::unknown);
    if (row.id().equals(id)) {
      return Optional.of(row);
    }
    String query = exchange.queryString();
    exchange.status(308);
    exchange.header("Cache-Control", "no-cache");
    exchange.header(
        "Location", before + Links.encoded(row.id()) + after + (query == null ? "" : "?" + query));
    return Optional.empty();
  }

  private static Refused unknown() {
    return Refused.notFound(
        "There is no such story: its reports may have been dropped as too old.");
  }
}
