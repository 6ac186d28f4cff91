package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a feed, which may hold the whole report or only a summary of it.
 *
 * @param origin where the entry stands, and its page's address
 * @param stated what the feed says of the report
 * @param content what the feed declares to be the whole text
 * @param markup whether the content is HTML
 * @param summary what the feed declares to be a summary; many put the whole text there
 * @param updated when the report was last changed, as the feed writes it
 */
record FeedEntry(
    Origin origin,
    Stated stated,
    Optional<String> content,
    boolean markup,
    Optional<String> summary,
    Optional<String> updated) {

  /** Summaries stay below this, and reports seldom do. */
  private static final int MIN_SUMMARY_WORDS = 150;

  /** Declared content of fewer words is a teaser. */
  private static final int MIN_CONTENT_WORDS = 40;

  /** How a text ends that goes on elsewhere. */
  private static final String[] CUT = {
    "…",
    "...",
    "[…]",
    "[...]",
    "read more",
    "continue reading",
    "read more…",
    "read more »",
    "read more...",
    "full story",
    "read the full story",
    "continue reading…",
    "keep reading"
  };

  /** Hands the report to {@code desk}, or says that only a summary is there, and what of. */
  void to(Desk desk) {
    if (content.isPresent() && whole(content.get(), MIN_CONTENT_WORDS)) {
      page(content.get(), markup, desk);
    } else if (summary.isPresent() && whole(summary.get(), MIN_SUMMARY_WORDS)) {
      page(summary.get(), Fields.fragment(summary.get()), desk);
    } else {
      desk.announced(origin, new Announced(stated, updated));
      desk.rejected(new Rejection(origin, Rejection.Reason.TOO_SHORT, missing()));
    }
  }

  private String missing() {
    String page = origin.url().map(url -> "; give its page: " + url).orElse("; give its page");
    boolean nothing = content.isEmpty() && summary.isEmpty();
    return (nothing ? "an entry without text" : "only a summary") + page;
  }

  private void page(String text, boolean html, Desk desk) {
    desk.page(
        html
            ? new Page(origin, PageType.HTML, Fields.headed(text, stated), stated)
            : new Page(origin, PageType.TEXT, text, stated));
  }

  private static boolean whole(String text, int minWords) {
    String plain = withoutTags(text).strip();
    return words(plain) >= minWords && !cut(plain);
  }

  private static boolean cut(String plain) {
    String end = plain.substring(Math.max(0, plain.length() - 40)).toLowerCase(Locale.ROOT);
    for (String mark : CUT) {
      if (end.endsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  private static int words(String plain) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < plain.length(); at++) {
      boolean space = plain.charAt(at) <= ' ';
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  private static String withoutTags(String text) {
    var plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '<' ? text.indexOf('>', at) : -1;
      if (end > 0) {
        plain.append(' ');
        at = end + 1;
      } else {
        plain.append(c);
        at++;
      }
    }
    return plain.toString().replace("&hellip;", "…").replace("&#8230;", "…").replace("&nbsp;", " ");
  }
}
