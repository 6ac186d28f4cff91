package dev.synoptic.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * A page of the web as it came.
 *
 * @param address where it was found in the end, after redirects
 * @param media its media type, where stated
 * @param body its bytes, unpacked; none where it is unchanged
 * @param validator what to ask with next time
 * @param unchanged whether the host says that it is as it was
 */
public record Fetched(
    URI address, Optional<String> media, Body body, Validator validator, boolean unchanged) {

  /** Bytes, held so that the record stays a value. */
  public static final class Body {

    private final byte[] bytes;

    Body(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * What a host gave to ask with whether a page has changed (RFC 9110, 13.1).
   *
   * @param tag the page's entity tag
   * @param modified when it was last modified, as the host wrote it
   */
  public record Validator(Optional<String> tag, Optional<String> modified) {

    /** Nothing is known of an earlier answer. */
    public static final Validator NONE = new Validator(Optional.empty(), Optional.empty());
  }
}
