package dev.synoptic.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The names of a story, and which report's name is which of them.
 *
 * @param names by number of mentions, most first, then by name
 * @param places for each report, for each of its local names, the index into {@code names}; {@link
 *     #NONE} for someone whom no report names
 */
public record Names(List<Name> names, List<List<Integer>> places) {

  /** The place of someone of whom the story knows just a role. */
  public static final int NONE = -1;

  /** Copies the lists. */
  public Names {
    names = List.copyOf(names);
    places = places.stream().map(List::copyOf).toList();
  }

  /** Returns the index of the name that {@code localName} of {@code report} is, or NONE. */
  public int indexOf(Siglum report, int localName) {
    return places.get(report.index()).get(localName);
  }

  /** Returns the name of a speaker of {@code report}; empty where only a role is known. */
  public Optional<Name> of(Siglum report, Speaker speaker) {
    OptionalInt local = speaker.localName();
    int place = local.isPresent() ? indexOf(report, local.getAsInt()) : NONE;
    return place == NONE ? Optional.empty() : Optional.of(names.get(place));
  }
}
