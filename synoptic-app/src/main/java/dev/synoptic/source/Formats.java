package dev.synoptic.source;

import java.util.Set;

/**
 * Knows a format by how it opens, and only then by the extension of its name. A format's class is
 * loaded when the first of its kind comes in: reading plain text must not pay for web archives.
 */
final class Formats {

  private static final Set<String> LINES = Set.of("jsonl", "ndjson", "json");
  private static final Set<String> MAIL = Set.of("eml", "mhtml", "mht");

  private Formats() {}

  /** Returns the format of {@code delivery}, which opens with {@code opening}. */
  static PageFormat of(Opening opening, Delivery delivery) {
    if (opening.starts('P', 'K', 3, 4) || opening.starts('P', 'K', 5, 6)) {
      return new ZipPages();
    }
    if (opening.starts(0x1F, 0x8B)) {
      return new GzipPages();
    }
    if (opening.holds(257, 'u', 's', 't', 'a', 'r')) {
      return new TarPages();
    }
    if (opening.starts('W', 'A', 'R', 'C', '/')) {
      return new WarcPages();
    }
    if (MAIL.contains(delivery.extension()) || Mail.opens(opening.text())) {
      return new MailPages();
    }
    if (LINES.contains(delivery.extension()) || opening.opensObject()) {
      return new JsonPages();
    }
    if (opening.first() == '[' && delivery.media().filter(m -> m.contains("json")).isPresent()) {
      return new JsonPages();
    }
    return switch (opening.root()) {
      case "rss", "rdf", "feed" -> new FeedPages();
      case "urlset", "sitemapindex" -> new SitemapPages();
      case "newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem" ->
          new NewsMlPages();
      default -> new SinglePages();
    };
  }
}
