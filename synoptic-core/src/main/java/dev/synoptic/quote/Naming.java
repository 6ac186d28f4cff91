package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/** Tells whether a verb gives a thing a name: "called the plan a mistake", "saw it as weak". */
final class Naming {

  private static final Set<String> LIKENING = Set.of("liken", "compare", "equate");

  /** How far from the thing its name stands at most. */
  private static final int NEAR = 8;

  private final Frame frame;
  private final NounPhrases phrases;

  Naming(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns whether {@code verb} names the thing at {@code at}. */
  boolean names(Verb verb, int at) {
    int end = phrases.endOf(at);
    boolean number = frame.is(at, WordClass.NUMERAL) && end == at + 1; // called 9-1-1
    if (frame.is(at, "as") || number || end == at && !frame.isStretch(at)) {
      return false;
    }
    boolean likens = frame.is(end, "to") && LIKENING.contains(verb.lemma());
    boolean calls = verb.lemma().equals("call") || verb.lemma().equals("deem");
    boolean as = frame.is(end, "as") || frame.is(end, "for") && !calls || likens;
    return frame.isStretch(end) || as || calls && isNameGiven(end);
  }

  /** "called the plan to sell it a mistake": a second phrase names the first. */
  private boolean isNameGiven(int from) {
    if (frame.is(from, WordClass.ADJECTIVE) || phrases.coreEnd(from) > from) {
      return true;
    }
    for (int at = from; at < from + NEAR && (frame.isWord(at) || frame.isStretch(at)); at++) {
      boolean article = frame.is(at, "a") || frame.is(at, "an");
      if (frame.isStretch(at) || article && !frame.is(at - 1, WordClass.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the place of the quotation that begins the phrase at {@code at}, or -1. */
  int quotedSoon(int at) {
    int next = phrases.isDeterminer(at) ? at + 1 : at;
    next = frame.is(next, WordClass.ADJECTIVE) ? next + 1 : next;
    return frame.isStretch(next) ? next : -1;
  }

  /** told “Morning View” that …; the reality show “Big Pier”; named “Big Pier” as his favourite. */
  boolean isName(Verb verb, int at) {
    boolean takesNames =
        verb.takes(Takes.SIGN) || Addressees.isToAPerson(verb) || verb.lemma().equals("name");
    return takesNames
        && frame.isStretch(at)
        && Utterances.isTitle(frame.prose(), frame.stretch(at))
        && Utterances.wordCount(frame.prose(), frame.stretch(at)) > 1;
  }

  /** told the hosts of “Morning View”: a name, not speech. */
  boolean isTitle(int at) {
    boolean named =
        phrases.isNominal(at - 1) || phrases.isDeterminer(at - 1) || frame.is(at - 1, "'s");
    return named && Utterances.isTitle(frame.prose(), frame.stretch(at));
  }
}
