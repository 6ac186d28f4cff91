package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up report, before it is written down in a form that files have.
 *
 * @param id of the report, within its corpus
 * @param address where it can be read; a correction has that of what it corrects
 * @param time when it was published
 * @param dated how much of that it says
 */
record Dispatch(
    String id,
    String address,
    String outlet,
    String language,
    Instant time,
    Dated dated,
    String title,
    List<String> paragraphs) {

  /** How much a report says of when it was published. */
  enum Dated {
    TO_THE_SECOND,
    DAY,
    NOT
  }

  /** Returns the report as another outlet brings it: some words changed, a paragraph left out. */
  Dispatch copied(String otherId, String otherOutlet, Instant later, Random random) {
    List<String> taken = new ArrayList<>(paragraphs);
    if (taken.size() > 3) {
      taken.remove(1 + random.nextInt(taken.size() - 1));
    }
    int changed = random.nextInt(taken.size());
    taken.set(changed, taken.get(changed).replaceFirst(" (the|die|la) ", " a whole $1 "));
    taken.add("– " + outlet);
    return new Dispatch(
        otherId, address(otherId), otherOutlet, language, later, dated, title, taken);
  }

  /** Returns the report as it stands at its address after a correction. */
  Dispatch corrected(String otherId, Instant later, String last) {
    List<String> now = new ArrayList<>(paragraphs);
    now.set(now.size() - 1, last);
    return new Dispatch(otherId, address, outlet, language, later, dated, title, now);
  }

  /** Returns the report with another date, under an address of its own. */
  Dispatch at(Instant other) {
    String otherId = id + "-" + other.getEpochSecond();
    return new Dispatch(
        otherId, address(otherId), outlet, language, other, Dated.TO_THE_SECOND, title, paragraphs);
  }

  static String address(String id) {
    return "https://news.example/" + id;
  }

  /** Returns the report as an item of a stream. */
  MadeUpNews.Item item() {
    return new MadeUpNews.Item(time, json());
  }

  /** Returns the report as a line of JSON Lines. */
  String json() {
    return "{\"id\":\"%s\",\"url\":\"%s\",\"outlet\":\"%s\",\"language\":\"%s\",\"title\":\"%s\",%s\"text\":\"%s\"}"
        .formatted(
            id,
            address,
            outlet,
            language,
            title,
            published().isEmpty() ? "" : "\"published\":\"" + published() + "\",",
            String.join("\\n\\n", paragraphs));
  }

  /** Returns the report as a saved page in a record of a web archive. */
  byte[] warc() {
    byte[] page = html().getBytes(StandardCharsets.UTF_8);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: %s\r\n"
                .formatted(address, time)
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012x>\r\n"
                .formatted(id.hashCode() & 0xFFFFFFFFL)
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n"
                .formatted(http.length() + page.length);
    byte[] start = (head + http).getBytes(StandardCharsets.ISO_8859_1);
    byte[] record = new byte[start.length + page.length + 4];
    System.arraycopy(start, 0, record, 0, start.length);
    System.arraycopy(page, 0, record, start.length, page.length);
    System.arraycopy(new byte[] {13, 10, 13, 10}, 0, record, record.length - 4, 4);
    return record;
  }

  private String html() {
    String date =
        published().isEmpty()
            ? ""
            : "<meta property=\"article:published_time\" content=\"%s\">".formatted(published());
    return """
    <!DOCTYPE html><html lang="%s"><head><title>%s</title>%s
    <meta property="og:site_name" content="%s"></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>%s</h1>
    <p>%s</p></article><footer>All rights reserved. <a href="/about">About us</a></footer>
    </body></html>
    """
        .formatted(language, title, date, outlet, title, String.join("</p>\n<p>", paragraphs));
  }

  private String published() {
    return switch (dated) {
      case TO_THE_SECOND -> time.toString();
      case DAY -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
      case NOT -> "";
    };
  }
}
