package dev.synoptic.page;

import java.net.URI;
import java.net.URISyntaxException;

/** Decides which addresses of reports may be opened: pages of the web, and nothing that runs. */
final class WebLink {

  private WebLink() {}

  /** Returns {@code address} where it is a plain {@code http} or {@code https} one, else empty. */
  static String of(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
