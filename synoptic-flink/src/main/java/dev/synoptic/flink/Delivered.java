package dev.synoptic.flink;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.util.Optional;

/**
 * Something that came in.
 *
 * @param path where it stands
 * @param bytes one line of a file or one message; empty for a whole file, which is read where it
 *     stands
 * @param line its number in the file, counted from one; 0 where a reader that began in the middle
 *     of the file does not know it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Delivered(String path, byte[] bytes, long line) {

  /** More bytes than any page has that is read; further ones are dropped, and the page is told. */
  static final int MOST = (16 << 20) + 2;

  /** Returns {@code rejection} with this line's own number or none: it was read as the first. */
  Rejection placed(Rejection rejection) {
    Origin origin = rejection.origin();
    if (bytes.length == 0 || origin.path().filter((path + "#1")::equals).isEmpty()) {
      return rejection;
    }
    String place = line == 0 ? path : path + "#" + line;
    var placed = new Origin(Optional.of(place), origin.url(), origin.inputId());
    return new Rejection(placed, rejection.reason(), rejection.detail());
  }
}
