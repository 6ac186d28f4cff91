package dev.synoptic.quote;

import dev.synoptic.model.WordClass;

/**
 * Tells passives of which nothing but the participle is left: "a band called Ternmark", "a driver
 * accused of theft". Of what is so called or accused no word is told by it.
 */
final class Reduced {

  private final Frame frame;
  private final NounPhrases phrases;

  Reduced(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns whether the verb of {@code group} only describes the noun before it. */
  boolean describes(VerbGroup group, SayingVerbs.Entry entry) {
    boolean bare = entry.form().mayBePassive() && group.from() == group.head();
    return bare && (isAccused(group, entry.verb()) || isNaming(group, entry.verb()));
  }

  /** "was charged and accused of theft": who accuses someone names them before "of". */
  private boolean isAccused(VerbGroup group, Verb verb) {
    return verb.takes(Takes.PERSON)
        && !verb.takes(Takes.THAT)
        && !verb.takes(Takes.WHETHER)
        && (verb.prepositions().contains(frame.word(group.end())) || frame.is(group.end(), "by"));
  }

  /** "a band called Ternmark played", "a method called ‘deep drawing’": so everyone calls it. */
  private boolean isNaming(VerbGroup group, Verb verb) {
    int phrase = phrases.startOf(group.from() - 1);
    boolean indefinite = frame.is(phrase, "a") || frame.is(phrase, "an");
    if (!verb.takes(Takes.NAME) || !indefinite) {
      return false;
    }
    if (frame.isStretch(group.end())) {
      return verb.lemma().equals("call") && !Sayers.english().mayBe(frame.word(group.from() - 1));
    }
    int end = phrases.coreEnd(group.end());
    return frame.isCapital(group.end())
        && !frame.isStretch(end)
        && !phrases.isDeterminer(end)
        && !frame.is(end, WordClass.ADJECTIVE)
        && !frame.is(end, WordClass.NUMERAL)
        && !frame.is(end, "as");
  }
}
