package dev.synoptic.model;

/**
 * A decoded page as it came, before cleaning.
 *
 * @param origin where it came from
 * @param type what kind of markup it holds
 * @param markup the whole decoded source; source offsets point into it
 * @param stated what is known besides the markup
 */
public record Page(Origin origin, PageType type, String markup, Stated stated) {

  /** Returns a page of which nothing is known but its path and its markup. */
  public static Page of(String path, PageType type, String markup) {
    return new Page(Origin.ofPath(path), type, markup, Stated.NOTHING);
  }
}
