package dev.synoptic.http;

import dev.synoptic.page.Links;
import io.javalin.http.Context;
import java.util.Optional;

/** Sends pages. */
final class Html {

  /** The media type of pages. */
  static final String TYPE = "text/html; charset=utf-8";

  private Html() {}

  /** Returns the document of a page. */
  static Document document(byte[] page) {
    return Document.of(TYPE, page);
  }

  /** Sends a page that all visitors see alike. */
  static void send(Context exchange, Document page) {
    Sending.send(exchange, page);
  }

  /** Returns where a list goes on: this address with another {@code after}. */
  static String next(String path, Optional<String> after) {
    return after
        .map(cursor -> path + (path.contains("?") ? "&" : "?") + "after=" + Links.encoded(cursor))
        .orElse("");
  }

  /** Sends a visitor on with a GET. */
  static void seeOther(Context exchange, String where) {
    exchange.status(303);
    exchange.header("Cache-Control", "no-store");
    exchange.header("Location", where);
  }
}
