package dev.synoptic.http;

import dev.synoptic.page.Problem;
import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import dev.synoptic.store.StoreFailure;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The one shape of errors: a JSON problem (RFC 9457) in the API, the same in words on a page for
 * people. What goes wrong inside is told to the log, not to strangers.
 */
final class Problems {

  /** The media type of problems. */
  static final String TYPE = "application/problem+json";

  private static final int AGAIN_SECONDS = 2;

  private final Consumer<Throwable> log;

  Problems(Consumer<Throwable> log) {
    this.log = log;
  }

  /** Tells the log of a fault of the program. */
  void log(Throwable fault) {
    log.accept(fault);
  }

  /** Answers a request that {@code why} kept from being answered. */
  void answer(Context exchange, Throwable why) {
    // Only a store can tell whether it gave this word.
    boolean strayed =
        why instanceof IllegalArgumentException && exchange.queryParam("after") != null;
    answer(
        exchange,
        strayed
            ? Refused.badRequest("The parameter after is not the next of such a list.")
            : refused(why));
  }

  private Refused refused(Throwable why) {
    if (why instanceof Refused refused) {
      return refused;
    }
    if (why instanceof HttpResponseException known) {
      return of(known.getStatus());
    }
    if (why instanceof StoreFailure) {
      log.accept(why);
      return Refused.busy("The store does not answer; try again.", AGAIN_SECONDS);
    }
    log.accept(why);
    return Refused.of(
        500, "A fault of the program", "It is not the request's. It was written to the log.");
  }

  /** Returns what a status without more to say means. */
  static Refused of(int status) {
    return switch (status) {
      case 400 -> Refused.badRequest("Look at its address.");
      case 404 -> Refused.notFound("There is nothing at this address.");
      case 405 -> Refused.of(405, "Not in this way", "This address does not take that method.");
      case 408 -> Refused.of(408, "Too slow", "The request did not come to its end in time.");
      case 413 -> Refused.tooLarge("The request is larger than is taken here.");
      case 414 -> Refused.of(414, "Too large", "The address is longer than is taken here.");
      case 415 -> Refused.of(415, "Not that", "Content of this type is not taken here.");
      default ->
          status >= 500
              ? Refused.of(status, "A fault", "It was written to the log.")
              : Refused.of(status, "Not answered", "The request cannot be answered.");
    };
  }

  /** Answers with {@code refused}. */
  static void answer(Context exchange, Refused refused) {
    exchange.status(refused.status());
    exchange.header("Cache-Control", "no-store");
    exchange.res().setHeader("ETag", null);
    refused
        .retryAfterSeconds()
        .ifPresent(seconds -> exchange.header("Retry-After", Integer.toString(seconds)));
    if (refused.status() == 401) {
      exchange.header("WWW-Authenticate", "Bearer realm=\"synoptic\"");
    }
    if (isForPeople(exchange)) {
      exchange.contentType("text/html; charset=utf-8");
      exchange.result(page(refused));
    } else {
      exchange.contentType(TYPE);
      // As bytes: for a media type that it does not know, the server would write Latin-1.
      exchange.result(json(refused).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isForPeople(Context exchange) {
    String accept = exchange.header("Accept");
    return !exchange.path().startsWith("/api/")
        && !exchange.path().endsWith(".atom")
        && accept != null
        && accept.contains("text/html");
  }

  private static byte[] page(Refused refused) {
    return SitePages.problem(
        Site.of(refused.title()), new Problem(refused.status(), refused.title(), refused.detail()));
  }

  /** Returns {@code refused} as a JSON problem. */
  static String json(Refused refused) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "about:blank");
          json.writeStringField("title", refused.title());
          json.writeNumberField("status", refused.status());
          json.writeStringField("detail", refused.detail());
          json.writeEndObject();
        });
  }
}
