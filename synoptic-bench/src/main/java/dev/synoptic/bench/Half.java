package dev.synoptic.bench;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A part of a set of cases, the same in every run.
 *
 * <p>The halves were scored after many steps, so that the test half has told what helps even if
 * none of it was read. It is parted once more by another hash: its "open" part may be read from
 * then on, its "sealed" part is never read and rarely scored.
 *
 * @param name "tune", "test", "open" or "sealed" (the two parts of "test"), or "all"
 */
record Half(String name) {

  /** Checks the name. */
  Half {
    switch (name) {
      case "all", "tune", "test", "open", "sealed" -> {
        // known
      }
      default -> throw new IllegalArgumentException("not a part: " + name);
    }
  }

  /** Returns whether the case called {@code id} belongs to this part. */
  boolean holds(String id) {
    boolean tune = Math.floorMod(id.hashCode(), 2) == 0;
    return switch (name) {
      case "all" -> true;
      case "tune" -> tune;
      case "test" -> !tune;
      default -> !tune && isSealed(id) == name.equals("sealed");
    };
  }

  private static boolean isSealed(String id) {
    var hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() / 7 % 2 == 0;
  }
}
