package dev.synoptic.source;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Reads the fields of records of several formats. */
final class Fields {

  private Fields() {}

  /** Returns the first of these fields that holds more than white space. */
  static Optional<String> given(JsonTree tree, String... names) {
    for (String name : names) {
      Optional<String> value = tree.text(name).filter(text -> !text.isBlank());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Returns what a record states; blanks count as nothing. */
  static Stated stated(
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> published,
      Optional<String> language) {
    return new Stated(
        title.map(String::strip).filter(text -> !text.isEmpty()),
        outlet.map(String::strip).filter(text -> !text.isEmpty()).map(Outlet::named),
        published.flatMap(Published::parse),
        language.map(String::strip).filter(text -> !text.isEmpty()));
  }

  /** Returns {@code origin} with the address and the id that its record states. */
  static Origin origin(Origin origin, Optional<String> url, Optional<String> id) {
    return new Origin(origin.path(), url.or(origin::url), id);
  }

  /**
   * Returns markup with the title that its record states beside it, in a head: a title that stands
   * nowhere in the page is one that nothing can point at.
   */
  static String headed(String markup, Stated stated) {
    boolean has = markup.regionMatches(true, 0, "<!doctype", 0, 9) || has(markup, "<title");
    return has
        ? markup
        : stated
            .title()
            .map(title -> "<title>" + Entities.escape(title) + "</title>\n" + markup)
            .orElse(markup);
  }

  private static boolean has(String markup, String tag) {
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      if (markup.regionMatches(true, at, tag, 0, tag.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is markup though it has no head: some tag stands in it. */
  static boolean fragment(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      for (String tag : new String[] {"p>", "p ", "br", "div", "h1", "h2", "h3", "ul", "blockq"}) {
        if (text.regionMatches(true, at + 1, tag, 0, tag.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
