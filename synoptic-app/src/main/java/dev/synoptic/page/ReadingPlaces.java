package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where the words that a reading prints at each entry of the apparatus stand in its report.
 *
 * @param places for each entry its words' place in the report's text; absent where the reading
 *     prints nothing there, or the words cannot be found
 */
record ReadingPlaces(List<Optional<Range>> places) {

  /** Returns the places of {@code reading}'s words in {@code text}. */
  static ReadingPlaces of(Apparatus apparatus, Reading reading, String text) {
    var places = new ArrayList<Optional<Range>>();
    int cursor = 0;
    for (Apparatus.Entry entry : apparatus.entries()) {
      Optional<Variant> variant = variant(entry, reading.report());
      String words = variant.map(v -> printed(v.words())).orElse("");
      boolean moved = variant.filter(v -> v.kind() == Variant.Kind.MOVED).isPresent();
      Optional<Range> place =
          words.isEmpty() ? Optional.empty() : find(reading, text, words, cursor);
      if (place.isEmpty() && !words.isEmpty()) {
        place = find(reading, text, words, 0);
      }
      places.add(place);
      if (place.isPresent() && !moved) {
        cursor = Math.max(cursor, place.get().end());
      }
    }
    return new ReadingPlaces(List.copyOf(places));
  }

  /** Returns the words without the ellipsis that stands between two quotations of a report. */
  private static String printed(String words) {
    return words.endsWith(" …") ? words.substring(0, words.length() - 2) : words;
  }

  /** Returns what {@code report} prints at {@code entry}. */
  static Optional<Variant> variant(Apparatus.Entry entry, Siglum report) {
    for (Variant variant : entry.variants()) {
      if (variant.reports().contains(report)) {
        return Optional.of(variant);
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> find(Reading reading, String text, String words, int from) {
    List<Range> pieces = reading.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      int start = Math.max(from, pieces.get(i).start());
      int end = pieces.get(i).end();
      if (start >= end) {
        continue;
      }
      int at = text.substring(start, end).indexOf(words);
      if (at >= 0) {
        return Optional.of(new Range(start + at, start + at + words.length()));
      }
      Optional<Range> across =
          i + 1 < pieces.size()
              ? across(text, words, start, end, pieces.get(i + 1))
              : Optional.empty();
      if (across.isPresent()) {
        return across;
      }
    }
    return Optional.empty();
  }

  /** Finds words that end one piece and begin the next, joined by a space in the apparatus. */
  private static Optional<Range> across(String text, String words, int start, int end, Range next) {
    for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
      String head = words.substring(0, space);
      int at = end - head.length();
      if (at >= start
          && text.startsWith(head, at)
          && text.startsWith(words.substring(space + 1), next.start())) {
        return Optional.of(new Range(at, next.start() + words.length() - space - 1));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the report marks an omission between two entries that it prints. */
  boolean isMarkedBetween(int before, int after, String text) {
    Optional<Range> left = places.get(before);
    Optional<Range> right = places.get(after);
    if (left.isEmpty() || right.isEmpty() || right.get().start() < left.get().end()) {
      return false;
    }
    int from = Math.max(left.get().start(), left.get().end() - 3);
    int to = Math.min(text.length(), right.get().start() + 3);
    String between = text.substring(from, to);
    return between.contains("…") || between.contains("...") || between.contains("[");
  }

  /**
   * Returns for each entry the number in the order of printing of the run that it begins; 0 where
   * it begins none, and everywhere where the reading keeps the order.
   */
  List<Integer> order() {
    var starts = new ArrayList<Integer>();
    var first = new ArrayList<Integer>();
    int last = -1;
    for (int entry = 0; entry < places.size(); entry++) {
      if (places.get(entry).isEmpty()) {
        continue;
      }
      int start = places.get(entry).get().start();
      if (last < 0 || start < last) {
        starts.add(start);
        first.add(entry);
      }
      last = start;
    }
    return numbers(starts, first);
  }

  private List<Integer> numbers(List<Integer> starts, List<Integer> first) {
    var numbers = new ArrayList<Integer>(Collections.nCopies(places.size(), 0));
    if (starts.size() > 1) {
      List<Integer> sorted = starts.stream().sorted().toList();
      for (int run = 0; run < starts.size(); run++) {
        numbers.set(first.get(run), sorted.indexOf(starts.get(run)) + 1);
      }
    }
    return List.copyOf(numbers);
  }
}
