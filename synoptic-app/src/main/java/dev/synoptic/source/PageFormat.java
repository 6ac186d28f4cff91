package dev.synoptic.source;

import java.io.IOException;

/** A form that pages come in: a page itself, or something that holds many. */
interface PageFormat {

  /**
   * Hands the pages of {@code delivery} to {@code desk}. What is wrong with a part costs only that
   * part; an exception says that no more can be read.
   */
  void read(Delivery delivery, Desk desk) throws IOException;
}
