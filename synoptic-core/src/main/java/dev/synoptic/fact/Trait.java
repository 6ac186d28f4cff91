package dev.synoptic.fact;

/** What tells for or against it that two figures with unlike values are of one thing. */
enum Trait {
  /** Always 1. */
  ALWAYS,
  /** How alike the words around both are: 0 to 1. */
  LIKENESS,
  /** How alike their sentences are: 0 to 1. */
  SENTENCES,
  /** How much less alike any other figure of the two reports is: -1 to 1. */
  MARGIN,
  /** Whether the main noun is one. */
  SAME_NOUN,
  /** Whether the main noun of one is among what the other is about. */
  RELATED_NOUN,
  /** Whether both nouns are qualified, and alike. */
  SAME_QUALIFIER,
  /** Whether both nouns are qualified, and not alike. */
  OTHER_QUALIFIER,
  /** Whether the people counted met one fate. */
  SAME_FATE,
  /** What speaks for one thing by the words of the story, scaled to about 0 to 1. */
  EVIDENCE,
  /** Whether a number stands beside both. */
  SAME_NUMBER,
  /** Whether the sentences name people or places, and none in common. */
  OTHER_NAMES,
  /** Whether the digits are the same in another order. */
  TURNED,
  /** Whether they are, of three digits or more. */
  TURNED_OF_MANY,
  /** Whether one digit of several is another. */
  ONE_DIGIT,
  /** How many times the larger value is the smaller one: the logarithm, to 3 at most. */
  RATIO,
  /** How like a figure of one report is that gives the other's value too: 0 to 1. */
  EXPLAINED,
  /** Whether one of them is no exact value: "about 60". */
  ROUGH,
  /** Whether the same word stands right before both. */
  BEFORE,
  /** Whether the same word stands right after both. */
  AFTER,
  /** Whether both are. */
  PART_OF_BOTH,
  /** Whether one is a state and the other a change. */
  OTHER_ROLE,
  /** Whether they are said of two places, or one of the world. */
  ELSEWHERE,
  /** Share of the story's reports that give one of both values: 0 to 1. */
  COVER,
  /** How few other values in their unit both reports have, for units of measurement: 0 to 1. */
  RARE_UNIT,
  /** Whether they are measured in two units. */
  OTHER_UNIT,
  /** Whether they count things. */
  COUNT,
  /** Whether they are money. */
  MONEY,
  /** Whether they are lengths of time. */
  DURATION,
  /** Whether they are shares of a whole. */
  SHARE,
  /** Whether they are days, years or hours. */
  DATE,
  /** Whether both main nouns are known, and neither is said of the other. */
  OTHER_NOUN,
  /** How like the likest other figure is that would agree with one of them: 0 to 1. */
  RIVALLED,
  /** How few other figures of the two reports would agree with one of them: 0 to 1. */
  ONLY,
  /** How unlikely it is that two things have this value by chance: 0 to about 1. */
  TELLING,
  /** The same, for dates. */
  TELLING_DATE,
  /** Whether a report gives the value for several things. */
  REPEATED,
  /** Whether one value is the other rounded. */
  ROUNDED,
  /** Whether one value is the other in another unit. */
  CONVERTED,
  /** Whether the value has one digit and zeros. */
  ROUND,
  /** Whether the sentences name one longer time. */
  SAME_TIME,
  /** Whether one tells of what is to come. */
  ONE_AHEAD,
  /** Whether one is a part of a whole. */
  ONE_PART,
  /** Whether both are said by somebody, not the same. */
  OTHER_CLAIM,
  /** Whether the sentences have a name in common. */
  SAME_NAMES,
  /** How many words, no names, both sentences have in common: 0 to 1. */
  SHARED_WORDS,
  /** How many words both figures are about: 0 to 1. */
  SHARED_ABOUT,
  /** Whether both tell of what the story is about. */
  OF_THE_STORY,
  /** Whether days share what happened. */
  SAME_EVENT,
  /** How alike the words are around days. */
  DATE_LIKENESS;

  /** Returns its place in an array of all traits: those are read in every pair of figures. */
  @SuppressWarnings("EnumOrdinal")
  int at() {
    return ordinal();
  }
}
