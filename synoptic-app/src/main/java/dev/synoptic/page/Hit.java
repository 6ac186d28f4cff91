package dev.synoptic.page;

import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import java.util.List;
import java.util.Optional;

/**
 * A report that a search found.
 *
 * @param link where it is
 * @param title its title; empty where it states none
 * @param text some of its words around those looked for
 * @param lit where those stand in {@code text}
 * @param outlet who publishes; empty where unknown
 * @param story title of its story; empty where there is none, or it states none
 * @param storyLink where its story is; empty where the report stands alone
 * @param published when, where known
 */
public record Hit(
    String link,
    String title,
    String text,
    List<Range> lit,
    String outlet,
    String story,
    String storyLink,
    Optional<Published> published) {

  /** Copies the stretches. */
  public Hit {
    lit = List.copyOf(lit);
  }
}
