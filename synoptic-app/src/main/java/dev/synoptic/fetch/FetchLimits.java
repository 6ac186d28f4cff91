package dev.synoptic.fetch;

import java.time.Duration;

/**
 * How a page is fetched.
 *
 * @param agent how Synoptic names itself; its first word is what robots.txt is asked about
 * @param delay least time between two requests to one host; a host's own wish may be longer
 * @param connect longest wait for a connection
 * @param whole longest time for one answer, however it dribbles in
 * @param bytes largest body, packed and unpacked
 * @param redirects most redirects one after the other
 * @param allowLocal whether addresses that point inward may be asked
 */
public record FetchLimits(
    String agent,
    Duration delay,
    Duration connect,
    Duration whole,
    int bytes,
    int redirects,
    boolean allowLocal) {

  /** Returns the limits of the program. */
  public static FetchLimits defaults() {
    return new FetchLimits(
        "Synoptic/0.1",
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        16 << 20,
        5,
        false);
  }

  /** Returns these limits, with addresses that point inward allowed or not. */
  public FetchLimits withLocal(boolean allowed) {
    return new FetchLimits(agent, delay, connect, whole, bytes, redirects, allowed);
  }
}
