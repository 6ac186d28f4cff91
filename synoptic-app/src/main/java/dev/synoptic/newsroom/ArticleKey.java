package dev.synoptic.newsroom;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Report;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the versions of an article have in common: its address without what changes nothing (the
 * scheme, the default port, a fragment, marks of campaigns), or its path and id.
 */
public final class ArticleKey {

  /** Names of parameters that tell where a reader came from, not what is read. */
  private static final String TRACKING =
      "utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid|cmp|ito|at_medium"
          + "|at_campaign|at_custom.*|smid|smtyp|ns_.*|xtor|guccounter|guce_.*|ref_src|__twitter.*";

  private ArticleKey() {}

  /** Returns the key of a report; what is nameless among the records of one file has its own. */
  public static String of(Report report) {
    Origin origin = report.origin();
    String key = of(origin);
    boolean nameless = origin.url().isEmpty() && origin.inputId().isEmpty();
    return nameless && isRecord(key) ? key + "#" + report.id().value() : key;
  }

  /** Returns the key of what came from {@code origin}. */
  public static String of(Origin origin) {
    Optional<String> url = origin.url();
    boolean record = url.isPresent() && isRecord(url.get()) && origin.inputId().isPresent();
    if (url.isPresent() && !record) {
      return url(url.get());
    }
    String place =
        url.map(u -> url(u.substring(0, u.indexOf('#'))))
            .or(() -> origin.path().map(path -> file(path, origin.inputId().isPresent())))
            .orElse("");
    return place + origin.inputId().map(id -> "#" + id).orElse("");
  }

  /** A record that has an id goes by it, wherever in the file it stands. */
  private static String file(String path, boolean named) {
    return named && isRecord(path) ? path.substring(0, path.indexOf('#')) : path;
  }

  /** An entry that has no page of its own goes by its number in the feed, which changes. */
  private static boolean isRecord(String url) {
    return url.matches("[^#]*+#[0-9]++");
  }

  /** Returns an address without what changes nothing. */
  static String url(String address) {
    try {
      URI uri = new URI(address.strip());
      if (uri.getHost() == null || uri.getScheme() == null) {
        return address;
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      // A number behind # is the place of a record: that tells articles apart.
      String record = isRecord(address) ? "#" + uri.getRawFragment() : "";
      return "//" + host + (usual ? "" : ":" + uri.getPort()) + path + query(uri) + record;
    } catch (URISyntaxException e) {
      return address;
    }
  }

  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    String kept =
        Arrays.stream(uri.getRawQuery().split("&"))
            .filter(p -> !p.isEmpty())
            .filter(p -> !p.split("=", 2)[0].toLowerCase(Locale.ROOT).matches(TRACKING))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
