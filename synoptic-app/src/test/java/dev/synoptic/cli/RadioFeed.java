package dev.synoptic.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A feed of one sample report with its whole text, at {@code /rss} of a port of this machine. */
final class RadioFeed {

  private static final Path REPORT =
      Path.of("").toAbsolutePath().resolveSibling("samples/ferry-storm/04-radio-varra.txt");

  private RadioFeed() {}

  static HttpServer serve() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String text = Files.readString(REPORT);
    String feed =
        "<rss version='2.0'"
            + " xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><title>Radio"
            + "</title><item><title>Ferry</title><link>https://radio.example/1</link><c:encoded>"
            + text.replace("&", "&amp;").replace("<", "&lt;")
            + "</c:encoded></item></channel></rss>";
    server.createContext(
        "/rss",
        exchange -> {
          byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }
}
