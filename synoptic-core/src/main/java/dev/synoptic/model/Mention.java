package dev.synoptic.model;

/**
 * A place where a report speaks of someone or something named.
 *
 * @param range the words, title and role included where they belong to the name ("Mayor Ada
 *     Lindqvist" is one mention)
 * @param form how it is named here
 */
public record Mention(Range range, Form form) {

  /** How a mention names. */
  public enum Form {
    /** The full name. */
    FULL,
    /** A part of it: the family name, an acronym. */
    PART,
    /** By role or description: "the prime minister", "the former banker". */
    ROLE,
    /** By a pronoun. */
    PRONOUN
  }
}
