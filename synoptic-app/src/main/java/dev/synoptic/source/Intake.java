package dev.synoptic.source;

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
}
