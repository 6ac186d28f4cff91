package dev.synoptic.source;

import static dev.synoptic.source.Taken.bytes;

import java.util.Locale;

/** Writes records of web archives for tests. */
final class Warc {

  private Warc() {}

  static byte[] response(String url, String body) {
    return response(url, "Content-Type: text/html; charset=utf-8\r\n", bytes(body));
  }

  static byte[] response(String url, String fields, byte[] body) {
    byte[] http = Taken.joined(bytes("HTTP/1.1 200 OK\r\n" + fields + "\r\n"), body);
    return record("response", url, "application/http;msgtype=response", http, http.length);
  }

  static byte[] record(String type, String url, String media, byte[] block, long length) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2025-05-06T10:30:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + String.format(
                Locale.ROOT, "00000000-0000-0000-0000-%012x", url.hashCode() & 0xFFFFFFFFL)
            + ">\r\nContent-Type: "
            + media
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return Taken.joined(bytes(head), block, bytes("\r\n\r\n"));
  }
}
