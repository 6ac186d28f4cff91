package dev.synoptic.http;

import java.time.Duration;
import java.util.Optional;

/**
 * How the reader is served.
 *
 * @param host address to listen on
 * @param port to listen on; 0 for any that is free
 * @param token that allows changes; empty where nobody may change anything
 * @param limits what one request, and all together, may cost
 */
public record ServerSettings(String host, int port, Optional<String> token, Limits limits) {

  /** The address that only this machine reaches. */
  public static final String THIS_MACHINE = "127.0.0.1";

  /**
   * What requests may cost.
   *
   * @param bodyBytes largest body of a request
   * @param threads answers being made at once
   * @param waiting requests that wait for a thread before others are sent away
   * @param comparisons costly requests (comparing, tracing) at once
   * @param comparisonTime longest time for one of them
   * @param idleTime longest silence of a connection in the middle of a request
   * @param listeners connections that are told of changes
   * @param cacheBytes memory for pages that were made
   */
  public record Limits(
      int bodyBytes,
      int threads,
      int waiting,
      int comparisons,
      Duration comparisonTime,
      Duration idleTime,
      int listeners,
      long cacheBytes) {

    /** Returns limits that suit a machine of two cores and a gigabyte. */
    public static Limits defaults() {
      return new Limits(
          8 << 20, 48, 1000, 2, Duration.ofSeconds(60), Duration.ofSeconds(20), 500, 96L << 20);
    }
  }

  /** Returns settings for this machine alone, where nobody may change anything. */
  public static ServerSettings local(int port) {
    return new ServerSettings(THIS_MACHINE, port, Optional.empty(), Limits.defaults());
  }

  /** Returns these settings with a token that allows changes. */
  public ServerSettings withToken(String allowed) {
    return new ServerSettings(host, port, Optional.of(allowed), limits);
  }

  /** Returns these settings with other limits. */
  public ServerSettings within(Limits other) {
    return new ServerSettings(host, port, token, other);
  }
}
