package dev.synoptic.model;

/** Which pronouns a text uses for a person, as far as the text or the given name tells. */
public enum Gender {
  SHE,
  HE,
  UNKNOWN
}
