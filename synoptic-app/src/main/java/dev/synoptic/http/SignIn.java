package dev.synoptic.http;

import dev.synoptic.page.Site;
import dev.synoptic.page.SitePages;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /sign-in}: where people give the token once. */
final class SignIn {

  private final TokenGuard guard;

  SignIn(TokenGuard guard) {
    this.guard = guard;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.get("/sign-in", this::form), Route.post("/sign-in", this::signIn));
  }

  private void form(Context exchange) {
    if (!guard.allowsChanges()) {
      throw Refused.forbidden("This service takes no changes; it does when started with --token.");
    }
    Sending.send(exchange, page(""), Sending.PRIVATE);
  }

  private static Document page(String fault) {
    return Html.document(SitePages.signIn(Site.of("Change stories by hand"), fault));
  }

  private void signIn(Context exchange) throws IOException {
    guard.checkOrigin(exchange);
    if (guard.signIn(exchange, Form.of(exchange).field("token"))) {
      Html.seeOther(exchange, "/");
      return;
    }
    exchange.status(401);
    exchange.contentType(Html.TYPE);
    exchange.header("Cache-Control", "no-store");
    exchange.result(page("That is not the token.").plain());
  }
}
