package dev.synoptic.page;

import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A place where words that were looked for appear.
 *
 * @param link where it stands
 * @param outlet who publishes, or the name of its file
 * @param published when, where known
 * @param text the words with some around them
 * @param lit the stretches of {@code text} that are the words
 * @param wording how they stand to the words looked for
 * @param speaker who says them; empty where nobody does, or it is unknown
 * @param basis how the place was found, in words; empty where its words are alike
 */
public record Trace(
    String link,
    String outlet,
    Optional<Published> published,
    String text,
    List<Range> lit,
    Wording wording,
    String speaker,
    String basis) {

  /** Copies the stretches. */
  public Trace {
    lit = List.copyOf(lit);
  }
}
