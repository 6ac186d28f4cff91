package dev.synoptic.source;

import java.io.IOException;
import java.util.Locale;

/** Says that something is larger than the limits allow; its message is for the user. */
final class TooMuch extends IOException {

  private static final long serialVersionUID = 1;

  private final boolean ends;

  private TooMuch(String message, boolean ends) {
    super(message);
    this.ends = ends;
  }

  /** A page of more than {@code most} bytes; what lies beside it can be read. */
  static TooMuch page(long most) {
    return new TooMuch(
        "too large: a page may have " + (most >> 20) + " MiB; give its reports one by one", false);
  }

  /** A page of {@code bytes} bytes. */
  static TooMuch page(long bytes, long most) {
    return new TooMuch(
        (bytes >> 20) + " MiB; a page may have " + (most >> 20) + " MiB: split it into reports",
        false);
  }

  /** An archive that must not be unpacked further. */
  static TooMuch archive(String what) {
    return new TooMuch(
        String.format(Locale.ROOT, "%s; unpack it yourself if you trust it", what), true);
  }

  /** Returns whether the outermost archive must not be read further. */
  boolean endsTheFile() {
    return ends;
  }
}
