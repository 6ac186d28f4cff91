package dev.synoptic.source;

import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.util.List;

/**
 * What came in: pages, and what could not become one.
 *
 * @param pages in the order of the paths, a folder's files by name
 * @param rejected files and records that could not be read, with the reason
 */
public record Input(List<Page> pages, List<Rejection> rejected) {

  /** Copies the lists. */
  public Input {
    pages = List.copyOf(pages);
    rejected = List.copyOf(rejected);
  }
}
