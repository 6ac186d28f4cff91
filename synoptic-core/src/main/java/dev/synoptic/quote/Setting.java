package dev.synoptic.quote;

import dev.synoptic.model.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When and where words were said, in the report's words.
 *
 * @param time "on Tuesday", "last week"
 * @param place "in a statement", "at a rally in Ohio", "on Fox News"
 */
record Setting(Optional<Range> time, Optional<Range> place) {

  /** The report does not say. */
  static final Setting UNKNOWN = new Setting(Optional.empty(), Optional.empty());

  /** Returns the words that say so, in reading order. */
  List<Range> words() {
    return Stream.concat(time.stream(), place.stream()).sorted().toList();
  }
}
