package dev.synoptic.quote;

import dev.synoptic.model.Range;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose turn it is where a paragraph is nothing but a quotation. Most often the one goes on
 * who spoke before; a question is answered by the other one, and where two people exchange short
 * turns nobody can tell.
 */
final class Turns {

  /** A turn of a dialogue is shorter than a statement to the press; in letters. */
  private static final int SHORT = 60;

  private final Prose prose;
  private final List<Utterance> utterances;

  Turns(Prose prose, List<Utterance> utterances) {
    this.prose = prose;
    this.utterances = utterances;
  }

  /**
   * Returns the words that tell who says {@code words}, after the utterance at {@code last}.
   *
   * @param first index of the first utterance of the same run of paragraphs
   */
  Optional<Range> next(Range words, int last, int first) {
    Utterance before = utterances.get(last);
    Optional<Range> same = who(before);
    Optional<Range> other =
        last > first ? other(before, utterances.get(last - 1)) : Optional.empty();
    if (isQuestion(before)) {
      boolean turns = before.addressee().isPresent() || other.isPresent() && isShort(before);
      return turns ? before.addressee().or(() -> other) : Optional.empty();
    }
    if (other.isEmpty()) {
      // Who is only told of beside the words may be one of several who talk.
      return before.cue().isEmpty() && before.source().isPresent() ? Optional.empty() : same;
    }
    if (before.cue().isEmpty() || isQuestion(words) && isQuestion(utterances.get(last - 1))) {
      return other;
    }
    return isShort(before) && isShort(utterances.get(last - 1)) ? Optional.empty() : same;
  }

  private static Optional<Range> who(Utterance utterance) {
    return utterance.who().or(utterance::source);
  }

  /** Returns the speaker of {@code earlier}, if it is not that of {@code later}. */
  private Optional<Range> other(Utterance later, Utterance earlier) {
    Optional<Range> mine = who(later);
    return who(earlier).filter(who -> mine.isPresent() && !isSame(who, mine.get()));
  }

  private boolean isSame(Range a, Range b) {
    return a.equals(b) || nameAt(a) == nameAt(b) && nameAt(a) != Prose.NONE;
  }

  private int nameAt(Range words) {
    return prose.nameAt(prose.report().tokenAt(words.end() - 1));
  }

  private boolean isQuestion(Utterance utterance) {
    List<Range> pieces = utterance.pieces();
    return !pieces.isEmpty() && isQuestion(pieces.get(pieces.size() - 1));
  }

  private boolean isQuestion(Range words) {
    return words.length() > 0 && prose.text().charAt(words.end() - 1) == '?';
  }

  private static boolean isShort(Utterance utterance) {
    return utterance.pieces().stream().mapToInt(Range::length).sum() < SHORT;
  }
}
