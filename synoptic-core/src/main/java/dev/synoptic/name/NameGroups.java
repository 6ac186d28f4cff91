package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Joins the names of a story's reports. Each step looks at all names at once and never at the order
 * of the reports: equal full names; shortened given names; family names alone where the story has
 * just one bearer; names that one report alone spells so, and nearly like another report's.
 */
final class NameGroups {

  private final List<SameNames> groups = new ArrayList<>();

  NameGroups(List<Bearer> bearers) {
    var equal = new TreeMap<String, SameNames>();
    for (Bearer bearer : bearers) {
      var alone = new SameNames(bearer);
      SameNames known = equal.putIfAbsent(bearer.kind() + " " + bearer.joined(), alone);
      if (known != null) {
        known.take(alone);
      }
    }
    groups.addAll(equal.values());
  }

  List<SameNames> join() {
    joinOnly(NameGroups::shortened);
    joinOnly(NameGroups::part);
    joinOnly(NameGroups::acronym);
    joinOnly(NameGroups::misspelt);
    return groups;
  }

  private interface Match {
    boolean test(SameNames one, SameNames other);
  }

  /** Joins every group with the only other one that matches it; two that match are one too many. */
  private void joinOnly(Match match) {
    for (int i = 0; i < groups.size(); i++) {
      SameNames one = groups.get(i);
      SameNames found = null;
      int matches = 0;
      for (SameNames other : groups) {
        if (other != one && match.test(one, other)) {
          found = other;
          matches++;
        }
      }
      if (matches == 1 && found != null) {
        found.take(one);
        groups.remove(i);
        i = -1;
      }
    }
  }

  private static Bearer of(SameNames group) {
    return group.bearers().get(0);
  }

  private static boolean people(SameNames one, SameNames other) {
    return one.kind() == NameKind.PERSON && other.kind() == NameKind.PERSON && agree(one, other);
  }

  private static boolean agree(SameNames one, SameNames other) {
    Gender a = gender(one);
    Gender b = gender(other);
    return a == Gender.UNKNOWN || b == Gender.UNKNOWN || a == b;
  }

  private static Gender gender(SameNames group) {
    for (Bearer bearer : group.bearers()) {
      if (bearer.local().gender() != Gender.UNKNOWN) {
        return bearer.local().gender();
      }
    }
    return Gender.UNKNOWN;
  }

  /** "M. Lee" and "Mia Lee"; "Mia K. Lee" and "Mia Lee". */
  private static boolean shortened(SameNames one, SameNames other) {
    return people(one, other) && People.sameName(of(one).parts(), of(other).parts());
  }

  /** "Lee" and "Mia Lee". */
  private static boolean part(SameNames one, SameNames other) {
    Bearer a = of(one);
    Bearer b = of(other);
    return people(one, other)
        && !a.isFull()
        && b.isFull()
        && (a.last().equals(b.last()) || a.last().equals(b.first()));
  }

  /** "CBA" and "Canadian Bankers Association". */
  private static boolean acronym(SameNames one, SameNames other) {
    Bearer a = of(one);
    Bearer b = of(other);
    if (one.kind() != NameKind.ORGANISATION || other.kind() != NameKind.ORGANISATION) {
      return false;
    }
    return !a.isFull() && a.last().length() > 2 && b.isFull() && initials(b).equals(a.last());
  }

  private static String initials(Bearer name) {
    var initials = new StringBuilder();
    for (String part : name.parts()) {
      if (!part.equals("of") && !part.equals("for") && !part.equals("and") && !part.equals("the")) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }

  /** "Mia Lindquist" in one report, "Mia Lindqvist" in the others. */
  private static boolean misspelt(SameNames one, SameNames other) {
    if (!people(one, other) || one.reports().size() > 1 || one.sharesReport(other)) {
      return false;
    }
    Bearer a = of(one);
    Bearer b = of(other);
    if (!a.isFull() || !b.isFull() || one.mentions() > other.mentions()) {
      return false;
    }
    boolean family = a.last().equals(b.last()) && Spelling.near(a.first(), b.first());
    return family || a.first().equals(b.first()) && Spelling.near(a.last(), b.last());
  }
}
