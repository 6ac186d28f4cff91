package dev.synoptic.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Knows the addresses that point inward: into this machine, its network, or nowhere in the public
 * one (the special-purpose registries of IANA, RFC 6890). A page that names one would have Synoptic
 * ask what its author cannot reach.
 */
final class Inward {

  /** First address and length of each block that is not public. */
  private static final long[][] BLOCKS = {
    {0x00000000L, 8}, // this network
    {0x0A000000L, 8}, // private
    {0x64400000L, 10}, // shared by a provider's customers
    {0x7F000000L, 8}, // this machine
    {0xA9FE0000L, 16}, // link-local, and the metadata of clouds
    {0xAC100000L, 12}, // private
    {0xC0000000L, 24}, // protocol assignments
    {0xC0000200L, 24}, // documentation
    {0xC0586300L, 24}, // 6to4 relays
    {0xC0A80000L, 16}, // private
    {0xC6120000L, 15}, // benchmarks
    {0xC6336400L, 24}, // documentation
    {0xCB007100L, 24}, // documentation
    {0xE0000000L, 4}, // multicast
    {0xF0000000L, 4}, // reserved, and broadcast
  };

  private Inward() {}

  /** Returns whether {@code address} is not one of the public network. */
  static boolean holds(InetAddress address) {
    if (address instanceof Inet4Address) {
      return holds(number(address.getAddress(), 0));
    }
    return !(address instanceof Inet6Address) || holds(address.getAddress());
  }

  private static boolean holds(long address) {
    for (long[] block : BLOCKS) {
      long mask = 0xFFFFFFFFL << (32 - block[1]) & 0xFFFFFFFFL;
      if ((address & mask) == block[0]) {
        return true;
      }
    }
    return false;
  }

  /** Only 2000::/3 is public; what carries an older address inside is judged by that. */
  private static boolean holds(byte[] six) {
    if (prefix(six, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return holds(number(six, 12));
    }
    if ((six[0] & 0xE0) != 0x20) {
      return true;
    }
    if (prefix(six, 0x20, 0x02)) {
      return holds(number(six, 2));
    }
    // Teredo and other protocol assignments; documentation.
    return (prefix(six, 0x20, 0x01) && six[2] <= 1 && six[2] >= 0)
        || prefix(six, 0x20, 0x01, 0x0D, 0xB8)
        || prefix(six, 0x3F, 0xFF);
  }

  private static boolean prefix(byte[] address, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if ((address[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static long number(byte[] address, int from) {
    long number = 0;
    for (byte b : Arrays.copyOfRange(address, from, from + 4)) {
      number = number << 8 | (b & 0xFF);
    }
    return number;
  }

  /** Looks a host's addresses up; tests bring their own. */
  @FunctionalInterface
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }
}
