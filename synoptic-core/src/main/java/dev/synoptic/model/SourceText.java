package dev.synoptic.model;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What is kept of a page's decoded source once its report is made: enough to tell whether a source
 * is still the same, and to count its code points.
 *
 * @param sha256 hash of the source in UTF-8, lower-case hex
 * @param codePoints converts offsets of the source
 */
public record SourceText(String sha256, CodePoints codePoints) {

  /** Returns what is kept of {@code markup}. */
  public static SourceText of(String markup) {
    MessageDigest digest = ContentId.sha256();
    boolean pairs = Utf8Pieces.of(markup, digest::update);
    return new SourceText(
        HexFormat.of().formatHex(digest.digest()), CodePoints.of(pairs ? markup : ""));
  }
}
