package dev.synoptic.quote;

import java.util.Optional;

/**
 * What follows a verb of saying, as places in a frame.
 *
 * @param kind what follows
 * @param from first place of what is said; without meaning for NONE and LATER
 * @param end place after it
 * @param cueEnd place after the words that belong to the verb: particles, "for" of "called for"
 * @param addressee the person spoken to
 */
record Complement(Kind kind, int from, int end, int cueEnd, Optional<Source> addressee) {

  /** How what is said follows its verb. */
  enum Kind {
    /** Nothing is said after the verb, in this frame. */
    NONE,
    /** It follows in the next paragraph: the frame ends with a colon. */
    LATER,
    /** A clause, a question, an infinitive. */
    CLAUSE,
    /** Words in quotation marks and nothing else. */
    QUOTED,
    /** Words in quotation marks that the sentence goes on with. */
    PARTLY_QUOTED,
    /** A noun phrase. */
    THING,
    /** A noun phrase for what is judged, not said: praised the lock. */
    JUDGED
  }

  /** Returns the same words as another kind; nothing stays nothing. */
  Complement as(Kind other) {
    return isEmpty() ? this : new Complement(other, from, end, cueEnd, addressee);
  }

  boolean isEmpty() {
    return kind == Kind.NONE;
  }
}
