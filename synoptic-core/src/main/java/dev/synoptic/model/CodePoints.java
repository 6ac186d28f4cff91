package dev.synoptic.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Converts offsets of one text between UTF-16 code units, which Java counts, and Unicode code
 * points, which the JSON counts.
 *
 * @param supplementary UTF-16 offsets of the characters that take two units, ascending; for most
 *     texts there are none
 */
public record CodePoints(List<Integer> supplementary) {

  private static final CodePoints NONE = new CodePoints(List.of());

  /** Copies the list. */
  public CodePoints {
    supplementary = List.copyOf(supplementary);
  }

  /** Returns the converter for {@code text}. */
  public static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return NONE;
    }
    var supplementary = new ArrayList<Integer>();
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Character.isHighSurrogate(text.charAt(at))
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        supplementary.add(at);
        at++;
      }
    }
    return new CodePoints(supplementary);
  }

  /** Returns how many code points stand before the UTF-16 offset {@code units}. */
  public int fromUnits(int units) {
    if (supplementary.isEmpty()) {
      return units;
    }
    int found = Collections.binarySearch(supplementary, units);
    return units - (found >= 0 ? found : -found - 1);
  }

  /** Returns the UTF-16 offset before which {@code points} code points stand. */
  public int toUnits(int points) {
    int low = 0;
    int high = supplementary.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The middle-th pair starts at this many code points.
      if (supplementary.get(middle) - middle < points) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return points + low;
  }
}
