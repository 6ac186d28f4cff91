package dev.synoptic.quote;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;

/**
 * Tells whether a sentence is only the tag of the quotation before it: “Why?” Lind went on. A
 * question mark or full stop inside the marks ends no sentence there.
 */
final class Tags {

  private static final int LONGEST_SUBJECT = 8;

  private Tags() {}

  /** Returns whether a tag begins at {@code token}, after a quotation in the same block. */
  static boolean follows(Prose prose, int token, int block) {
    if (token == 0 || token >= prose.tokenCount() || prose.stretchAt(token - 1) == Prose.NONE) {
      return false;
    }
    Stretch stretch = prose.stretches().get(prose.stretchAt(token - 1));
    Sentence sentence =
        prose.sentences().get(prose.report().sentenceAt(prose.token(token).start()));
    if (sentence.block() != block || stretch.block() != block) {
      return false;
    }
    boolean question = Utterances.endsOpen(prose, stretch);
    return isTag(prose, token, sentence.endToken(), !question);
  }

  private static boolean isTag(Prose prose, int from, int end, boolean toTheEnd) {
    int verb = from;
    while (verb < end && verb - from < LONGEST_SUBJECT && !isSaying(prose, verb)) {
      if (prose.token(verb).kind() != TokenKind.WORD || !isNominal(prose.wordClass(verb))) {
        return false;
      }
      verb++;
    }
    if (verb == from || verb >= end || !isSaying(prose, verb)) {
      return false;
    }
    int next = verb + 1;
    if (toTheEnd) {
      return next >= end || next == end - 1 && prose.word(next).equals(".");
    }
    return next >= end
        || !prose.word(next).equals("that")
            && !prose.word(next).equals(":")
            && prose.stretchAt(next) == Prose.NONE;
  }

  private static boolean isNominal(WordClass wordClass) {
    return wordClass == WordClass.PROPER
        || wordClass == WordClass.NOUN
        || wordClass == WordClass.PRONOUN
        || wordClass == WordClass.DETERMINER
        || wordClass == WordClass.ADJECTIVE
        || wordClass == WordClass.ADVERB;
  }

  private static boolean isSaying(Prose prose, int at) {
    if (prose.wordClass(at) != WordClass.VERB) {
      return false;
    }
    for (SayingVerbs.Entry entry : SayingVerbs.english().of(prose.word(at))) {
      boolean particles = true;
      for (int i = 0; i < entry.verb().particles().size(); i++) {
        int next = at + 1 + i;
        particles &=
            next < prose.tokenCount() && prose.word(next).equals(entry.verb().particles().get(i));
      }
      if (particles && entry.form().mayBeFinite() && entry.verb().takes(Takes.QUOTE)) {
        return true;
      }
    }
    return false;
  }
}
