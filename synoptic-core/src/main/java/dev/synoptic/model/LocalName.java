package dev.synoptic.model;

import java.util.List;

/**
 * Someone or something that one report names, with every mention; or someone whom the report knows
 * by a role alone ("the defence lawyer").
 *
 * @param name the fullest form in this report, without titles; the words of the role where there is
 *     no name
 * @param kind what it names
 * @param gender which pronouns the report uses
 * @param roles what the report says a person is
 * @param mentions in reading order, pronouns and roles that resolve to it included
 */
public record LocalName(
    String name, NameKind kind, Gender gender, List<Role> roles, List<Mention> mentions) {

  /** Checks that the name is mentioned. */
  public LocalName {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a name needs a mention: " + name);
    }
  }

  /** Makes the name of someone or something of whom no role is told. */
  public LocalName(String name, NameKind kind, Gender gender, List<Mention> mentions) {
    this(name, kind, gender, List.of(), mentions);
  }

  /** Returns whether the report gives a name, not only a role. */
  public boolean isNamed() {
    for (Mention mention : mentions) {
      if (mention.form() == Mention.Form.FULL || mention.form() == Mention.Form.PART) {
        return true;
      }
    }
    return false;
  }
}
