package dev.synoptic.source;

import static dev.synoptic.source.Fields.given;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * A record of the Global Quotation Graph of GDELT: an article's quotations, each with the words
 * before and after it, but not the article. A page of excerpts is made of them, a paragraph each;
 * quotations can be laid side by side as well as those of whole reports.
 */
final class QuoteRecord {

  private QuoteRecord() {}

  /** Returns whether a record is one of quotations. */
  static boolean fits(JsonTree tree) {
    return quotes(tree).stream().anyMatch(quote -> quote.text("quote").isPresent());
  }

  /** Hands the page of excerpts to {@code desk}. */
  static void read(JsonTree tree, Origin place, Desk desk) {
    Origin origin = Fields.origin(place, given(tree, "url"), given(tree, "id"));
    var text = new StringBuilder();
    for (JsonTree quote : quotes(tree)) {
      given(quote, "quote").ifPresent(words -> text.append(excerpt(quote, words)));
    }
    if (text.isEmpty()) {
      desk.rejected(
          new Rejection(origin, Rejection.Reason.EMPTY, "quotations without words; give the page"));
      return;
    }
    desk.page(
        new Page(
            origin,
            PageType.TEXT,
            text.toString(),
            Fields.stated(
                given(tree, "title"),
                given(tree, "url").flatMap(WebName::of),
                given(tree, "date"),
                given(tree, "lang", "language").filter(tag -> tag.length() <= 3))));
  }

  private static String excerpt(JsonTree quote, String words) {
    Optional<String> before = given(quote, "pre");
    Optional<String> after = given(quote, "post");
    return before.map(String::strip).map(text -> text + " ").orElse("")
        + "\u201C"
        + words.strip()
        + "\u201D"
        + after.map(String::strip).map(text -> " " + text).orElse("")
        + "\n\n";
  }

  private static List<JsonTree> quotes(JsonTree tree) {
    return tree.field("quotes").map(JsonTree::items).orElse(List.of());
  }
}
