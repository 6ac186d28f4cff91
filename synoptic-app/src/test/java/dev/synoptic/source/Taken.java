package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Hands bytes to a desk, as a file of a name would. */
final class Taken {

  /** Enough words for an entry of a feed to be a report. */
  static final String STORY =
      "The harbour board of Eastmere voted on Tuesday to close the old ferry landing for the"
          + " winter. Its engineer, Ana Ruel, said the piles had lost a third of their width. “We"
          + " cannot send people over it,” she said. The town will pay 2.4 million crowns for a new"
          + " landing, which should open in May. Two boats will sail from the fish quay until then,"
          + " every forty minutes instead of every twenty.";

  private Taken() {}

  static Input from(String name, String content) {
    return from(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Input from(String name, byte[] content) {
    return under(Limits.defaults(), name, content);
  }

  static Input under(Limits limits, String name, byte[] content) {
    var kept = new Input.Collected();
    var in = new ByteArrayInputStream(content);
    new Desk(kept).take(Delivery.of(name, Origin.ofPath(name), in).under(limits));
    return kept.input();
  }

  static Page page(String name, String content) {
    Input input = from(name, content);
    if (input.pages().size() != 1) {
      throw new AssertionError("not one page: " + input);
    }
    return input.pages().get(0);
  }

  static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
