package dev.synoptic.http;

import dev.synoptic.page.SiteAssets;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.IntSupplier;

/** Stands before every handler: who may ask, whether there is room, and what browsers may do. */
final class Gatekeeper {

  private static final int AGAIN_SECONDS = 2;

  private final HostGuard hosts;
  private final IntSupplier waiting;
  private final int mostWaiting;
  private final Problems problems;
  private final Gauges gauges;

  Gatekeeper(
      HostGuard hosts, IntSupplier waiting, int mostWaiting, Problems problems, Gauges gauges) {
    this.hosts = hosts;
    this.waiting = waiting;
    this.mostWaiting = mostWaiting;
    this.problems = problems;
    this.gauges = gauges;
  }

  /** Returns the handler of {@code route}, guarded and measured. */
  Handler guarded(Route route) {
    return exchange -> {
      long start = System.nanoTime();
      protect(exchange);
      try {
        hosts.check(exchange);
        if (waiting.getAsInt() > mostWaiting) {
          throw Refused.busy("Too many requests are waiting.", AGAIN_SECONDS);
        }
        route.check(exchange);
        route.handler().handle(exchange);
      } catch (Exception e) {
        problems.answer(exchange, e);
      } finally {
        gauges.answered(route.path(), exchange.statusCode(), System.nanoTime() - start);
      }
    };
  }

  /** Tells browsers to run nothing but what the reader sends, in no frame, and to tell nobody. */
  static void protect(Context exchange) {
    exchange.header("Content-Security-Policy", SiteAssets.POLICY);
    exchange.header("X-Content-Type-Options", "nosniff");
    exchange.header("X-Frame-Options", "DENY");
    // With "no-referrer", forms of our own would come from nowhere and be refused.
    exchange.header("Referrer-Policy", "same-origin");
    exchange.header("Cross-Origin-Opener-Policy", "same-origin");
    exchange.header("Cross-Origin-Resource-Policy", "same-origin");
    exchange.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
}
