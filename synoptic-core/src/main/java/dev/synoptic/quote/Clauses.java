package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/** Tells whether a clause begins after a verb of saying, where no "that" opens it. */
final class Clauses {

  /** With these begins on what occasion something was said. */
  private static final Set<String> OCCASIONS = Set.of("after", "before", "when", "since", "until");

  private final Frame frame;
  private final NounPhrases phrases;
  private final ClauseEnds ends;
  private final ClauseEnds.Clause clause;

  Clauses(Frame frame, NounPhrases phrases, ClauseEnds.Clause clause) {
    this.frame = frame;
    this.phrases = phrases;
    this.ends = new ClauseEnds(frame, phrases);
    this.clause = clause;
  }

  /**
   * Returns whether a subject and then, before the clause ends, a finite verb follow; of what may
   * be a thing too, "announced his departure after the board met", it stands before any "after".
   */
  boolean isClause(int from, boolean thing) {
    int end = ends.after(from, clause);
    int at = from;
    if (frame.is(at, WordClass.PREPOSITION)
        || WordSets.SUBORDINATORS.contains(frame.word(at))
        || frame.is(at, WordClass.CONJUNCTION)) {
      at++;
    }
    // "apologised to players (on the team) who were late": of whom it is told, not what was said
    boolean tied = at > from && frame.is(from, WordClass.PREPOSITION);
    if (isWho(from) || tied && isWho(phrases.endOf(at))) {
      return false;
    }
    boolean gerund = frame.word(at).endsWith("ing") && frame.is(at, WordClass.VERB);
    if (phrases.coreEnd(at) == at && !frame.isStretch(at) && !frame.is(at, "there") && !gerund) {
      return false;
    }
    if (frame.isStretch(phrases.endOf(at))) {
      return true;
    }
    boolean indefinite = frame.is(at, "a") || frame.is(at, "an");
    for (int i = at + 1; i < end && !(thing && OCCASIONS.contains(frame.word(i))); i++) {
      if (frame.is(i, WordClass.AUXILIARY)
          || !gerund
              && frame.is(i, WordClass.VERB)
              && !frame.word(i).endsWith("ing")
              && !frame.is(i - 1, "to")) {
        // "agreed a deal on Friday and scored": the second verb is that of who agreed
        return !indefinite || !frame.is(i - 1, "and");
      }
    }
    return false;
  }

  private boolean isWho(int at) {
    return frame.is(at, "who") || frame.is(at, "whose") || frame.is(at, "which");
  }
}
