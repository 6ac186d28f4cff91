package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * How a story of a stream stands.
 *
 * @param story its lasting id
 * @param reports number of its reports, whether they are laid side by side or not; none where it is
 *     no story any more
 * @param aliases ids that mean this story, in order
 * @param mergedInto id of the story that it is a part of now; then it has no reports
 * @param ended whether no more reports can join it
 */
public record Standing(
    String story, int reports, List<String> aliases, Optional<String> mergedInto, boolean ended) {

  /** Copies the list. */
  public Standing {
    aliases = List.copyOf(aliases);
  }
}
