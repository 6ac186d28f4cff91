package dev.synoptic.store;

import java.util.List;
import java.util.Optional;

/**
 * Part of a long list. What is added or taken away meanwhile moves nothing: the next part goes on
 * behind the last item of this one.
 *
 * @param items in order
 * @param next what to ask with for the next part; empty where this is the last
 */
public record Slice<T>(List<T> items, Optional<String> next) {

  /** Copies the list. */
  public Slice {
    items = List.copyOf(items);
  }
}
