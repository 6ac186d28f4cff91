package dev.synoptic.model;

import java.util.Optional;

/**
 * What is known of a page besides its markup: from the fields of its input record or from the user.
 *
 * @param title the report's title
 * @param outlet who publishes
 * @param published when
 * @param language BCP 47 language tag
 */
public record Stated(
    Optional<String> title,
    Optional<Outlet> outlet,
    Optional<Published> published,
    Optional<String> language) {

  /** Nothing is known but the markup. */
  public static final Stated NOTHING =
      new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
