package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom those mean whom a report knows by a role alone, where other reports of the story name
 * the holder. An office has one holder in a story or it tells nothing: with two presidents, "the
 * president" stays open unless the report itself names just one of them.
 */
final class RoleJoins {

  private static final RoleWords ROLES = RoleWords.english();

  private final List<SameNames> people;

  RoleJoins(List<SameNames> names) {
    this.people = names.stream().filter(n -> n.kind() == NameKind.PERSON).toList();
  }

  /** Returns who {@code local} of report number {@code report} is; empty where nobody can tell. */
  Optional<SameNames> holder(int report, LocalName local) {
    if (local.isNamed() || local.kind() != NameKind.PERSON || !isDefinite(local.name())) {
      return Optional.empty();
    }
    List<SameNames> fitting = closest(local);
    if (fitting.size() > 1) {
      fitting = fitting.stream().filter(person -> person.reports().contains(report)).toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean isDefinite(String words) {
    String first = words.substring(0, Math.max(0, words.indexOf(' ')));
    return !first.equalsIgnoreCase("a")
        && !first.equalsIgnoreCase("an")
        && !first.equalsIgnoreCase("one")
        && !first.equalsIgnoreCase("another");
  }

  private List<SameNames> closest(LocalName local) {
    var found = new ArrayList<SameNames>();
    int best = RoleMatch.NONE;
    for (SameNames person : people) {
      int close = agrees(person, local.gender()) ? closeness(person.roles(), local) : -1;
      if (close > best) {
        found.clear();
        best = close;
      }
      if (close == best && close > RoleMatch.NONE) {
        found.add(person);
      }
    }
    return found;
  }

  private static boolean agrees(SameNames person, Gender gender) {
    Gender known = person.gender();
    return gender == Gender.UNKNOWN || known == Gender.UNKNOWN || known == gender;
  }

  private static int closeness(List<Role> held, LocalName local) {
    int best = RoleMatch.NONE;
    for (Role told : local.roles()) {
      if (ROLES.isShared(RoleMatch.office(told))) {
        return RoleMatch.NONE;
      }
      for (Role role : held) {
        best = Math.max(best, RoleMatch.closeness(role, told));
      }
    }
    return best;
  }

  /** Returns whether one of the roles of {@code a} can be one of {@code b}. */
  static boolean share(SameNames a, SameNames b) {
    for (Role one : a.roles()) {
      for (Role other : b.roles()) {
        int close = Math.max(RoleMatch.closeness(one, other), RoleMatch.closeness(other, one));
        if (close > RoleMatch.NONE) {
          return true;
        }
      }
    }
    return false;
  }
}
