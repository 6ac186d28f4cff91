package dev.synoptic.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Lets addresses through or not. A name is looked up once, and the address that was judged is the
 * one that is asked: a name that says something else the next time (DNS rebinding) gains nothing.
 */
final class Gate {

  private final Inward.Names names;
  private final Predicate<InetAddress> closed;

  Gate(Inward.Names names, Predicate<InetAddress> closed) {
    this.names = names;
    this.closed = closed;
  }

  /** Returns the gate of the program. */
  static Gate of(FetchLimits limits) {
    return new Gate(InetAddress::getAllByName, limits.allowLocal() ? a -> false : Inward::holds);
  }

  /**
   * Reads an address as a user or a redirect gives it.
   *
   * @throws Refusal where it is none that can be fetched
   */
  static URI address(String text) throws Refusal {
    URI uri;
    try {
      uri = new URI(text.strip().replace(" ", "%20")).normalize();
    } catch (URISyntaxException e) {
      throw new Refusal("not a web address: " + e.getReason());
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refusal("only http and https are fetched, not \"" + scheme + "\"");
    }
    if (uri.getHost() == null) {
      throw new Refusal("the address names no host");
    }
    if (uri.getRawUserInfo() != null) {
      throw new Refusal("an address with a name or password in it is not fetched");
    }
    plain(uri.getHost());
    return uri;
  }

  /** 2130706433, 0x7f.1 and 0177.0.0.1 are read differently by different programs. */
  private static void plain(String host) throws Refusal {
    String[] parts = host.split("\\.");
    String last = parts.length == 0 ? "" : parts[parts.length - 1].toLowerCase(Locale.ROOT);
    boolean number = last.matches("[0-9]++|0x[0-9a-f]*+");
    boolean usual = host.matches("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
    if (number && !usual) {
      throw new Refusal("the host is a number in an unusual form; write its name");
    }
  }

  /**
   * Returns the address to ask for {@code host}.
   *
   * @throws Refusal where the host has an address that points inward
   */
  InetAddress pass(String host) throws IOException {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] found = names.addresses(bare);
    if (found.length == 0) {
      throw new Refusal("the host " + bare + " has no address");
    }
    for (InetAddress address : found) {
      if (closed.test(address)) {
        throw new Refusal(
            "the host "
                + bare
                + " is on this machine or its network; --allow-local fetches it all the same");
      }
    }
    return found[0];
  }
}
