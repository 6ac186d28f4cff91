package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;

/**
 * Takes what comes in, one by one, so that an archive of any size needs no more memory than a page.
 */
public interface Intake {

  /** Takes the next page. */
  void page(Page page);

  /** Takes note of something that could not become a page. */
  void rejected(Rejection rejection);

  /**
   * Takes note of something that the reader of a page's report should know.
   *
   * @param origin where the page came from
   * @param words what, in plain words
   */
  default void note(Origin origin, String words) {}

  /**
   * Takes note of what a feed says of a report whose page has still to be fetched.
   *
   * @param origin where the entry stands, and the page's address
   */
  default void announced(Origin origin, Announced report) {}
}
