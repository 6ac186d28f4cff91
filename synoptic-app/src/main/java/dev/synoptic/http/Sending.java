package dev.synoptic.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends documents: compressed to those who can read that, and not at all to those who have them.
 */
final class Sending {

  /** What may be kept, but must be asked about each time. */
  static final String REVALIDATED = "no-cache";

  /** What is named after its content. */
  static final String FOREVER = "public, max-age=31536000, immutable";

  /** What is for one visitor. */
  static final String PRIVATE = "private, no-cache";

  private Sending() {}

  /** Sends {@code document}, which caches ask about each time. */
  static void send(Context exchange, Document document) {
    send(exchange, document, REVALIDATED);
  }

  /** Sends {@code document}, kept by caches as {@code caching} says. */
  static void send(Context exchange, Document document, String caching) {
    exchange.header("Cache-Control", caching);
    exchange.header("ETag", document.tag());
    vary(exchange, "Accept-Encoding");
    exchange.contentType(document.type());
    if (matches(exchange.header("If-None-Match"), document.tag())) {
      exchange.status(304);
      return;
    }
    Optional<byte[]> compressed =
        takesGzip(exchange.header("Accept-Encoding")) ? document.compressed() : Optional.empty();
    if (compressed.isPresent()) {
      exchange.header("Content-Encoding", "gzip");
    }
    exchange.result(compressed.orElseGet(document::plain));
  }

  /** Adds a header to those on which the answer depends. */
  static void vary(Context exchange, String header) {
    String known = exchange.res().getHeader("Vary");
    exchange.header("Vary", known == null || known.isEmpty() ? header : known + ", " + header);
  }

  /** Returns whether {@code known} names {@code tag}: weakly, as RFC 9110 asks for reading. */
  static boolean matches(@Nullable String known, String tag) {
    if (known == null) {
      return false;
    }
    String bare = bare(tag);
    for (String each : known.split(",", -1)) {
      if (each.strip().equals("*") || bare(each.strip()).equals(bare)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /** Returns whether {@code header} accepts gzip, as RFC 9110 reads it. */
  static boolean takesGzip(@Nullable String header) {
    if (header == null) {
      return false;
    }
    for (String each : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String coding = each.strip();
      if (coding.startsWith("gzip") || coding.startsWith("x-gzip")) {
        String rest = coding.substring(coding.indexOf("gzip") + 4).replace(" ", "");
        return !rest.equals(";q=0") && !rest.startsWith(";q=0.000");
      }
    }
    return false;
  }
}
