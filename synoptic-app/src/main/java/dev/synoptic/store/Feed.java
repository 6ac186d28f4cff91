package dev.synoptic.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed and where it stands.
 *
 * @param url its address
 * @param tag the entity tag of its last answer
 * @param modified when it was last modified, as its host wrote it
 * @param next when to ask again
 * @param failures how often in a row it failed
 * @param read when it last answered well
 * @param trouble what is wrong with it, where it failed last time
 * @param taken number of reports that came of it
 */
public record Feed(
    String url,
    Optional<String> tag,
    Optional<String> modified,
    Instant next,
    int failures,
    Optional<Instant> read,
    Optional<String> trouble,
    long taken) {

  /** Returns a feed that was never asked. */
  public static Feed of(String url) {
    return new Feed(
        url,
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        0,
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
