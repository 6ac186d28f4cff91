package dev.synoptic.source;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Plain text and HTML: the whole is one page. */
final class SinglePages implements PageFormat {

  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final Set<String> TEXT = Set.of("txt", "text", "");

  private static final Set<String> ARCHIVES = Set.of("zip", "gz", "tgz", "tar", "warc");

  /** Shares of control characters above this are no text in any encoding. */
  private static final double MAX_CONTROL_SHARE = 0.02;

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    Encoding.Decoded decoded = Encoding.read(delivery.whole(), MediaType.charset(delivery.media()));
    String markup = decoded.text();
    if (markup.isBlank()) {
      desk.rejected(
          delivery.reject(Rejection.Reason.EMPTY, "the file holds nothing but white space"));
    } else if (binary(markup)) {
      desk.rejected(delivery.reject(Rejection.Reason.BINARY, notText(delivery.extension())));
    } else {
      type(delivery, markup)
          .ifPresentOrElse(
              type -> {
                decoded
                    .guess()
                    .ifPresent(charset -> desk.note(delivery.origin(), guessed(charset)));
                desk.page(new Page(delivery.origin(), type, markup, delivery.stated()));
              },
              () ->
                  desk.rejected(
                      delivery.reject(
                          Rejection.Reason.UNSUPPORTED, unsupported(delivery.extension()))));
    }
  }

  private static String guessed(Charset charset) {
    return "its encoding is not stated and was guessed to be "
        + charset.name()
        + "; if words look wrong, save it as UTF-8";
  }

  private static String notText(String extension) {
    return ARCHIVES.contains(extension)
        ? broken(extension)
        : "not text; give the page as HTML or plain text";
  }

  private static String broken(String extension) {
    return "not a ." + extension + " archive, though its name says so; fetch or pack it again";
  }

  /** A name that promises an archive is right, as a rule, and what the file holds is not. */
  private static String unsupported(String extension) {
    if (ARCHIVES.contains(extension)) {
      return broken(extension);
    }
    return "Synoptic reads .txt, .html, .mhtml, .eml, .json, .jsonl, feeds, NewsML, WARC, .zip"
        + " and .tar.gz; rename the file or leave it out";
  }

  private static Optional<PageType> type(Delivery delivery, String markup) {
    String media = MediaType.base(delivery.media());
    String extension = delivery.extension();
    if (looksLikeHtml(markup) || media.contains("html")) {
      return Optional.of(PageType.HTML);
    }
    if (media.equals("text/plain")) {
      return Optional.of(PageType.TEXT);
    }
    if (HTML.contains(extension)) {
      return Optional.of(PageType.HTML);
    }
    boolean plain = delivery.name().equals(PageFiles.STANDARD_INPUT) || TEXT.contains(extension);
    return plain ? Optional.of(PageType.TEXT) : Optional.empty();
  }

  /** Saved pages often have no or another extension; their opening tells. */
  static boolean looksLikeHtml(String markup) {
    String head =
        markup.substring(0, Math.min(markup.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || (head.startsWith("<?xml") && head.contains("<html"))
        || (head.startsWith("<!--") && (head.contains("<html") || head.contains("<!doctype html")));
  }

  private static boolean binary(String text) {
    int looked = Math.min(text.length(), 64 << 10);
    int control = 0;
    for (int at = 0; at < looked; at++) {
      char c = text.charAt(at);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\uFFFD') {
        control++;
      }
    }
    return control > looked * MAX_CONTROL_SHARE;
  }
}
