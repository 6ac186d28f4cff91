package dev.synoptic.source;

import static dev.synoptic.source.Taken.bytes;
import static dev.synoptic.source.Taken.gzip;
import static dev.synoptic.source.Taken.joined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {

  private static final byte[] ONE = Warc.response("https://a.example/1", "<html><p>One.");
  private static final byte[] TWO = Warc.response("https://a.example/2", "<html><p>Two.");
  private static final byte[] THREE = Warc.response("https://a.example/3", "<html><p>Three.");

  private static byte[] archive(boolean packed, byte[]... records) {
    byte[] whole = {};
    for (byte[] record : records) {
      whole = joined(whole, packed ? gzip(record) : record);
    }
    return whole;
  }

  private static List<String> words(Input input) {
    return input.pages().stream().map(Page::markup).map(m -> m.replaceAll("<[^>]*>", "")).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void recordsArePagesWithTheirAddress(boolean packed) {
    Input input = Taken.from("a.warc", archive(packed, ONE, TWO, THREE));
    assertThat(words(input)).containsExactly("One.", "Two.", "Three.");
    assertThat(input.pages().get(1).origin().url()).hasValue("https://a.example/2");
    assertThat(input.pages().get(1).origin().display())
        .startsWith("a.warc#")
        .isNotEqualTo("a.warc#0");
    assertThat(input.rejected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRecordThatClaimsTooMuchCostsOnlyItself(boolean packed) {
    byte[] http = bytes("HTTP/1.1 200 OK\r\n\r\n<html><p>Liar.");
    for (long lie : new long[] {http.length + 50, http.length + 5000, 1L << 40, Long.MAX_VALUE}) {
      byte[] liar = Warc.record("response", "https://a.example/x", "application/http", http, lie);
      Input input = Taken.from("a.warc", archive(packed, ONE, liar, TWO, THREE));
      assertThat(words(input)).as("claims " + lie).containsExactly("One.", "Two.", "Three.");
      assertThat(input.rejected()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRecordThatClaimsTooLittleCostsOnlyItself(boolean packed) {
    byte[] http = bytes("HTTP/1.1 200 OK\r\n\r\n<html><p>Liar.");
    byte[] liar = Warc.record("response", "https://a.example/x", "application/http", http, 30);
    Input input = Taken.from("a.warc", archive(packed, ONE, liar, TWO, THREE));
    assertThat(words(input)).containsExactly("One.", "Two.", "Three.");
    assertThat(input.rejected()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -5",
        "Content-Length: many",
        "WARC/1.0\r\nWARC",
        "WARC-Date: yesterday",
      })
  void aRecordWithANonsensicalHeaderCostsAtMostItself(String field) {
    byte[] bad = bytes("WARC/1.0\r\nWARC-Type: response\r\n" + field + "\r\n\r\nxx\r\n\r\n");
    for (boolean packed : new boolean[] {false, true}) {
      Input input = Taken.from("a.warc", archive(packed, ONE, bad, TWO));
      assertThat(words(input)).containsExactly("One.", "Two.");
    }
  }

  @Test
  void aDamagedMemberCostsOnlyItself() {
    byte[] first = gzip(ONE);
    byte[] second = gzip(TWO);
    for (int at = 12; at < second.length - 9; at++) {
      byte[] damaged = second.clone();
      damaged[at] ^= 0x55;
      Input input = Taken.from("a.warc.gz", joined(first, damaged, gzip(THREE)));
      assertThat(words(input)).as("byte " + at).startsWith("One.").endsWith("Three.");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anArchiveCutOffAnywhereGivesItsWholeRecords(boolean packed) {
    byte[] whole = archive(packed, ONE, TWO);
    int first = archive(packed, ONE).length;
    for (int length = first; length < whole.length; length += 3) {
      Input input = Taken.from("a.warc", Arrays.copyOf(whole, length));
      assertThat(words(input)).as("cut at " + length).startsWith("One.");
    }
  }

  @Test
  void aMemberWithManyRecordsIsReadToo() {
    Input input = Taken.from("a.warc.gz", gzip(joined(ONE, TWO, THREE)));
    assertThat(words(input)).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void aRevisitNamesWhatItRepeats() {
    byte[] revisit =
        Warc.record(
            "revisit",
            "https://a.example/1",
            "application/http",
            bytes("HTTP/1.1 200 OK\r\n\r\n"),
            19);
    Input input = Taken.from("a.warc", joined(ONE, revisit, TWO));
    assertThat(words(input)).containsExactly("One.", "Two.");
    assertThat(input.rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("unchanged"))
        .satisfies(r -> assertThat(r.origin().url()).hasValue("https://a.example/1"));
  }

  @Test
  void bodiesAreUnpackedAsTheHeaderSays() {
    byte[] page = bytes("<html><p>Packed.");
    String gz = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
    String br = "Content-Type: text/html\r\nContent-Encoding: br\r\n";
    byte[] brotli = Base64.getDecoder().decode("iweAPGh0bWw+PHA+UGFja2VkLgM=");
    Input input =
        Taken.from(
            "a.warc",
            joined(
                Warc.response("https://a.example/1", gz, gzip(page)),
                Warc.response("https://a.example/2", gz, page),
                Warc.response("https://a.example/3", br, brotli),
                Warc.response(
                    "https://a.example/4",
                    "Transfer-Encoding: chunked\r\n",
                    bytes("6\r\n<html>\r\na\r\n<p>Packed.\r\n0\r\n\r\n")),
                Warc.response("https://a.example/5", "Content-Encoding: rot13\r\n", page)));
    assertThat(words(input)).containsExactly("Packed.", "Packed.", "Packed.", "Packed.");
    assertThat(input.rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("rot13"));
  }

  @Test
  void theCharsetOfTheHeaderCounts() {
    byte[] page = "<html><p>Łódź".getBytes(java.nio.charset.Charset.forName("iso-8859-2"));
    String fields = "Content-Type: text/html; charset=iso-8859-2\r\n";
    assertThat(words(Taken.from("a.warc", Warc.response("https://a.example/1", fields, page))))
        .containsExactly("Łódź");
  }

  @Test
  void whatIsNoPageIsCounted() {
    byte[] image =
        Warc.response("https://a.example/i.png", "Content-Type: image/png\r\n", new byte[9]);
    byte[] gone = "HTTP/1.1 404 Gone\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] missing =
        Warc.record("response", "https://a.example/g", "application/http", gone, gone.length);
    byte[] request =
        Warc.record(
            "request",
            "https://a.example/1",
            "application/http",
            bytes("GET / HTTP/1.0\r\n\r\n"),
            18);
    Input input = Taken.from("a.warc", joined(ONE, image, missing, request));
    assertThat(words(input)).containsExactly("One.");
    assertThat(input.rejected())
        .extracting(Rejection::detail)
        .containsExactly(
            "1 of its records are redirects or errors, and 1 are pictures, styles and the like; none is a page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"request", "metadata", "of no known kind"})
  void anArchiveThatTellsOfTheCrawlAloneIsNotPassedOverInSilence(String type) {
    byte[] block = bytes("GET / HTTP/1.0\r\n\r\n");
    byte[] record =
        Warc.record(type, "https://a.example/1", "application/http", block, block.length);
    Input input = Taken.from("a.warc", joined(record, record));
    assertThat(input.pages()).isEmpty();
    assertThat(input.rejected())
        .extracting(Rejection::detail)
        .containsExactly(
            "none of its records is a page (2): they tell of the crawl, or do not say what they are");
    assertThat(Taken.from("a.warc", joined(record, ONE)).rejected()).isEmpty();
  }

  @Test
  void aFeedInAnArchiveGivesItsEntries() {
    String rss =
        "<rss version=\"2.0\"><channel><title>A</title><item><title>T</title>"
            + "<description>Short.</description></item></channel></rss>";
    byte[] feed = Warc.response("https://a.example/rss", "Content-Type: text/xml\r\n", bytes(rss));
    assertThat(Taken.from("a.warc", feed).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).startsWith("only a summary"));
  }

  @Test
  void aTextOfWebTextExtractionIsAPlainPage() {
    byte[] text = Warc.record("conversion", "https://a.example/1", "text/plain", bytes("One."), 4);
    assertThat(words(Taken.from("a.warc", text))).containsExactly("One.");
  }

  @Test
  void manyLiarsDoNotMakeReadingSlow() {
    byte[] http = bytes("HTTP/1.1 200 OK\r\n\r\nx");
    byte[] liar = Warc.record("response", "https://a.example/x", "application/http", http, 1 << 20);
    byte[] many = {};
    for (int i = 0; i < 12; i++) {
      many = joined(i == 0 ? liar : many, i == 0 ? liar : many);
    }
    long before = System.nanoTime();
    Input input = Taken.from("a.warc", many);
    assertThat(input.pages()).isEmpty();
    assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
  }
}
