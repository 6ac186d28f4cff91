package dev.synoptic.brief;

/**
 * A sentence and what speaks for its place in the brief.
 *
 * @param sentence the sentence
 * @param told how much of its words the other lines of descent tell as well, summed over them, and
 *     how high it stands in its report
 * @param carried how many other lines of descent say the same
 * @param fresh what its report's age leaves of its worth, as a share
 */
record Weighed(BriefCandidate sentence, double told, int carried, double fresh) {

  /** What each line of descent that says the same adds. */
  private static final double CARRIED = 1;

  /** What a report's first sentence is worth besides; those that follow are worth less. */
  private static final double FIRST = 0.6;

  private static final int FIRST_PLACES = 3;

  /** Weighs {@code sentence} by its words and its place. */
  static Weighed of(BriefCandidate sentence, Centrality centrality, double fresh) {
    double first = sentence.place() < FIRST_PLACES ? FIRST / (1 + sentence.place()) : 0;
    double told = centrality.over(sentence.stems(), sentence.report());
    return new Weighed(sentence, told + first, 0, fresh);
  }

  /** Returns this as carried by {@code lines}, if it is not carried by more. */
  Weighed carriedBy(int lines) {
    return lines > carried ? new Weighed(sentence, told, lines, fresh) : this;
  }

  /** Returns what the sentence is worth. */
  double worth() {
    return (told + CARRIED * carried) * fresh;
  }

  int number() {
    return sentence.number();
  }
}
