package dev.synoptic.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Derives ids from content: the same parts give the same id on every machine, in every run. */
public final class ContentId {

  private ContentId() {}

  /** Returns the SHA-256 of {@code text} in UTF-8, in lower-case hex. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  /**
   * Returns {@code prefix} and the first 64 bits of the hash of {@code parts}: among a million ids
   * of one kind, two are equal with a chance of about 3 in 100 million.
   */
  public static String of(String prefix, String... parts) {
    byte[] hash = digest(String.join("\u001f", parts));
    return prefix + HexFormat.of().formatHex(hash, 0, 8);
  }

  private static byte[] digest(String text) {
    MessageDigest digest = sha256();
    Utf8Pieces.of(text, digest::update);
    return digest.digest();
  }

  /** Returns the hash function that contents are told apart by. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
