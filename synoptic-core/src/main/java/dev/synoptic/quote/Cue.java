package dev.synoptic.quote;

import java.util.Optional;

/**
 * Words of a frame that mark speech, with who speaks and what follows.
 *
 * @param from first place of the cue
 * @param end place after it
 * @param verb the verb of saying
 * @param source who speaks, where the frame says
 * @param shared whether the source is that of another verb of the frame
 * @param inverted whether the source stands after the verb: "said Lind"
 * @param right what follows the cue
 * @param group the verb with its auxiliaries
 */
record Cue(
    int from,
    int end,
    Verb verb,
    Optional<Source> source,
    boolean shared,
    boolean inverted,
    Complement right,
    VerbGroup group) {

  /** Returns the first place of cue and source together, where the source stands before. */
  int start() {
    return source.isPresent() && !shared && !inverted ? Math.min(from, source.get().from()) : from;
  }

  /**
   * Returns the place after cue and source together, where the source stands after, and after whom
   * the tag says the words are said to: "…, the mayor told the crowd, …".
   */
  int stop() {
    int told = right.isEmpty() ? right.addressee().map(Source::end).orElse(end) : end;
    return inverted && source.isPresent() ? Math.max(end, source.get().end()) : told;
  }
}
