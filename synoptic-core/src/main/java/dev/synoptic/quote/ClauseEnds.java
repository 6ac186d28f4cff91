package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/**
 * Finds where reported words end. Most run to the end of the sentence; they end before that where
 * the report goes on in its own voice: with the main clause after a subordinate one, with another
 * verb of saying, with what someone else says.
 */
final class ClauseEnds {

  /** What the clause that holds a cue is to its sentence. */
  enum Clause {
    /** The main clause. */
    MAIN,
    /** A clause before the main one: "While Lind said …, the council …". */
    LEADING,
    /** A relative clause: "Lind, who said …, left". */
    RELATIVE
  }

  /** Words that set the report's own remark against what is said. */
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "compared", "versus");

  /** Words that tell on what occasion something was said, if another saying follows. */
  private static final Set<String> OCCASIONS = Set.of("after", "when", "before");

  private static final Set<String> JOINING =
      Set.of("and", "but", "while", "though", "although", "as", "even", "yet", "or");

  private final Frame frame;
  private final NounPhrases phrases;

  ClauseEnds(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns the place after the clause that begins at {@code from}, said in {@code clause}. */
  int after(int from, Clause clause) {
    int end = withoutStop(frame.size());
    int commas = 0;
    for (int at = from + 1; at < end; at++) {
      commas += frame.isComma(at - 1) ? 1 : 0;
      if (endsBefore(at, clause) || commas == 1 && frame.isComma(at - 1) && goesOnAsMain(at)) {
        return withoutComma(at);
      }
    }
    return end;
  }

  /**
   * ", was more cautious: “…”", ", said: “…”": after one comma a verb without a subject is the main
   * clause's.
   */
  private boolean goesOnAsMain(int at) {
    boolean be = frame.is(at, "was") || frame.is(at, "were") || frame.is(at, "is");
    return be || isSaying(at);
  }

  private int withoutStop(int size) {
    int end = size;
    while (end > 0 && (frame.is(end - 1, ".") || frame.isComma(end - 1))) {
      end--;
    }
    return end;
  }

  private int withoutComma(int at) {
    return at > 0 && (frame.isComma(at - 1) || frame.isDash(at - 1)) ? at - 1 : at;
  }

  private boolean endsBefore(int at, Clause clause) {
    if (frame.is(at, ";")) {
      return true;
    }
    if (frame.isComma(at - 1)) {
      return isSayingParticiple(at)
          || frame.is(at, "according")
          || CONTRASTS.contains(frame.word(at))
          || isCoordinatedSaying(at)
          || isOthersSaying(at)
          || isOthersPraise(at)
          || clause == Clause.LEADING && startsClause(at)
          || clause == Clause.RELATIVE && isFinite(afterAdverbs(at));
    }
    boolean occasion = OCCASIONS.contains(frame.word(at)) && isOthersSaying(at + 1);
    if (frame.isStretch(at - 1)) {
      // “absolutely right” when she said …: that is what is judged, and no occasion.
      return occasion && !frame.is(at, "when") || endsWithQuotation(at);
    }
    return occasion || isCoordinatedSaying(at) || frame.isDash(at - 1) && isSayingParticiple(at);
  }

  /** “tough points,” a hint at …: after the comma inside the marks the report may go on itself. */
  private boolean endsWithQuotation(int at) {
    Stretch stretch = frame.stretch(at - 1);
    if (!Utterances.endsWith(frame.prose(), stretch, ",")) {
      return isCoordinatedSaying(at) || frame.is(at, "according");
    }
    String word = frame.word(at);
    return isSayingParticiple(at)
        || isCoordinatedSaying(at)
        || isOthersSaying(at)
        || word.endsWith("ing")
        || word.equals("a")
        || word.equals("an")
        || word.equals("according")
        || WordSets.SUBORDINATORS.contains(word) && !word.equals("that")
        || clauseIsOver(at);
  }

  private boolean clauseIsOver(int at) {
    return frame.is(at, "which") || frame.is(at, "who");
  }

  /** ", adding that …": the same source, another saying. */
  private boolean isSayingParticiple(int at) {
    int verb = frame.is(at, "while") || frame.is(at, "and") ? at + 1 : at;
    verb = frame.is(verb, WordClass.ADVERB) ? verb + 1 : verb;
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
    return isSaying(afterHelpers(at + 1));
  }

  /** ", and Lind said …", ", others say …". */
  private boolean isOthersSaying(int at) {
    int from = at;
    while (JOINING.contains(frame.word(from))) {
      from++;
    }
    int end = phrases.endOf(from);
    return end > from && end - from < 12 && isSaying(afterHelpers(end));
  }

  /** ", and Lind praised …": what another person said, though not in a clause. */
  private boolean isOthersPraise(int at) {
    if (!frame.is(at, "and") && !frame.is(at, "but")) {
      return false;
    }
    int end = phrases.coreEnd(at + 1);
    boolean named = end > at + 1 && frame.is(end - 1, WordClass.PROPER);
    return named
        && frame.prose().nameAt(frame.firstToken(end - 1)) != Prose.NONE
        && frame.is(end, WordClass.VERB)
        && !SayingVerbs.english().of(frame.word(end)).isEmpty();
  }

  /** Returns whether a verb of saying stands there: not "was warned", not "made a turn". */
  private boolean isSaying(int at) {
    if (WordSets.BE.contains(frame.word(at - 1))) {
      return false;
    }
    for (SayingVerbs.Entry entry : SayingVerbs.english().of(frame.word(at))) {
      boolean finite = entry.form() != VerbForm.ING && entry.form() != VerbForm.PARTICIPLE;
      if (finite
          && frame.follow(at + 1, entry.verb().particles())
          && frame.is(at, WordClass.VERB)
          && !entry.verb().takes(Takes.WEAK)
          && entry.verb().takes(Takes.THAT)) {
        return true;
      }
    }
    return false;
  }

  private int afterHelpers(int from) {
    int at = from;
    while (frame.is(at, WordClass.ADVERB) || frame.is(at, WordClass.AUXILIARY)) {
      at++;
    }
    return at;
  }

  private int afterAdverbs(int from) {
    int at = from;
    while (frame.is(at, WordClass.ADVERB)) {
      at++;
    }
    return at;
  }

  /**
   * Returns the place after what is told of "a man who police say left the town (was found)", from
   * its verb at {@code verb} on: before the verb of the sentence itself.
   */
  int afterPredicate(int verb) {
    int end = after(verb, Clause.RELATIVE);
    for (int at = verb + 1; at < end; at++) {
      String word = frame.word(at);
      boolean participle = frame.isComma(at) && frame.word(at + 1).endsWith("ing");
      if (participle || frame.is(at, WordClass.AUXILIARY) && phrases.isNominal(at - 1)) {
        return at;
      }
      if (WordSets.SUBORDINATORS.contains(word)
          || WordSets.RELATIVES.contains(word)
          || WordSets.COORDINATORS.contains(word)) {
        return end;
      }
    }
    return end;
  }

  /** Returns whether a subject and its verb begin at {@code from}. */
  private boolean startsClause(int from) {
    int at = afterAdverbs(from);
    int end = phrases.endOf(at);
    return end > at && (isFinite(afterAdverbs(end)) || frame.isComma(end) && frame.isCapital(at));
  }

  private boolean isFinite(int at) {
    return frame.is(at, WordClass.AUXILIARY)
        || frame.is(at, WordClass.VERB) && !frame.word(at).endsWith("ing");
  }

  /** "promised action and expressed concern". */
  private boolean saysOn(int at) {
    return frame.word(at).endsWith("ed")
        && !SayingVerbs.english().of(frame.word(at)).isEmpty()
        && phrases.endOf(at + 1) > at + 1;
  }

  /** "called it the darkest day", "sales of €2026m": what words before it describe is no time. */
  private boolean isDescribed(int at) {
    return NounPhrases.isCurrency(frame.word(at - 1))
        || !frame.isCapital(at)
            && (frame.is(at - 1, WordClass.DETERMINER)
                || frame.is(at - 1, WordClass.ADJECTIVE) && frame.is(at - 2, WordClass.DETERMINER));
  }

  /**
   * Returns the place after the noun phrase that begins at {@code from} and what belongs to it: it
   * ends before a comma, before when and where it was said, and before a further verb.
   */
  int afterThing(int from, Clause where, Asides asides) {
    int end = after(from, where);
    for (int at = Math.max(from + 1, phrases.coreEnd(from)); at < end; at++) {
      boolean verb =
          (frame.is(at, "and") || frame.is(at, "but"))
              && (frame.is(at + 1, WordClass.VERB) || saysOn(at + 1));
      boolean comma = frame.isComma(at) && !frame.isStretch(at + 1);
      boolean clause =
          WordSets.SUBORDINATORS.contains(frame.word(at))
              && !frame.is(at, "that")
              && !frame.is(at, "as")
              && !frame.is(at, "than");
      boolean time = !isDescribed(at) && asides.afterTime(at) > at;
      if (verb || comma || clause || time || asides.isSettingPhrase(at)) {
        // "defended the plan for Saturday": no word is left that ties on what is cut off.
        return time && at - 1 > from && frame.is(at - 1, WordClass.PREPOSITION) ? at - 1 : at;
      }
    }
    return end;
  }
}
