package dev.synoptic.page;

import dev.synoptic.model.Comparison;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * A comparison as one HTML page that needs nothing else: no network, no file beside it. Reports are
 * shown as text only; nothing in them can run, and only web addresses become links.
 */
public final class ComparisonPage {

  private ComparisonPage() {}

  /** Returns the policy under which browsers run the page's own style and script alone. */
  public static String policy() {
    return Assets.read().policy() + "; frame-ancestors 'none'";
  }

  /** Writes the page of {@code comparison} to {@code out}. */
  @SuppressWarnings("NullAway") // templates take null for no interceptor of forms: there are none
  public static void write(Comparison comparison, Writer out) {
    PageView view = PageView.of(comparison, Assets.read());
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, view);
  }
}
