package dev.synoptic.source;

/**
 * How much is read. Archives can unpack to a million times their size; these limits end that early
 * and are far above what news comes in.
 *
 * @param pageBytes largest page, in bytes; the longest live blogs stay below 4 MiB
 * @param depth most containers inside each other; a zip of web archives in gzip has three
 * @param entries most entries of one file's archives, all levels together
 * @param unpackedBytes most bytes that one file may unpack to
 * @param ratio most bytes out for a byte in, once {@code freeBytes} have come out; HTML packs to a
 *     tenth, repeated boilerplate to a hundredth
 * @param freeBytes what may come out at any ratio
 */
record Limits(
    int pageBytes, int depth, long entries, long unpackedBytes, int ratio, long freeBytes) {

  /** Returns the limits of the program. */
  static Limits defaults() {
    return new Limits(16 << 20, 4, 10_000_000, 256L << 30, 400, 32L << 20);
  }
}
