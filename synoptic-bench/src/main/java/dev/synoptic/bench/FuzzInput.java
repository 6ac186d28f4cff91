package dev.synoptic.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Seeded inputs for the fuzzing of what reads pages: good ones of each kind, and then broken. */
final class FuzzInput {

  /** What is fuzzed. */
  static final List<String> KINDS =
      List.of("extraction", "text", "feeds", "warc", "jsonl", "encodings");

  private static final int MOST = 1 << 20;

  private static final String STORY =
      "The harbour board of Eastmere voted on Tuesday to close the old ferry landing. Its engineer,"
          + " Ana Ruel, said the piles had lost a third of their width. “We cannot send people over"
          + " it,” she said. The town will pay 2.4 million crowns for a new landing, due in May.";

  /** What grammars trip over; some are repeated. */
  private static final List<String> TOKENS =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "<b><i>",
          "</b>",
          "<table><tr><td>",
          "</table>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "</script>",
          "<svg><title>",
          "<select><option>",
          "<a href=x>",
          "<h1>",
          "<li>",
          "<blockquote>",
          "<figure><figcaption>",
          "<template>",
          "<frameset>",
          "<textarea>",
          "&amp",
          "&#x110000;",
          "&notit;",
          "<script type=ld+json>{",
          "{\"@type\":\"NewsArticle\",\"headline\":[",
          "isAccessibleForFree",
          "<time datetime=",
          "<item>",
          "</item>",
          "<entry>",
          "<source url=\"",
          "<!DOCTYPE x [<!ENTITY a \"b\">]>",
          "xmlns:a=\"",
          "{\"text\":",
          "[",
          "]",
          "}",
          "\\ud800",
          "\\u",
          "\"",
          "1e999999999",
          "WARC/1.0\r\n",
          "Content-Length: 99999999999\r\n",
          "Content-Length: -1\r\n",
          "WARC-Type: revisit\r\n",
          "HTTP/1.1 200 OK\r\n",
          "Content-Encoding: br\r\n",
          "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n",
          "\r\n\r\n",
          "\n\n",
          "charset=utf-7",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "Also Read: ",
          "By Ada Lind\n",
          "Published: 6 May 2025\n",
          "3 comments\n",
          "Reply\n",
          "(Photo: PA)\n",
          "About Eastmere\n",
          "11:42\n",
          "<span role=tooltip>",
          "<span class=\"hovercard\"><img><a href=x>",
          "</span>",
          "\"articleBody\": \"",
          "\\\"",
          "<div class=rich-text>",
          "<form><button>",
          "Image 3 of 9 ",
          "Posted at 2:15\n",
          "“",
          "”",
          "...",
          "— ",
          "| ",
          "@",
          "https://");

  private final Random random;
  private final String kind;

  FuzzInput(String kind, long seed) {
    this.kind = kind;
    this.random = new Random(seed * 31 + kind.hashCode());
  }

  /** Returns the next input. */
  byte[] next() {
    byte[] bytes = good();
    int times = random.nextInt(10);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(bytes.length + 1);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(part(bytes, 0, at), part(bytes, random.nextInt(at + 1), bytes.length));
            case 3 -> joined(part(bytes, 0, at), noise(), part(bytes, at, bytes.length));
            default -> joined(part(bytes, 0, at), token(), part(bytes, at, bytes.length));
          };
      bytes = bytes.length > MOST ? Arrays.copyOf(bytes, MOST) : bytes;
    }
    return bytes;
  }

  private byte[] good() {
    return switch (kind) {
      case "extraction" -> utf8("<!DOCTYPE html><html>" + soup() + "<p>" + STORY + soup());
      case "text" -> utf8(lines());
      case "feeds" -> utf8(random.nextBoolean() ? rss() : atom());
      case "warc" -> random.nextBoolean() ? warc() : gzip(warc());
      case "jsonl" ->
          utf8(
              ("{\"text\":\"" + STORY + "\",\"id\":1,\"published\":\"2025-05-06\"}\n")
                  .repeat(1 + random.nextInt(4)));
      default -> (STORY + "\n" + STORY).getBytes(charset());
    };
  }

  private Charset charset() {
    List<String> names =
        List.of("UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "KOI8-R", "Shift_JIS", "GB18030");
    return Charset.forName(names.get(random.nextInt(names.size())));
  }

  private String soup() {
    var soup = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      soup.append(TOKENS.get(random.nextInt(TOKENS.size())));
      soup.append(random.nextInt(4) == 0 ? STORY : "");
    }
    return soup.toString();
  }

  private String lines() {
    var lines = new StringBuilder("Landing closed for the winter\n\n");
    for (int i = 0; i < random.nextInt(30); i++) {
      lines.append(random.nextBoolean() ? STORY : TOKENS.get(random.nextInt(TOKENS.size())));
      lines.append(random.nextBoolean() ? "\n\n" : "\n");
    }
    return lines.toString();
  }

  private static String rss() {
    return "<?xml version=\"1.0\"?><rss"
        + " version=\"2.0\"><channel><title>A</title><item><title>T</title><pubDate>Tue, 06"
        + " May 2025 10:30:00 GMT</pubDate><source url=\"https://a.example\">"
        + "A</source><description><![CDATA[<p>"
        + STORY
        + "]]></description></item></channel></rss>";
  }

  private static String atom() {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><id>1</id><updated>"
        + "2025-05-06T10:30:00Z</updated><content type=\"html\">&lt;p&gt;"
        + STORY
        + "</content></entry></feed>";
  }

  private static byte[] warc() {
    byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>" + STORY);
    byte[] head =
        utf8(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date:"
                + " 2025-05-06T10:30:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type:"
                + " application/http;msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n");
    byte[] record = joined(head, http, utf8("\r\n\r\n"));
    return joined(record, record, record);
  }

  private byte[] token() {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    return utf8(token.repeat(random.nextInt(5) == 0 ? 1 + random.nextInt(4000) : 1));
  }

  private byte[] noise() {
    byte[] noise = new byte[random.nextInt(300)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, Math.min(from, to), to);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
