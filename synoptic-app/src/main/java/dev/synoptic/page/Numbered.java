package dev.synoptic.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An item of a list with its number, from 1.
 *
 * @param number place in the list
 * @param item the item
 */
record Numbered<T>(int number, T item) {

  /** Returns {@code items} with their numbers. */
  static <T> List<Numbered<T>> of(List<T> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Numbered<>(i + 1, items.get(i)))
        .toList();
  }
}
