package dev.synoptic.quote;

/** What a verb of saying takes; the names are those of the data file, where each is explained. */
enum Takes {
  QUOTE,
  THAT,
  WHETHER,
  TO,
  PERSON,
  ORDER,
  THING,
  JUDGED,
  NAME,
  MIND,
  SIGN,
  WEAK
}
