package dev.synoptic.model;

import java.util.List;

/**
 * Someone or something that one report names, with every mention.
 *
 * @param name the fullest form in this report, without titles
 * @param kind what it names
 * @param gender which pronouns the report uses
 * @param mentions in reading order, pronouns and roles that resolve to it included
 */
public record LocalName(String name, NameKind kind, Gender gender, List<Mention> mentions) {

  /** Checks that the name is mentioned. */
  public LocalName {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a name needs a mention: " + name);
    }
  }
}
