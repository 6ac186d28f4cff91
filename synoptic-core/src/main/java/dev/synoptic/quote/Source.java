package dev.synoptic.quote;

/**
 * Who a cue is said of, as places in a frame.
 *
 * @param from first place of the words that name the source beside the cue
 * @param end place after them
 * @param whoFrom first place of the words that tell who it is: for "who" those before it
 * @param whoEnd place after them
 */
record Source(int from, int end, int whoFrom, int whoEnd) {

  /** Returns a source that names who it is. */
  static Source of(int from, int end) {
    return new Source(from, end, from, end);
  }
}
