package dev.synoptic.source;

import java.util.Locale;
import java.util.Optional;

/** Reads what a protocol says of a page's type: {@code text/html; charset=utf-8}. */
final class MediaType {

  private MediaType() {}

  /** Returns the type without its parameters, in lower case; empty where none is stated. */
  static String base(Optional<String> media) {
    String type = media.orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the stated charset. */
  static Optional<String> charset(Optional<String> media) {
    String type = media.orElse("");
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String name = type.substring(at + "charset=".length());
    int end = name.indexOf(';');
    String bare = (end < 0 ? name : name.substring(0, end)).replace("\"", "").replace("'", "");
    return Optional.of(bare.strip()).filter(given -> !given.isEmpty());
  }
}
