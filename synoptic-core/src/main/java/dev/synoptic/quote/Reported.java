package dev.synoptic.quote;

import java.util.List;
import java.util.Optional;

/**
 * What a frame reports as said, in places of the frame.
 *
 * @param cue the words that mark speech
 * @param source who says it
 * @param addressee who is spoken to
 * @param said the words said, in order; none where a colon announces those of the next paragraph
 * @param fragment whether quoted words are a few out of a sentence rather than an utterance
 */
record Reported(
    Places cue,
    Optional<Source> source,
    Optional<Source> addressee,
    List<Places> said,
    boolean fragment) {

  /** Copies the places. */
  Reported {
    said = List.copyOf(said);
  }
}
