package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of a story's reports. Each step looks at all names at once and never at the order
 * of the reports: equal names; shortened given names; family names alone where the story has just
 * one bearer; acronyms; names that one report alone spells so, and nearly like another report's.
 * Names meet only under a common key, so that cost stays near the number of names.
 */
final class NameGroups {

  private final TreeMap<String, SameNames> groups = new TreeMap<>();
  private final Gazetteer lists;

  NameGroups(List<Bearer> bearers, Gazetteer lists) {
    this.lists = lists;
    for (Bearer bearer : bearers) {
      var alone = new SameNames(bearer);
      SameNames known = groups.putIfAbsent(key(bearer), alone);
      if (known != null) {
        known.take(alone);
      }
    }
  }

  private String key(Bearer bearer) {
    String name = bearer.joined();
    String country = bearer.kind() == NameKind.PLACE ? lists.countryOf(name) : null;
    return bearer.kind() + " " + (country == null ? name : country);
  }

  List<SameNames> join() {
    joinOnly(NameGroups::ends, this::shortened);
    joinOnly(NameGroups::ends, this::part);
    joinOnly(NameGroups::letters, NameGroups::acronym);
    joinOnly(NameGroups::opening, this::shortCompany);
    joinOnly(NameGroups::ends, this::misspelt);
    return new ArrayList<>(groups.values());
  }

  /** Joins every group with the only other one that matches it; two that match are one too many. */
  private void joinOnly(
      Function<SameNames, Collection<String>> keys, BiPredicate<SameNames, SameNames> match) {
    Map<String, List<SameNames>> meeting = new HashMap<>();
    for (SameNames group : groups.values()) {
      keys.apply(group)
          .forEach(key -> meeting.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
    }
    Map<SameNames, SameNames> found = new HashMap<>();
    for (SameNames group : groups.values()) {
      SameNames only = only(group, keys.apply(group), meeting, match);
      if (only != null) {
        found.put(group, only);
      }
    }
    for (Map.Entry<String, SameNames> entry : List.copyOf(groups.entrySet())) {
      SameNames into = last(entry.getValue(), found);
      if (into != entry.getValue()) {
        into.take(entry.getValue());
        groups.remove(entry.getKey());
      }
    }
  }

  private static @Nullable SameNames only(
      SameNames group,
      Collection<String> keys,
      Map<String, List<SameNames>> meeting,
      BiPredicate<SameNames, SameNames> match) {
    Set<SameNames> matches = new LinkedHashSet<>();
    for (String key : keys) {
      for (SameNames other : meeting.getOrDefault(key, List.of())) {
        if (other != group && match.test(group, other)) {
          matches.add(other);
        }
      }
    }
    if (matches.size() > 1) {
      // Of two people of one family name, the one of whom the same role is told.
      matches.removeIf(other -> !RoleJoins.share(group, other));
    }
    return matches.size() == 1 ? matches.iterator().next() : null;
  }

  /** Follows the joins from {@code group} on; where two name each other, the fuller one stays. */
  private static SameNames last(SameNames group, Map<SameNames, SameNames> found) {
    SameNames at = group;
    for (int step = 0; step < found.size(); step++) {
      SameNames next = found.get(at);
      if (next == null || found.get(next) == at && stays(at, next)) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static boolean stays(SameNames one, SameNames other) {
    int byParts = of(one).parts().size() - of(other).parts().size();
    int byMentions = one.mentions() - other.mentions();
    int byName = of(other).joined().compareTo(of(one).joined());
    return byParts != 0 ? byParts > 0 : byMentions != 0 ? byMentions > 0 : byName > 0;
  }

  private static Bearer of(SameNames group) {
    return group.fullest();
  }

  private static List<String> ends(SameNames group) {
    Bearer bearer = of(group);
    if (group.kind() != NameKind.PERSON) {
      return List.of();
    }
    String opening = "~" + bearer.last().substring(0, Math.min(2, bearer.last().length()));
    return bearer.isFull()
        ? List.of(bearer.first(), bearer.last(), opening)
        : List.of(bearer.last(), opening);
  }

  private static List<String> letters(SameNames group) {
    Bearer bearer = of(group);
    if (group.kind() != NameKind.ORGANISATION) {
      return List.of();
    }
    return List.of(bearer.isFull() ? initials(bearer) : bearer.last());
  }

  private static boolean agree(SameNames one, SameNames other) {
    Gender a = one.gender();
    Gender b = other.gender();
    return a == Gender.UNKNOWN || b == Gender.UNKNOWN || a == b;
  }

  /** "M. Lee" and "Mia Lee"; "Mia K. Lee" and "Mia Lee". */
  private boolean shortened(SameNames one, SameNames other) {
    return agree(one, other) && People.sameName(of(one).parts(), of(other).parts());
  }

  /** "Lee" and "Mia Lee"; "Wong" and "Wong Pik-wan"; "aunt Mia" and "aunt Mia Lee". */
  private boolean part(SameNames one, SameNames other) {
    Bearer a = of(one);
    Bearer b = of(other);
    boolean first =
        a.last().equals(b.first())
            && (!lists.isCommonGiven(b.first()) || RoleJoins.share(one, other));
    return agree(one, other) && !a.isFull() && b.isFull() && (a.last().equals(b.last()) || first);
  }

  /** "CBA" and "Canadian Bankers Association". */
  private static boolean acronym(SameNames one, SameNames other) {
    Bearer a = of(one);
    Bearer b = of(other);
    return !a.isFull() && b.isFull() && a.last().length() > 2 && initials(b).equals(a.last());
  }

  private static List<String> opening(SameNames group) {
    return group.kind() == NameKind.ORGANISATION ? List.of(of(group).first()) : List.of();
  }

  /** "Ternmark", "Ternmark Minerals" and "Ternmark Minerals Inc."; but not "Oslo" and its bank. */
  private boolean shortCompany(SameNames one, SameNames other) {
    List<String> a = of(one).parts();
    List<String> b = of(other).parts();
    boolean opens = a.size() < b.size() && b.subList(0, a.size()).equals(a);
    if (!opens) {
      return false;
    }
    boolean telling = a.size() > 1 || isUnheard(a.get(0));
    for (String word : b.subList(a.size(), b.size())) {
      boolean form = RoleWords.english().in("company", word);
      if (!form && !(telling && lists.in("organisation", word))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word is no common one and no place's or person's name. */
  private boolean isUnheard(String word) {
    return word.length() > 3
        && !Lexicon.english().knows(word)
        && lists.place(word) == null
        && !lists.isCommonGiven(word)
        && !lists.isDemonym(word);
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
  private boolean misspelt(SameNames one, SameNames other) {
    Bearer a = of(one);
    Bearer b = of(other);
    boolean rarer = one.reports().size() == 1 && one.mentions() <= other.mentions();
    if (!rarer || !agree(one, other) || one.sharesReport(other) || !b.isFull()) {
      return false;
    }
    boolean given = Spelling.near(a.first(), b.first()) || a.first().equals(b.first());
    boolean family = Spelling.near(a.last(), b.last()) || a.last().equals(b.last());
    boolean oneWord = a.first().equals(b.first()) || a.last().equals(b.last());
    if (!family || a.isFull() && !given) {
      return false;
    }
    boolean told = RoleJoins.share(one, other);
    return a.isFull() && oneWord ? told || other.reports().size() > 1 : told;
  }
}
