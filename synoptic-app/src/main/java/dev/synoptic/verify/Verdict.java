package dev.synoptic.verify;

import java.util.List;
import java.util.Optional;

/**
 * What verifying a synopsis found.
 *
 * @param reports number of reports whose source was read again
 * @param spans number of spans that hold
 * @param fault the first that does not hold, in plain words
 * @param unread reports whose source is no file and was not kept, by their addresses: their spans
 *     agree with the text that the synopsis gives, which was not compared with its source
 */
public record Verdict(int reports, int spans, Optional<String> fault, List<String> unread) {

  /** Copies the list. */
  public Verdict {
    unread = List.copyOf(unread);
  }
}
