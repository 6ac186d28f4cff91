package dev.synoptic.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what HTTP packs a body in (RFC 9110, 8.4). */
public final class ContentCoding {

  private ContentCoding() {}

  /**
   * Returns the body as it was before it was packed.
   *
   * @param codings the header's value: {@code gzip}, or several, the last applied last
   * @param most bytes that it may have
   * @throws Refusal where it unpacks to more
   */
  public static byte[] decoded(byte[] body, Optional<String> codings, int most) throws IOException {
    byte[] bytes = body;
    String[] applied = codings.orElse("").split(",");
    for (int at = applied.length - 1; at >= 0; at--) {
      bytes = one(bytes, applied[at].strip().toLowerCase(Locale.ROOT), most);
    }
    return bytes;
  }

  private static byte[] one(byte[] packed, String coding, int most) throws IOException {
    var in = new ByteArrayInputStream(packed);
    switch (coding) {
      case "gzip", "x-gzip":
        // Crawlers unpack bodies and keep the header.
        return gzipped(packed) ? unpacked(new GZIPInputStream(in), most) : packed;
      case "br":
        return unpacked(new BrotliInputStream(in), most);
      case "deflate":
        // Some servers send the bare stream, without the two bytes of zlib in front.
        boolean zlib =
            packed.length > 1
                && (packed[0] & 0x0F) == 8
                && ((packed[0] & 0xFF) * 256 + (packed[1] & 0xFF)) % 31 == 0;
        return unpacked(new InflaterInputStream(in, new Inflater(!zlib)), most);
      case "", "identity", "none":
        return packed;
      default:
        throw new IOException("packed as \"" + coding + "\", which Synoptic cannot unpack");
    }
  }

  private static boolean gzipped(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  private static byte[] unpacked(InputStream in, int most) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Refusal("unpacks to more than the " + (most >> 20) + " MiB that a page may have");
      }
      return bytes;
    }
  }
}
