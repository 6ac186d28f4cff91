package dev.synoptic.clean;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import java.util.Optional;

/**
 * What a page says about itself.
 *
 * @param outlet who publishes
 * @param published when
 * @param language BCP 47 tag
 * @param url the page's canonical address
 */
record PageFacts(
    Optional<Outlet> outlet,
    Optional<Published> published,
    Optional<String> language,
    Optional<String> url) {

  /** Returns these facts, and where one is unknown that of {@code other}. */
  PageFacts or(PageFacts other) {
    return new PageFacts(
        outlet.or(other::outlet),
        published.or(other::published),
        language.or(other::language),
        url.or(other::url));
  }

  /** The page says nothing. */
  static final PageFacts NONE =
      new PageFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
