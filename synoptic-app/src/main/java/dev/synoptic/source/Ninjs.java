package dev.synoptic.source;

import static dev.synoptic.source.Fields.given;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * News in JSON (IPTC ninjs). Version 1 has single fields ({@code body_html}, {@code headline}),
 * version 2 lists of objects, version 3 the same in camel case.
 */
final class Ninjs {

  private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

  private Ninjs() {}

  /** Returns whether a record is such an item. */
  static boolean fits(JsonTree tree) {
    return tree.isObject()
        && tree.text("uri").isPresent()
        && given(
                tree,
                "body_html",
                "body_xhtml",
                "body_text",
                "versioncreated",
                "versionCreated",
                "headline",
                "pubstatus",
                "pubStatus")
            .or(() -> tree.field("bodies").or(() -> tree.field("headlines")).map(f -> ""))
            .isPresent();
  }

  /** Hands the item's page to {@code desk}, or says why there is none. */
  static void read(JsonTree item, Origin place, Desk desk) {
    Origin origin = Fields.origin(place, address(item), given(item, "uri"));
    String status = given(item, "pubstatus", "pubStatus").orElse("").toLowerCase(Locale.ROOT);
    Optional<Body> body = body(item);
    if (WITHDRAWN.contains(status)) {
      desk.rejected(
          new Rejection(origin, Rejection.Reason.NO_ARTICLE, "withdrawn by its outlet: " + status));
    } else if (body.isEmpty()) {
      String type = given(item, "type").orElse("item");
      desk.rejected(
          new Rejection(origin, Rejection.Reason.NO_ARTICLE, "a " + type + " without a text"));
    } else {
      Stated stated =
          Fields.stated(
              titled(item),
              outlet(item),
              given(
                  item,
                  "firstcreated",
                  "firstCreated",
                  "contentcreated",
                  "contentCreated",
                  "versioncreated",
                  "versionCreated"),
              given(item, "language"));
      desk.page(body.get().page(origin, stated));
    }
  }

  private static Optional<String> address(JsonTree item) {
    return given(item, "canonicalurl", "url", "link")
        .or(() -> given(item, "uri").filter(uri -> uri.startsWith("http")));
  }

  private static Optional<Body> body(JsonTree item) {
    return given(item, "body_html", "body_xhtml")
        .map(html -> new Body(PageType.HTML, html))
        .or(() -> given(item, "body_text").map(text -> new Body(PageType.TEXT, text)))
        .or(() -> listed(item));
  }

  /** Versions 2 and 3 list bodies by type; HTML keeps paragraphs and captions apart. */
  private static Optional<Body> listed(JsonTree item) {
    Optional<Body> best = Optional.empty();
    for (JsonTree body : list(item, "bodies")) {
      String type = given(body, "contenttype", "contentType").orElse("").toLowerCase(Locale.ROOT);
      Optional<String> value = given(body, "value");
      if (value.isPresent()) {
        boolean html = type.contains("html") || Fields.fragment(value.get());
        if (best.isEmpty() || (html && best.get().type() == PageType.TEXT)) {
          best = Optional.of(new Body(html ? PageType.HTML : PageType.TEXT, value.get()));
        }
      }
    }
    return best;
  }

  private static Optional<String> titled(JsonTree item) {
    return given(item, "headline")
        .or(
            () ->
                list(item, "headlines").stream()
                    .flatMap(headline -> given(headline, "value").stream())
                    .findFirst())
        .map(Ninjs::plain);
  }

  private static String plain(String title) {
    return title.replaceAll("<[^>]{0,200}+>", "");
  }

  private static Optional<String> outlet(JsonTree item) {
    for (String list : new String[] {"infosources", "infoSources", "infosource"}) {
      for (JsonTree source : list(item, list)) {
        Optional<String> name = given(source, "name", "literal");
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return given(item, "provider")
        .or(() -> item.field("provider").flatMap(provider -> given(provider, "name", "literal")))
        .or(() -> given(item, "copyrightholder", "copyrightHolder"));
  }

  private static List<JsonTree> list(JsonTree item, String field) {
    return item.field(field).map(JsonTree::items).orElse(List.of());
  }

  private record Body(PageType type, String text) {

    Page page(Origin origin, Stated stated) {
      boolean html = type == PageType.HTML;
      return new Page(origin, type, html ? Fields.headed(text, stated) : text, stated);
    }
  }
}
