package dev.synoptic.model;

/** A token's word class, after the Universal Dependencies tag set, coarse. */
public enum WordClass {
  NOUN,
  PROPER,
  VERB,
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  PARTICLE,
  NUMERAL,
  INTERJECTION,
  PUNCTUATION,
  OTHER
}
