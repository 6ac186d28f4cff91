package dev.synoptic.model;

/** What a name names. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** Peoples, parties, religions: "Canadians", "Democrats". */
  GROUP
}
