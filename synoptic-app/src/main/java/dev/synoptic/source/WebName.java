package dev.synoptic.source;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names an outlet by its address, where nothing else names it. */
final class WebName {

  /** Hosts that carry others' reports; none of them is the outlet. */
  private static final Set<String> TRANSPORTS =
      Set.of(
          "news.google.com",
          "feedproxy.google.com",
          "feeds.feedburner.com",
          "feedburner.com",
          "rss.app",
          "feedly.com",
          "flipboard.com");

  private WebName() {}

  /** Returns the host of an address without "www."; empty for none and for mere transports. */
  static Optional<String> of(String address) {
    return host(address).filter(host -> !TRANSPORTS.contains(host));
  }

  /** Returns whether an address is one of a host that only carries others' reports. */
  static boolean transport(String address) {
    return host(address).filter(TRANSPORTS::contains).isPresent();
  }

  private static Optional<String> host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      return Optional.ofNullable(host)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .map(name -> name.startsWith("www.") ? name.substring(4) : name);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
