package dev.synoptic.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer's body, ready to be sent. Where compression pays it is kept compressed alone: that is
 * an eighth of a page, browsers take it so, and what is made again for others costs them little.
 */
final class Document {

  /** Below this many bytes compression saves less than a packet. */
  private static final int WORTH_COMPRESSING = 1400;

  /** Of nine: the first levels are quick, and pages repeat themselves nearby. */
  private static final int LEVEL = 3;

  /** What an entry of a cache takes beside its bytes. */
  private static final int ENTRY_BYTES = 300;

  private final String type;
  private final byte[] kept;
  private final boolean isCompressed;
  private final String tag;

  private Document(String type, byte[] kept, boolean isCompressed, String tag) {
    this.type = type;
    this.kept = kept;
    this.isCompressed = isCompressed;
    this.tag = tag;
  }

  /** Returns the document of these bytes, which must not be changed. */
  static Document of(String type, byte[] bytes) {
    boolean compress = bytes.length >= WORTH_COMPRESSING;
    byte[] kept = compress ? gzip(bytes) : bytes;
    // The same bytes compress to the same; there is an eighth to hash.
    return new Document(type, kept, compress, tag(kept));
  }

  /** Returns the document of a text. */
  static Document of(String type, String text) {
    return of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (var gzip = new Quick(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  /** Pages compress to an eighth at this level, in a third of the usual time. */
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out, 1 << 14);
      def.setLevel(LEVEL);
    }
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns its media type. */
  String type() {
    return type;
  }

  /** Returns its bytes. */
  byte[] plain() {
    if (!isCompressed) {
      return kept;
    }
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(kept), 1 << 14)) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /** Returns its bytes in gzip; empty where that does not pay. */
  Optional<byte[]> compressed() {
    return isCompressed ? Optional.of(kept) : Optional.empty();
  }

  /** Returns its entity tag: the same for the same content, however it is coded. */
  String tag() {
    return tag;
  }

  /** Returns how much memory it takes, in bytes. */
  int weight() {
    return kept.length + ENTRY_BYTES;
  }
}
