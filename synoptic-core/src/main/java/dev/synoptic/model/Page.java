package dev.synoptic.model;

/**
 * A decoded page as it came, before cleaning.
 *
 * @param origin where it came from
 * @param type what kind of markup it holds
 * @param markup the whole decoded source; source offsets point into it
 * @param stated what is known besides the markup, and comes before what the markup says
 * @param hinted what others say of the page, such as the feed that pointed at it; it counts where
 *     neither says anything
 */
public record Page(Origin origin, PageType type, String markup, Stated stated, Stated hinted) {

  /** A page of which nobody else said anything. */
  public Page(Origin origin, PageType type, String markup, Stated stated) {
    this(origin, type, markup, stated, Stated.NOTHING);
  }

  /** Returns this page with what others say of it. */
  public Page hintedBy(Stated others) {
    return new Page(origin, type, markup, stated, others);
  }

  /** Returns a page of which nothing is known but its path and its markup. */
  public static Page of(String path, PageType type, String markup) {
    return new Page(Origin.ofPath(path), type, markup, Stated.NOTHING);
  }
}
