package dev.synoptic.collate;

/**
 * How much a word weighs when quotations are compared. Collation tools that count all words alike
 * prefer a comma to a verb; here no number of small words outweighs a content word in their place.
 */
public enum Heft {
  /** Said without meaning: "um". */
  FILLER(20),
  /** Joins words: articles, prepositions, conjunctions. */
  LINK(80),
  /** Carries person and tense: pronouns, "be", "have", "do". */
  FRAME(150),
  /** Turns the sense of what it stands with: negation, "would", "all", "again". */
  TURN(350),
  /** Carries content: names, nouns, verbs, numbers. */
  CONTENT(1000);

  private final int weight;

  Heft(int weight) {
    this.weight = weight;
  }

  /** Returns the weight; a content word's is 1000. */
  int weight() {
    return weight;
  }

  /** Returns whether putting another word for it changes what was said. */
  boolean matters() {
    return this.weight >= FRAME.weight;
  }
}
