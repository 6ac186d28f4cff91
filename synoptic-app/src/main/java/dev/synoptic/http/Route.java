package dev.synoptic.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * A path and what answers there.
 *
 * @param method of the request
 * @param path with its parameters in braces
 * @param handler what answers
 */
record Route(HandlerType method, String path, Handler handler) {

  /** Returns a route for reading. */
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  /** Returns a route for everything else. */
  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }

  /** Returns whether it belongs to the API. */
  boolean isApi() {
    return path.startsWith("/api/");
  }
}
