package dev.synoptic.quote;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When and where words were said, in the report's words.
 *
 * @param time "on Tuesday", "last week"
 * @param place "in a statement", "at a rally in Ohio", "on Fox News"
 * @param then whether it is the time that was told before: "he said then"
 */
record Setting(Optional<Range> time, Optional<Range> place, boolean then) {

  /** The report does not say. */
  static final Setting UNKNOWN = new Setting(Optional.empty(), Optional.empty(), false);

  /** Returns this setting at the time that the sentence {@code before} tells, if it tells one. */
  Setting asIn(Frame before) {
    var asides = new Asides(before, new NounPhrases(before));
    var told = new ArrayList<Range>();
    for (int at = 0; at < before.size(); at++) {
      int end = asides.afterTime(at);
      if (end > at) {
        told.add(before.range(at, end));
        at = end - 1;
      }
    }
    return new Setting(told.size() == 1 ? Optional.of(told.get(0)) : time, place, false);
  }

  /** Returns the words that say so, in reading order. */
  List<Range> words() {
    return Stream.concat(time.stream(), place.stream()).sorted().toList();
  }
}
