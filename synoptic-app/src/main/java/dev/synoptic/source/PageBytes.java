package dev.synoptic.source;

import dev.synoptic.model.Origin;
import java.io.InputStream;

/**
 * Reads pages out of bytes that something else delivers: a message of a queue, a line of a file, a
 * file of another file system.
 */
public final class PageBytes {

  private PageBytes() {}

  /**
   * Hands all pages in {@code bytes} to {@code intake}, one by one. What is wrong with them is told
   * there, too. The stream is not closed.
   *
   * @param name what the extension is taken from, where the bytes do not say what they are
   * @param origin where they come from
   */
  public static void read(String name, Origin origin, InputStream bytes, Intake intake) {
    new Desk(intake).take(Delivery.of(name, origin, bytes));
  }
}
