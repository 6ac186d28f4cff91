package dev.synoptic.sketch;

/**
 * Hashes of 64 bits that are the same on every machine, in every run.
 *
 * <p>FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, which spreads every input bit
 * over all output bits. The words and shingles of a batch number a few million at most; among a
 * million different ones, two meet with a chance of 3 in 100 million, and the price of a meeting is
 * a slightly wrong similarity. Nothing here withstands an attacker who wants collisions.
 */
public final class Hash64 {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash64() {}

  /** Returns the hash of {@code text}. */
  public static long of(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** Returns the hash of the sequence that {@code next} makes longer; order matters. */
  public static long chain(long hash, long next) {
    return mix(hash * 31 + next + 1);
  }

  /** Returns {@code bits} spread over all 64 bits; different inputs have different outputs. */
  public static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
