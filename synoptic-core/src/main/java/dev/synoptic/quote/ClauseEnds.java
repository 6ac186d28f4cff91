package dev.synoptic.quote;

import dev.synoptic.model.WordClass;

/**
 * Finds where reported words end. Most run to the end of the sentence; they end before that where
 * the report goes on in its own voice: with another verb of saying, or with a remark of its own.
 */
final class ClauseEnds {

  private final Frame frame;

  ClauseEnds(Frame frame) {
    this.frame = frame;
  }

  /** Returns the place after the clause that begins at {@code from}. */
  int after(int from) {
    int end = withoutStop(frame.size());
    for (int at = from + 1; at < end; at++) {
      if (endsBefore(at)) {
        return withoutComma(at);
      }
    }
    return end;
  }

  private int withoutStop(int size) {
    int end = size;
    while (end > 0 && (frame.is(end - 1, ".") || frame.isComma(end - 1))) {
      end--;
    }
    return end;
  }

  private int withoutComma(int at) {
    return at > 0 && frame.isComma(at - 1) ? at - 1 : at;
  }

  private boolean endsBefore(int at) {
    if (frame.is(at, ";")) {
      return true;
    }
    if (frame.isComma(at - 1) || frame.isDash(at - 1)) {
      return isSayingParticiple(at) || frame.is(at, "according") || isCoordinatedSaying(at);
    }
    return isCoordinatedSaying(at);
  }

  /** ", adding that …": the same source, another saying. */
  private boolean isSayingParticiple(int at) {
    int verb = frame.is(at, WordClass.ADVERB) ? at + 1 : at;
    for (SayingVerbs.Entry entry : SayingVerbs.english().of(frame.word(verb))) {
      if (entry.form() == VerbForm.ING && !entry.verb().isThought()) {
        return true;
      }
    }
    return false;
  }

  /** "and said …", "but later added …". */
  private boolean isCoordinatedSaying(int at) {
    if (!frame.is(at, "and") && !frame.is(at, "but")) {
      return false;
    }
    int verb = at + 1;
    while (frame.is(verb, WordClass.ADVERB) || frame.is(verb, WordClass.AUXILIARY)) {
      verb++;
    }
    for (SayingVerbs.Entry entry : SayingVerbs.english().of(frame.word(verb))) {
      boolean past =
          entry.form() == VerbForm.PAST
              || entry.form() == VerbForm.PAST_OR_PARTICIPLE
              || entry.form() == VerbForm.PRESENT;
      if (past && !entry.verb().takes(Takes.WEAK) && entry.verb().takes(Takes.THAT)) {
        return true;
      }
    }
    return false;
  }
}
