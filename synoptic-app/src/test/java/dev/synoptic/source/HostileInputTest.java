package dev.synoptic.source;

import static dev.synoptic.source.Taken.bytes;
import static dev.synoptic.source.Taken.gzip;
import static dev.synoptic.source.Taken.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Breaks good input of every format in seeded ways and holds reading to three promises: no
 * exception, something is said of every file, and no file of this size takes a second. Runs a
 * second a format; {@code -Dsynoptic.fuzz.seconds=600} runs longer.
 */
class HostileInputTest {

  private static final long SECONDS = Long.getLong("synoptic.fuzz.seconds", 1);

  /** Generous, since other work may share the machine; what hangs takes minutes. */
  private static final Duration SLOW = Duration.ofSeconds(5);

  private static final Limits SMALL = new Limits(1 << 20, 4, 1000, 64 << 20, 100, 8 << 20);

  private record Sample(String name, byte[] content) {}

  @TestFactory
  List<DynamicTest> everyFormatStandsWhateverItIsGiven() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Sample sample : samples()) {
      tests.add(DynamicTest.dynamicTest(sample.name(), () -> fuzz(sample)));
    }
    return tests;
  }

  private static void fuzz(Sample sample) {
    var random = new Random(sample.name().hashCode());
    long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    int rounds = 0;
    while (rounds < 20 || System.nanoTime() < end) {
      byte[] broken = broken(sample.content(), random);
      long before = System.nanoTime();
      Input input = Taken.under(SMALL, sample.name(), broken);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SLOW);
      assertThat(input.pages().size() + input.rejected().size()).as("round " + rounds).isPositive();
      rounds++;
    }
  }

  private static byte[] broken(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(Math.max(1, bytes.length));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> java.util.Arrays.copyOf(bytes, at);
            case 2 -> joined(part(bytes, 0, at), part(bytes, random.nextInt(at + 1), bytes.length));
            case 3 -> joined(part(bytes, 0, at), noise(random), part(bytes, at, bytes.length));
            case 4 -> joined(part(bytes, 0, at), token(random), part(bytes, at, bytes.length));
            default -> flipped(flipped(bytes, at, random), 0, random);
          };
      if (bytes.length > 1 << 20) {
        bytes = java.util.Arrays.copyOf(bytes, 1 << 20);
      }
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    if (at < bytes.length) {
      bytes[at] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, Math.min(from, to), to);
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(300)];
    random.nextBytes(noise);
    return noise;
  }

  /** What grammars trip over. */
  private static byte[] token(Random random) {
    String[] tokens = {
      "<a>".repeat(2000),
      "<![CDATA[",
      "<!--",
      "&#x110000;",
      "&amp;".repeat(500),
      "\u0000",
      "{\"a\":",
      "[".repeat(3000),
      "{\"text\":1}",
      "\"",
      "\\u",
      "\\ud800",
      "-".repeat(5000),
      "\r\n\r\n",
      "WARC/1.0\r\n",
      "Content-Length: 99999999999\r\n",
      "Content-Length: -1\r\n",
      "--b\r\n",
      "=?UTF-8?B?",
      "<item>",
      "1e999999999",
      "<!DOCTYPE x [<!ENTITY a \"b\">]>",
      "charset=utf-7",
      "xmlns=\"",
      "PK\u0003\u0004",
      "\u001f\u008b\u0008",
    };
    return bytes(tokens[random.nextInt(tokens.length)]);
  }

  private static List<Sample> samples() throws IOException {
    String story = Taken.STORY;
    byte[] warc =
        joined(
            Warc.response("https://a.example/1", "<html><p>" + story),
            Warc.response("https://a.example/2", "Content-Encoding: gzip\r\n", gzip(bytes(story))));
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a/a.html"));
      out.write(bytes("<html><p>" + story));
      out.putNextEntry(new ZipEntry("b.warc.gz"));
      out.write(gzip(warc));
    }
    return List.of(
        new Sample("a.txt", bytes(story)),
        new Sample("a.html", bytes("<html><head><meta charset=utf-8></head><p>" + story)),
        new Sample("utf16.txt", story.getBytes(StandardCharsets.UTF_16LE)),
        new Sample("a.jsonl", bytes(("{\"text\":\"" + story + "\",\"id\":1}\n").repeat(3))),
        new Sample(
            "ninjs.json",
            bytes(
                "{\n\"uri\":\"u\",\"headlines\":[{\"value\":\"T\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>"
                    + story
                    + "\"}]}")),
        new Sample(
            "rss.xml",
            bytes(
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                    + "<channel><title>A</title><item><title>T</title><pubDate>Tue, 06 May 2025 10:30:00"
                    + " GMT</pubDate><content:encoded><![CDATA[<p>"
                    + story
                    + "]]></content:encoded></item></channel></rss>")),
        new Sample(
            "atom.xml",
            bytes(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><id>1</id><content"
                    + " type=\"html\">&lt;p&gt;"
                    + story
                    + "</content></entry></feed>")),
        new Sample(
            "newsml.xml",
            bytes(
                "<newsItem guid=\"1\"><itemMeta><provider literal=\"A\"/></itemMeta><contentSet><inlineXML>"
                    + "<nitf><body><body.content><p>"
                    + story
                    + "</p></body.content></body></nitf></inlineXML></contentSet></newsItem>")),
        new Sample(
            "sitemap.xml",
            bytes(
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/</loc></url></urlset>")),
        new Sample(
            "a.eml",
            bytes(
                "From: A <a@a.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
                    + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>"
                    + story
                    + "\r\n--b--\r\n")),
        new Sample("a.warc", warc),
        new Sample("b.warc.gz", joined(gzip(warc), gzip(warc))),
        new Sample("a.zip", zip.toByteArray()));
  }

  @Test
  void nothingThatGrowsTakesMoreThanItsShare() {
    for (String unit :
        new String[] {
          "<div>",
          "<p class=x>",
          "<a href=",
          "&lt;",
          "<!-- ",
          "</p>",
          "\n\n",
          "{\"a\":[",
          "\"x\",",
          "<item>",
          "A. ",
        }) {
      for (String name : new String[] {"a.html", "a.txt", "a.jsonl", "feed.xml", "a.eml"}) {
        String opening = name.equals("feed.xml") ? "<rss version=\"2.0\"><channel>" : "";
        byte[] large = bytes(opening + unit.repeat((1 << 20) / unit.length()));
        long before = System.nanoTime();
        Input input = Taken.from(name, large);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
            .as(name + " of " + unit)
            .isLessThan(SLOW);
        assertThat(input.pages().size() + input.rejected().size()).isPositive();
      }
    }
  }
}
