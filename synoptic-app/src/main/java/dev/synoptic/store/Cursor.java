package dev.synoptic.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where a part of a list ended: the values that the list is ordered by, as one word. */
final class Cursor {

  private static final String PARTED = "\u001f";

  private final List<String> values;

  private Cursor(List<String> values) {
    this.values = values;
  }

  /** Returns the word for these values. */
  static String word(Object... values) {
    String joined = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(PARTED));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a word.
   *
   * @throws IllegalArgumentException where it is none of a list that is ordered by {@code count}
   *     values
   */
  static Cursor read(String word, int count) {
    try {
      String joined = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
      List<String> values = List.of(joined.split(PARTED, -1));
      if (values.size() == count) {
        return new Cursor(values);
      }
    } catch (IllegalArgumentException e) {
      // Told below: what Base64 says of it helps nobody.
    }
    throw new IllegalArgumentException("not a cursor of this list: " + word);
  }

  String text(int place) {
    return values.get(place);
  }

  long number(int place) {
    try {
      return Long.parseLong(values.get(place));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a cursor of this list: " + values.get(place), e);
    }
  }
}
