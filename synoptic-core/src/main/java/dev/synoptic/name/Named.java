package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Range;
import dev.synoptic.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Someone or something named, while its mentions are being gathered. */
final class Named {

  private final NameKind kind;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private List<String> parts;
  private String name;
  private Gender gender;

  /**
   * @param parts the name's words in normal form
   * @param name the name as printed, without titles
   */
  Named(NameKind kind, List<String> parts, String name, Gender gender) {
    this.kind = kind;
    this.parts = List.copyOf(parts);
    this.name = name;
    this.gender = gender;
  }

  /**
   * Returns someone known by a role alone.
   *
   * @param words the words that bring them in
   */
  static Named unnamed(String words, Gender gender) {
    return new Named(NameKind.PERSON, List.of(), words, gender);
  }

  /** Returns whether the report gives a name. */
  boolean isNamed() {
    return !parts.isEmpty();
  }

  /**
   * Returns whether someone known by a role alone is more than met in passing: met again, or
   * brought in as known ("the mayor").
   */
  boolean isWorthKeeping() {
    boolean passing = name.startsWith("a ") || name.startsWith("A ") || name.startsWith("an ");
    return mentions.size() > (passing ? 1 : 0);
  }

  NameKind kind() {
    return kind;
  }

  List<String> parts() {
    return parts;
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  /** What the report itself says this person is. */
  Set<Role> roles() {
    return roles;
  }

  List<Mention> mentions() {
    return mentions;
  }

  void add(Range range, Mention.Form form) {
    mentions.add(new Mention(range, form));
  }

  boolean isPerson() {
    return kind == NameKind.PERSON;
  }

  /** Learns the gender; what is known already stays. */
  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  /** Takes a fuller form of the name. */
  void rename(List<String> fuller, String printed) {
    if (fuller.size() > parts.size()) {
      parts = List.copyOf(fuller);
      name = printed;
    }
  }

  /** Returns the name with its mentions in reading order. */
  LocalName toLocalName() {
    mentions.sort(Comparator.comparing(Mention::range));
    return new LocalName(name, kind, gender, List.copyOf(roles), mentions);
  }
}
