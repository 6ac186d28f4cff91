package dev.synoptic.source;

import java.util.Locale;
import java.util.Set;

/** Knows a message by its first lines: fields of RFC 5322, of which one is a message's own. */
final class Mail {

  private static final Set<String> OWN =
      Set.of(
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "snapshot-content-location",
          "dkim-signature",
          "arc-seal",
          "x-mozilla-status");

  private Mail() {}

  /** Returns whether a text opens as a message does. */
  static boolean opens(String text) {
    boolean own = false;
    for (String line : text.split("\n", 60)) {
      if (line.isBlank()) {
        return own;
      }
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t' || line.startsWith("From ")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || !fieldName(line.substring(0, colon))) {
        return false;
      }
      own |= OWN.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
    }
    return own;
  }

  private static boolean fieldName(String name) {
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c <= ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
