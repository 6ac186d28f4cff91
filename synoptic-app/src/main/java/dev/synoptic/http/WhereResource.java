package dev.synoptic.http;

import dev.synoptic.json.AppearanceWriter;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code POST /api/where}: where else words appear in the store. */
final class WhereResource {

  private static final int MOST_BYTES = 1 << 16;

  private final Tracing tracing;
  private final Workbench workbench;

  WhereResource(Tracing tracing, Workbench workbench) {
    this.tracing = tracing;
    this.workbench = workbench;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.post("/api/where", this::where));
  }

  private void where(Context exchange) throws Exception {
    String text = text(exchange);
    Optional<String> fault = tracing.fault(text);
    if (fault.isPresent()) {
      throw Refused.badRequest(fault.get());
    }
    Document document =
        workbench.work(
            () -> Json.written(Json.TYPE, out -> AppearanceWriter.json(tracing.where(text), out)));
    Sending.send(exchange, document, "no-store");
  }

  /**
   * Returns the words: the field {@code text} of a JSON object or of a form, else the body as it
   * is. What sends no type of its own (curl says "form" of anything) is taken for what it looks
   * like.
   */
  private static String text(Context exchange) throws IOException {
    String body = new String(Asked.body(exchange, MOST_BYTES), StandardCharsets.UTF_8);
    String type = Optional.ofNullable(exchange.contentType()).orElse("");
    boolean form = type.startsWith("application/x-www-form-urlencoded");
    if (type.startsWith("application/json") || form && body.stripLeading().startsWith("{")) {
      return Json.read(body)
          .text("text")
          .orElseThrow(() -> Refused.badRequest("The JSON needs a field \"text\"."));
    }
    return form && body.startsWith("text=") ? Form.read(body).field("text") : body;
  }
}
