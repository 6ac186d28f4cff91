package dev.synoptic.source;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import java.util.Optional;

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
