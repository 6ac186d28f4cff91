package dev.synoptic.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Something packed with gzip: a page, a feed, a tar archive, or the records of a web archive. */
final class GzipPages implements PageFormat {

  private static final int LOOKED_AT = 64 << 10;

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    if (webArchive(delivery.bytes())) {
      // Each record is packed for itself; only the reader of web archives can step over a bad one.
      new WarcPages().read(delivery, desk);
      return;
    }
    Allowance.Counted packed = delivery.allowance().counted(delivery.bytes());
    InputStream content = delivery.allowance().held(new GZIPInputStream(packed, 1 << 13), packed);
    Delivery inner = delivery.part(bareName(delivery.name()), delivery.origin(), content);
    desk.takeInner(inner.with(delivery.media(), delivery.stated()));
  }

  /** {@code a.html.gz} holds {@code a.html}, and {@code a.tgz} holds {@code a.tar}. */
  private static String bareName(String name) {
    return switch (Delivery.extension(name)) {
      case "gz" -> name.substring(0, name.length() - 3);
      case "tgz" -> name.substring(0, name.length() - 4) + ".tar";
      default -> name;
    };
  }

  private static boolean webArchive(BufferedInputStream bytes) throws IOException {
    bytes.mark(LOOKED_AT);
    byte[] first = bytes.readNBytes(LOOKED_AT - 1);
    bytes.reset();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(first))) {
      return Opening.of(in.readNBytes(5)).starts('W', 'A', 'R', 'C', '/');
    } catch (EOFException e) {
      return false;
    }
  }
}
