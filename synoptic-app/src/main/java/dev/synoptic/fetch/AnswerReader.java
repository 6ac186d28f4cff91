package dev.synoptic.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an answer of HTTP/1 (RFC 9112): status, fields, and a body by length, chunks or end. */
final class AnswerReader {

  /** A header of more is no page's. */
  private static final int MAX_HEADER = 256 << 10;

  private final InputStream in;
  private final int mostBytes;
  private int headerLeft = MAX_HEADER;

  AnswerReader(InputStream in, int mostBytes) {
    this.in = in;
    this.mostBytes = mostBytes;
  }

  Answer read() throws IOException {
    int status = status(line());
    Map<String, String> fields = fields();
    while (status >= 100 && status < 200) {
      // Early hints and the like come before the answer proper.
      status = status(line());
      fields = fields();
    }
    boolean bodiless = status == 304 || status == 204;
    return new Answer(status, fields, bodiless ? new byte[0] : body(fields));
  }

  private static int status(String line) throws IOException {
    if (!line.matches("HTTP/\\d\\.\\d \\d{3}(?: .*)?")) {
      throw new IOException("the host does not speak HTTP");
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private Map<String, String> fields() throws IOException {
    var fields = new HashMap<String, String>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  private byte[] body(Map<String, String> fields) throws IOException {
    String coding = fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (coding.contains("chunked")) {
      return chunks();
    }
    Optional<Long> length =
        Optional.ofNullable(fields.get("content-length"))
            .filter(text -> text.matches("\\d{1,18}"))
            .map(Long::parseLong);
    if (length.filter(bytes -> bytes > mostBytes).isPresent()) {
      throw tooLarge();
    }
    int wanted = length.map(Long::intValue).orElse(mostBytes + 1);
    byte[] body = in.readNBytes(wanted);
    if (length.isPresent() && body.length < wanted) {
      throw new EOFException("the host broke off in the midst of the page");
    }
    if (body.length > mostBytes) {
      throw tooLarge();
    }
    return body;
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    while (true) {
      headerLeft = MAX_HEADER;
      String size = line().split(";", 2)[0].strip();
      if (!size.matches("[0-9A-Fa-f]{1,8}")) {
        throw new IOException("the host sends broken chunks");
      }
      long bytes = Long.parseLong(size, 16);
      if (bytes == 0) {
        return body.toByteArray();
      }
      if (bytes + body.size() > mostBytes) {
        throw tooLarge();
      }
      byte[] chunk = in.readNBytes((int) bytes);
      if (chunk.length < bytes || !line().isEmpty()) {
        throw new EOFException("the host broke off in the midst of the page");
      }
      body.writeBytes(chunk);
    }
  }

  private Refusal tooLarge() {
    return new Refusal(
        "larger than the "
            + (mostBytes >> 20)
            + " MiB that a page may have; download it and give the file");
  }

  /** Reads up to a line feed; what ends in both marks loses both. */
  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the host closed the line");
      }
      if (--headerLeft < 0) {
        throw new IOException("the host sends a header without end");
      }
      line.append((char) c);
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** Returns a text as the bytes of a request. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
