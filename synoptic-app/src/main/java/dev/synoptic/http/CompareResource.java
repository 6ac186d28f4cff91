package dev.synoptic.http;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.model.Comparison;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.List;

/** {@code POST /api/compare}: reports in, synopsis out; nothing is stored. */
final class CompareResource {

  /** More reports than this are a job for the command line. */
  private static final int MOST_PAGES = 500;

  private final Synoptic synoptic = new Synoptic();
  private final Workbench workbench;
  private final int mostBytes;

  CompareResource(Workbench workbench, int mostBytes) {
    this.workbench = workbench;
    this.mostBytes = mostBytes;
  }

  /** Returns the routes. */
  List<Route> routes() {
    return List.of(Route.post("/api/compare", this::compare, "format", "as-one"));
  }

  private void compare(Context exchange) throws Exception {
    Format format = Format.asked(exchange);
    boolean asOne = Asked.flag(exchange, "as-one");
    byte[] body = Asked.body(exchange, mostBytes);
    Document document = workbench.work(() -> format.document(compared(body, asOne)));
    Sending.vary(exchange, "Accept");
    format.allow(exchange);
    Sending.send(exchange, document, "no-store");
  }

  private Comparison compared(byte[] body, boolean asOne) {
    Input input = read(body);
    if (input.pages().size() > MOST_PAGES) {
      throw Refused.tooLarge("At most " + MOST_PAGES + " reports are compared at once here.");
    }
    Comparison compared =
        asOne ? synoptic.compareAsOne(input.pages()) : synoptic.compare(input.pages());
    return compared.with(input.rejected());
  }

  /** Takes what {@code compare -} takes: JSON Lines, a list, a page, an archive. */
  private static Input read(byte[] body) {
    return PageFiles.read(
        List.of(PageFiles.STANDARD_INPUT),
        new PageFiles.Outside(new ByteArrayInputStream(body), FetchLimits.defaults()),
        count -> {});
  }
}
