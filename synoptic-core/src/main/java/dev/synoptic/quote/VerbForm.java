package dev.synoptic.quote;

/** The forms of an English verb that spelling tells apart. */
enum VerbForm {
  /** "say": infinitive, plural present, imperative. */
  BASE,
  /** "says". */
  PRESENT,
  /** "saying". */
  ING,
  /** "wrote": past only. */
  PAST,
  /** "written": participle only. */
  PARTICIPLE,
  /** "said": past or participle. */
  PAST_OR_PARTICIPLE,
  /** "adamant": an adjective that says so after "was". */
  PREDICATE;

  /** Returns whether the form can be the verb of a sentence without an auxiliary. */
  boolean mayBeFinite() {
    return this != ING && this != PARTICIPLE && this != PREDICATE;
  }

  /** Returns whether the form can follow "was" in a passive. */
  boolean mayBePassive() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }
}
