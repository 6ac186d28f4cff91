package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/** Finds where a noun phrase ends that begins at a place of a frame. */
final class PhraseEnds {

  /** Participles inside titles: "the committee's ranking Democrat Ada Lind". */
  private static final Set<String> OF_RANK =
      Set.of("ranking", "leading", "acting", "managing", "founding", "presiding", "sitting");

  private final Frame frame;
  private final NounPhrases phrases;

  PhraseEnds(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns the place after the noun phrase that begins at {@code first}; first if none does. */
  int of(int first) {
    int at = core(first);
    while (at > first && at + 1 < frame.size()) {
      int tie = isInvolved(at) ? at + 1 : at;
      int end = tiesOn(tie) ? core(tie + 1) : tie + 1;
      if (end == tie + 1) {
        break;
      }
      at = end;
    }
    return at;
  }

  /** "one official involved in the planning", "people familiar with it". */
  private boolean isInvolved(int at) {
    boolean describes =
        frame.is(at, WordClass.VERB) && frame.word(at).endsWith("ed")
            || frame.is(at, WordClass.ADJECTIVE);
    return describes
        && frame.is(at - 1, WordClass.NOUN)
        && phrases.isTied(at + 1)
        && SayingVerbs.english().of(frame.word(at)).isEmpty();
  }

  /** Returns whether the word at {@code at} ties what follows to the noun before it. */
  private boolean tiesOn(int at) {
    if (frame.is(at, "of")) {
      return true;
    }
    // A person's name takes no other phrase: "said Lind in an interview", but "an aide in Ottawa".
    boolean named = frame.is(at - 1, WordClass.PROPER);
    if (named || !phrases.isTied(at) || phrases.isTime(at + 1)) {
      return named && frame.is(at, "from") && !phrases.isTime(at + 1);
    }
    int end = core(at + 1);
    return end > at + 1 && !WordSets.isSetting(frame.word(end - 1));
  }

  /** Returns the place after the noun phrase at {@code first}, without what is tied to it. */
  int core(int first) {
    if (WordSets.QUANTIFIERS.contains(frame.word(first))
        && frame.is(first + 1, "of")
        && WordSets.OBJECT_PRONOUNS.contains(frame.word(first + 2))) {
      return first + 3; // "some of them"
    }
    if (phrases.isPronoun(first) && !frame.is(first + 1, "of") && !isOwner(first)) {
      return first + 1;
    }
    int at = first;
    boolean noun = false;
    while (at < frame.size() && continues(at, noun, first)) {
      noun |= phrases.isNominal(at) || isGerund(at, first);
      at++;
    }
    return noun ? at : first;
  }

  /** "the director of planning": after "of" the form in -ing is a noun. */
  private boolean isGerund(int at, int first) {
    return frame.word(at).endsWith("ing")
        && frame.is(first - 1, "of")
        && (frame.isComma(at + 1) || frame.is(at + 1, "and") || frame.isStop(at + 1));
  }

  /** "her letter" is one phrase; "told her Monday" are two. */
  private boolean isOwner(int at) {
    return frame.is(at, "her") && phrases.isNominal(at + 1) && !phrases.isTime(at + 1);
  }

  private boolean continues(int at, boolean noun, int first) {
    String word = frame.word(at);
    return switch (frame.wordClass(at)) {
      case NOUN, PROPER, NUMERAL -> true;
      case ADJECTIVE -> !noun || phrases.isNominal(at + 1) && !phrases.isTime(at + 1);
      case DETERMINER -> at == first || !noun;
      case PRONOUN -> WordSets.POSSESSIVES.contains(word) && !noun;
      case PARTICLE -> noun && (word.equals("'s") || word.equals("'"));
      case VERB ->
          isGerund(at, first)
              || noun && OF_RANK.contains(word) && phrases.isNominal(at + 1)
              || !noun
                  && NounPhrases.isParticiple(word)
                  && phrases.isNominal(at + 1)
                  && (at > first || word.endsWith("ed"));
      case OTHER -> NounPhrases.isCurrency(word) || word.equals("&") && noun;
      default -> word.equals("&") && noun || phrases.isJoint(at);
    };
  }
}
