package dev.synoptic.revise;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Things by where they stand in a text, so that those of a stretch are found without a search. */
final class Places<T> {

  private record At<T>(Range range, T thing) {}

  private final List<At<T>> places = new ArrayList<>();

  /** The furthest end of all up to each. */
  private final int[] reach;

  Places(Collection<T> things, Function<T, List<Range>> ranges) {
    for (T thing : things) {
      ranges.apply(thing).forEach(range -> places.add(new At<>(range, thing)));
    }
    places.sort(Comparator.comparing(At::range));
    reach = new int[places.size()];
    for (int i = 0; i < reach.length; i++) {
      int end = places.get(i).range().end();
      reach[i] = i == 0 ? end : Math.max(end, reach[i - 1]);
    }
  }

  /** Returns what overlaps {@code place}, and what is empty and lies inside it, in order. */
  List<T> in(Range place) {
    var found = new ArrayList<T>();
    for (int i = firstReaching(place.start()); i < reach.length; i++) {
      At<T> at = places.get(i);
      if (at.range().start() >= place.end()) {
        break;
      }
      if (at.range().length() == 0
          ? place.start() < at.range().start()
          : at.range().overlaps(place)) {
        found.add(at.thing());
      }
    }
    return found;
  }

  /** Returns whether one of them holds all of {@code place}. */
  boolean hold(Range place) {
    for (int i = firstReaching(place.start()); i < reach.length; i++) {
      Range range = places.get(i).range();
      if (range.start() > place.start()) {
        return false;
      }
      if (range.contains(place)) {
        return true;
      }
    }
    return false;
  }

  private int firstReaching(int offset) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
