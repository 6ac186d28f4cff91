package dev.synoptic.model;

import java.util.List;

/**
 * What a report leaves out that at least two other reports have.
 *
 * @param report which report
 * @param quotes ids of quotes it does not carry
 * @param facts ids of facts it does not give
 */
public record Missing(Siglum report, List<String> quotes, List<String> facts) {

  /** Copies the lists. */
  public Missing {
    quotes = List.copyOf(quotes);
    facts = List.copyOf(facts);
  }
}
