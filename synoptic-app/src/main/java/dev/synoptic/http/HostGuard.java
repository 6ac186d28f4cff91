package dev.synoptic.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that name another host, where the reader serves this machine alone: a web page
 * elsewhere could make its own name point here and read along (DNS rebinding).
 */
final class HostGuard {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean local;
  private final String host;

  HostGuard(String host) {
    this.host = host.toLowerCase(Locale.ROOT);
    this.local = isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Refuses {@code exchange} where it is meant for another host. */
  void check(Context exchange) {
    if (local && !isMine(exchange.header("Host"))) {
      throw Refused.misdirected(
          "This service answers on this machine alone, under the name localhost.");
    }
  }

  private boolean isMine(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = header.strip().toLowerCase(Locale.ROOT);
    int port = name.lastIndexOf(':');
    String bare = port > name.lastIndexOf(']') ? name.substring(0, port) : name;
    return THIS_MACHINE.contains(bare) || bare.equals(host);
  }
}
