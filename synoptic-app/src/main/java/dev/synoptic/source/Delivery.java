package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes that came in, and what is known of them: a file, an entry of an archive, the body of a web
 * page. Whoever opened the stream closes it.
 *
 * @param name what its extension is taken from
 * @param origin where it came from
 * @param media its media type, where a protocol states one: {@code text/html; charset=utf-8}
 * @param stated what is known of the report in it
 * @param file the file that holds just these bytes, where there is one
 * @param allowance what may still be unpacked
 * @param depth how many containers it lies in
 * @param bytes the content
 */
record Delivery(
    String name,
    Origin origin,
    Optional<String> media,
    Stated stated,
    Optional<Path> file,
    Allowance allowance,
    int depth,
    BufferedInputStream bytes) {

  /** Returns a delivery that lies in nothing. */
  static Delivery of(String name, Origin origin, InputStream bytes) {
    return new Delivery(
        name,
        origin,
        Optional.empty(),
        Stated.NOTHING,
        Optional.empty(),
        new Allowance(Limits.defaults()),
        0,
        buffered(bytes));
  }

  /** Returns this delivery, read under other limits. */
  Delivery under(Limits limits) {
    return new Delivery(name, origin, media, stated, file, new Allowance(limits), depth, bytes);
  }

  /** Returns this delivery, known to be just the bytes of {@code path}. */
  Delivery inFile(Path path) {
    return new Delivery(name, origin, media, stated, Optional.of(path), allowance, depth, bytes);
  }

  /** Returns this delivery with what a protocol says of it. */
  Delivery with(Optional<String> mediaType, Stated known) {
    return new Delivery(name, origin, mediaType, known, file, allowance, depth, bytes);
  }

  /**
   * Returns something that lies in this.
   *
   * @param entry its name, without this one's
   */
  Delivery entry(String entry, InputStream content) {
    return part(entry, inside("!/" + entry), content);
  }

  /** Returns something that lies in this and has an origin of its own. */
  Delivery part(String called, Origin from, InputStream content) {
    return new Delivery(
        called,
        from,
        Optional.empty(),
        Stated.NOTHING,
        Optional.empty(),
        allowance,
        depth + 1,
        buffered(content));
  }

  /** Returns the origin of a record of this, found again by its number. */
  Origin record(long number) {
    return inside("#" + number);
  }

  private Origin inside(String place) {
    return origin.path().isPresent()
        ? new Origin(origin.path().map(path -> path + place), origin.url(), Optional.empty())
        : new Origin(Optional.empty(), origin.url().map(url -> url + place), Optional.empty());
  }

  /** Returns a rejection of the whole. */
  Rejection reject(Rejection.Reason reason, String detail) {
    return new Rejection(origin, reason, detail);
  }

  /** Returns the lower-case extension of the name; empty where it has none. */
  String extension() {
    return extension(name);
  }

  /** Returns the lower-case extension of a name. */
  static String extension(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads all bytes.
   *
   * @throws TooMuch where there are more than a page may have
   */
  byte[] whole() throws IOException {
    int most = allowance.limits().pageBytes();
    if (file.isPresent() && Files.size(file.get()) > most) {
      throw TooMuch.page(Files.size(file.get()), most);
    }
    byte[] read = bytes.readNBytes(most + 1);
    if (read.length > most) {
      throw TooMuch.page(most);
    }
    return read;
  }

  private static BufferedInputStream buffered(InputStream in) {
    return in instanceof BufferedInputStream ready ? ready : new BufferedInputStream(in, 1 << 13);
  }
}
