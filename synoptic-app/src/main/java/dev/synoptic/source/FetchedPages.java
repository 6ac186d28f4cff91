package dev.synoptic.source;

import dev.synoptic.fetch.Fetched;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Stated;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads what an address of the web held: a page, a feed, an archive. */
public final class FetchedPages {

  private FetchedPages() {}

  /** Reads what was fetched; what it holds is told as with files. Never fails on account of it. */
  public static Input read(Fetched fetched) {
    var collected = new Input.Collected();
    read(fetched, new Desk(collected));
    return collected.input();
  }

  /** Returns whether what was fetched opens as a feed of any kind, not as a page. */
  public static boolean isFeed(Fetched fetched) {
    byte[] bytes = fetched.body().bytes();
    Opening opening = Opening.of(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 12)));
    return switch (opening.root()) {
      case "rss", "rdf", "feed", "urlset", "sitemapindex" -> true;
      default -> opening.opensObject() || opening.first() == '[' || opening.starts(0x1F, 0x8B);
    };
  }

  static void read(Fetched page, Desk desk) {
    String found = page.address().toString();
    String path = page.address().getPath() == null ? "" : page.address().getPath();
    var origin = new Origin(Optional.empty(), Optional.of(found), Optional.empty());
    desk.take(
        Delivery.of(path, origin, new ByteArrayInputStream(page.body().bytes()))
            .with(page.media(), Stated.NOTHING));
  }
}
