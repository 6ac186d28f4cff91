package dev.synoptic.http;

import dev.synoptic.phrase.Counts;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * A path and what answers there.
 *
 * @param method of the request
 * @param path with its parameters in braces
 * @param handler what answers
 * @param parameters that its query may have; programs that ask with others are told
 */
record Route(HandlerType method, String path, Handler handler, List<String> parameters) {

  /** Longer names are not said back. */
  private static final int LONGEST_NAME = 40;

  /** Copies the list. */
  Route {
    parameters = List.copyOf(parameters);
  }

  /** Returns a route for reading. */
  static Route get(String path, Handler handler, String... parameters) {
    return new Route(HandlerType.GET, path, handler, List.of(parameters));
  }

  /** Returns a route for everything else. */
  static Route post(String path, Handler handler, String... parameters) {
    return new Route(HandlerType.POST, path, handler, List.of(parameters));
  }

  /**
   * Checks that a request has no parameter that would do nothing: a misspelt one must not give an
   * answer to another question. Pages take any, as addresses of the web gather marks of campaigns.
   */
  void check(Context exchange) {
    if (!isForPrograms()) {
      return;
    }
    for (String name : exchange.queryParamMap().keySet()) {
      if (!parameters.contains(name)) {
        throw Refused.badRequest(
            "There is no parameter "
                + (name.length() > LONGEST_NAME ? "of so long a name" : name)
                + " here; "
                + (parameters.isEmpty() ? "there is none" : "there are " + Counts.list(parameters))
                + ".");
      }
    }
  }

  /** Returns whether programs ask here: the API, and feeds. */
  boolean isForPrograms() {
    return isApi() || path.endsWith(".atom");
  }

  /** Returns whether it belongs to the API. */
  boolean isApi() {
    return path.startsWith("/api/");
  }
}
