package dev.synoptic.fetch;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The proxies that the usual variables name: http_proxy, https_proxy, all_proxy, no_proxy. */
final class Proxies {

  private static final int USUAL_PORT = 8080;

  private final Map<String, String> environment;

  Proxies(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** Returns the proxy to ask for {@code address}. */
  Optional<InetSocketAddress> of(URI address) {
    if (excepted(address.getHost().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    return variable(scheme + "_proxy").or(() -> variable("all_proxy")).flatMap(Proxies::parse);
  }

  private Optional<String> variable(String name) {
    String value = environment.getOrDefault(name, environment.get(name.toUpperCase(Locale.ROOT)));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private boolean excepted(String host) {
    for (String part : variable("no_proxy").orElse("").split(",")) {
      String name = part.strip().toLowerCase(Locale.ROOT);
      String bare = name.startsWith(".") ? name.substring(1) : name;
      if (name.equals("*")
          || (!bare.isEmpty() && (host.equals(bare) || host.endsWith("." + bare)))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<InetSocketAddress> parse(String value) {
    try {
      URI uri = URI.create(value.contains("://") ? value : "http://" + value);
      int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
      return Optional.ofNullable(uri.getHost()).map(host -> new InetSocketAddress(host, port));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
