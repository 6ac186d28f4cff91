package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what is said in the report's words before its tag: "The gate was shut, she said". */
final class Tagged {

  private static final Set<String> JOINTS =
      Set.of("because", "although", "though", "since", "which", "where", "and", "but", "so");

  /** Words that hold a verb for sure where a turned tag follows them. */
  private static final int LONG = 6;

  private final Frame frame;

  Tagged(Frame frame) {
    this.frame = frame;
  }

  /** Returns whether the clause before the cue can be what is said. */
  boolean isSaid(Cue cue, int from, int end) {
    Verb verb = cue.verb();
    boolean asked = verb.lemma().equals("ask") && frame.is(from, WordClass.AUXILIARY);
    if (verb.isThought() || !verb.takes(Takes.THAT) && !asked && !isInserted(cue)) {
      return false;
    }
    if (verb.takes(Takes.WEAK) && !isInserted(cue)) {
      return false;
    }
    if (isBetweenCommas(cue)) {
      return true;
    }
    // "That may take weeks, she said": that is no conjunction where a verb follows at once.
    boolean pronoun =
        frame.is(from, "that")
            && (frame.is(from + 1, WordClass.AUXILIARY) || frame.is(from + 1, WordClass.VERB));
    boolean opens =
        !pronoun && WordSets.SUBORDINATORS.contains(frame.word(from))
            || frame.is(from, WordClass.VERB);
    boolean gerund = frame.word(from).endsWith("ing") && frame.isCapital(from);
    return hasVerb(opens && !gerund ? mainClause(from, end) : from, end, gerund)
        || isTurned(cue, from, end);
  }

  /** "…, said Lind": so long a clause is one, whatever class its words were taken for. */
  private boolean isTurned(Cue cue, int from, int end) {
    return cue.inverted()
        && cue.verb().lemma().equals("say")
        && end - from >= LONG
        && frame.isCapital(from)
        && frame.is(end, ",")
        && !frame.is(from, WordClass.PREPOSITION)
        && !WordSets.SUBORDINATORS.contains(frame.word(from));
  }

  /** "Her crews, she added, would go on": a person's weak verb between commas is speech. */
  private boolean isInserted(Cue cue) {
    int who = cue.source().map(Source::whoFrom).orElse(-1);
    boolean pronoun = frame.is(who, "he") || frame.is(who, "she");
    return pronoun && cue.verb().takes(Takes.QUOTE) && isBetweenCommas(cue);
  }

  /** "If it falls, the town will pay": returns where the clause after the first comma begins. */
  private int mainClause(int from, int end) {
    int at = from;
    while (at < end && !frame.isComma(at)) {
      at++;
    }
    return at;
  }

  /**
   * Returns whether a finite verb stands there; after a gerund that may be the subject, "Cleaning
   * up the site could cost", only an auxiliary is one for sure.
   */
  private boolean hasVerb(int from, int end, boolean gerund) {
    for (int at = from; at < end; at++) {
      boolean verb = !gerund && frame.is(at, WordClass.VERB) && at > from;
      if (verb || frame.is(at, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the sentence goes on after the tag: "The gate, she said, was shut". */
  boolean isBetweenCommas(Cue cue) {
    int stop = cue.stop();
    return frame.isComma(stop) && stop + 1 < frame.size() && goesOn(stop + 1);
  }

  private boolean goesOn(int at) {
    return !frame.word(at).endsWith("ing")
        && !frame.is(at, "who")
        && !frame.is(at, "which")
        && !frame.is(at, WordClass.CONJUNCTION)
        && !frame.is(at, WordClass.PREPOSITION);
  }

  /** Returns whether the words before a tag are no sentence without those after it. */
  private boolean isHalf(int from, int end, int after) {
    int verb = after;
    while (frame.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return frame.is(verb, WordClass.AUXILIARY)
        || frame.is(verb, WordClass.VERB)
        || WordSets.SUBORDINATORS.contains(frame.word(from))
        || !hasVerb(from, end, false);
  }

  /** Returns the places of what is said around a tag whose words begin at {@code from}. */
  List<Places> said(Cue cue, int from, int end) {
    var said = new ArrayList<Places>();
    // "He left because, he said, it was late": only the reason is what he said.
    boolean joint = end > from + 1 && JOINTS.contains(frame.word(end - 1));
    if (!joint) {
      said.add(new Places(from, end));
    }
    int stop = cue.stop();
    if (isBetweenCommas(cue) && (joint || isHalf(from, end, stop + 1))) {
      var ends = new ClauseEnds(frame, new NounPhrases(frame));
      int last = ends.after(stop + 1, ClauseEnds.Clause.MAIN);
      if (last > stop + 1) {
        said.add(new Places(stop + 1, last));
      }
    }
    return said;
  }
}
