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
    return switch (coding) {
      // Crawlers unpack bodies and keep the header.
      case "gzip", "x-gzip" -> gzipped(packed) ? unpacked(new GZIPInputStream(in), most) : packed;
      case "br" -> unpacked(new BrotliInputStream(in), most);
      case "deflate" -> unpacked(new InflaterInputStream(in, new Inflater(!zlib(packed))), most);
      case "", "identity", "none" -> packed;
      default ->
          throw new IOException("packed as \"" + coding + "\", which Synoptic cannot unpack");
    };
  }

  /** Some servers send the bare stream, without the two bytes of zlib in front. */
  private static boolean zlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == 8
        && ((bytes[0] & 0xFF) * 256 + (bytes[1] & 0xFF)) % 31 == 0;
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
