package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * MIME messages: newsletters ({@code .eml}) and pages saved whole by a browser ({@code .mhtml}).
 * The first HTML part is the page; without one, the first plain text.
 */
final class MailPages implements PageFormat {

  private static final int MAX_PARTS = 10_000;

  /** A header of a saved page has a handful of fields, of a message that went far a hundred. */
  private static final int MAX_FIELDS = 1000;

  private static final int MAX_FIELD = 64 << 10;
  private static final int MAX_DEPTH = 20;

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    var stream = new MimeTokenStream(config());
    // A forwarded message is a part like any other: its text is what was sent on.
    stream.setRecursionMode(RecursionMode.M_RECURSE);
    var message = new MailHeader();
    Optional<Part> best;
    try {
      stream.parse(delivery.bytes());
      best = best(stream, message, delivery.allowance().limits().pageBytes());
    } catch (MimeException e) {
      throw new IOException("a broken message: " + e.getMessage(), e);
    }
    if (best.isEmpty()) {
      desk.rejected(
          delivery.reject(Rejection.Reason.NO_ARTICLE, "a message without HTML or plain text"));
      return;
    }
    desk.page(page(delivery, message, best.get()));
  }

  private static MimeConfig config() {
    return MimeConfig.custom()
        .setMaxLineLen(-1)
        .setMaxContentLen(-1)
        .setMaxHeaderCount(MAX_FIELDS)
        .setMaxHeaderLen(MAX_FIELD)
        .build();
  }

  private static Optional<Part> best(MimeTokenStream stream, MailHeader message, int mostBytes)
      throws IOException, MimeException {
    Optional<Part> plain = Optional.empty();
    int depth = 0;
    int parts = 0;
    var part = new MailHeader();
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      if (state == EntityState.T_START_MULTIPART && ++depth > MAX_DEPTH) {
        throw new IOException("a message with parts more than " + MAX_DEPTH + " deep");
      } else if (state == EntityState.T_END_MULTIPART) {
        depth--;
      } else if (state == EntityState.T_START_HEADER) {
        part = parts++ == 0 ? message : new MailHeader();
        if (parts > MAX_PARTS) {
          throw new IOException("a message of more than " + MAX_PARTS + " parts");
        }
      } else if (state == EntityState.T_FIELD) {
        part.add(stream.getField());
      } else if (state == EntityState.T_BODY) {
        String type = String.valueOf(stream.getBodyDescriptor().getMimeType());
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
          return Optional.of(part(stream, part, PageType.HTML, mostBytes));
        }
        if (type.equals("text/plain") && plain.isEmpty() && !part.attached()) {
          plain = Optional.of(part(stream, part, PageType.TEXT, mostBytes));
        }
      }
    }
    return plain.filter(found -> !found.text().isBlank());
  }

  private static Part part(MimeTokenStream stream, MailHeader header, PageType type, int most)
      throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    byte[] bytes;
    try (InputStream in = stream.getDecodedInputStream()) {
      bytes = in.readNBytes(most + 1);
    }
    if (bytes.length > most) {
      throw TooMuch.page(most);
    }
    Optional<String> charset = Optional.ofNullable(descriptor.getCharset());
    String text = Encoding.decode(bytes, charset);
    PageType kind = SinglePages.looksLikeHtml(text) ? PageType.HTML : type;
    return new Part(kind, text, header.location());
  }

  private static Page page(Delivery delivery, MailHeader message, Part part) {
    Optional<String> saved = message.savedFrom();
    Optional<String> url = saved.or(part::location).filter(address -> address.startsWith("http"));
    Origin origin = Fields.origin(delivery.origin(), url, message.id());
    // A saved page says itself what it is; a newsletter is known by its envelope.
    Stated stated = saved.isPresent() ? Stated.NOTHING : message.stated();
    return new Page(origin, part.type(), part.text(), stated);
  }

  private record Part(PageType type, String text, Optional<String> location) {}
}
