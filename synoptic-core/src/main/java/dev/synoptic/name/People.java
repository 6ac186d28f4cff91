package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a report, found by their full names and by parts of them. */
final class People {

  /** More people of one name than any report has; others go unfound, so that cost stays linear. */
  private static final int NAMESAKES = 50;

  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();
  private final List<Named> all = new ArrayList<>();
  private final Map<String, List<Named>> byPart = new HashMap<>();

  People(Gazetteer lists) {
    this.lists = lists;
  }

  List<Named> all() {
    return all;
  }

  /** Returns the person of a full name, whom it adds where no one of that name is known. */
  Named full(List<String> parts, String printed, Gender gender) {
    List<String> bare = withoutSuffix(parts);
    for (Named person : byPart.getOrDefault(bare.get(bare.size() - 1), List.of())) {
      if (sameName(person.parts(), bare) && !clash(person, gender)) {
        person.learn(gender);
        person.rename(bare, printed);
        index(person);
        return person;
      }
    }
    return add(bare, printed, gender);
  }

  /** Adds someone of whom the report gives no other name. */
  Named add(List<String> parts, String printed, Gender gender) {
    var person = new Named(NameKind.PERSON, parts, printed, gender);
    all.add(person);
    index(person);
    return person;
  }

  /** Takes what a form of address tells of the one person of that name, whom it adds if unknown. */
  void addressed(List<String> parts, String printed, Gender gender) {
    List<Named> known = candidates(parts);
    if (known.isEmpty() && !parts.isEmpty()) {
      add(parts, printed, gender);
    } else if (known.size() == 1) {
      known.get(0).learn(gender);
    }
  }

  private void index(Named person) {
    for (String part : person.parts()) {
      List<Named> bearers = byPart.computeIfAbsent(part, p -> new ArrayList<>());
      if (bearers.size() < NAMESAKES && !bearers.contains(person)) {
        bearers.add(person);
      }
    }
  }

  private List<String> withoutSuffix(List<String> parts) {
    int end = parts.size();
    while (end > 2 && lists.in("suffix", parts.get(end - 1))
        || end > 1 && parts.get(end - 1).equals(",")) {
      end--;
    }
    return parts.subList(0, end);
  }

  /** Returns whether the text asks for another pronoun than the person's. */
  private static boolean clash(Named person, Gender gender) {
    return gender != Gender.UNKNOWN
        && person.gender() != Gender.UNKNOWN
        && person.gender() != gender;
  }

  /**
   * Returns whether two full names can be one: family name equal, given names equal or shortened.
   */
  static boolean sameName(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2 || !a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
      return false;
    }
    return sameGiven(a.get(0), b.get(0)) && sameMiddle(a, b);
  }

  /** "George W. Bush" and "George Bush" can be one, but not "George H. W. Bush". */
  private static boolean sameMiddle(List<String> a, List<String> b) {
    boolean both = a.size() > 2 && b.size() > 2;
    return !both || a.get(1).charAt(0) == b.get(1).charAt(0);
  }

  /** Returns whether one given name can be the other: equal, an initial, a short form. */
  static boolean sameGiven(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    boolean initial = shorter.length() == 1 || shorter.length() == 2 && shorter.endsWith(".");
    return longer.startsWith(initial ? shorter.substring(0, 1) : shorter)
        && (initial || shorter.length() > 2);
  }

  /**
   * Returns those whom {@code parts} can mean: those whose name ends so; else those whose name
   * holds it inside (Spanish first family names); else those whose name begins so (Chinese family
   * names, given names).
   */
  List<Named> candidates(List<String> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Named> bearers = byPart.getOrDefault(parts.get(0), List.of());
    for (int way = 0; way < 3 && !bearers.isEmpty(); way++) {
      var found = new ArrayList<Named>();
      for (Named person : bearers) {
        if (matches(person.parts(), parts, way)) {
          found.add(person);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean matches(List<String> name, List<String> parts, int way) {
    int from = Collections.indexOfSubList(name, parts);
    if (from < 0 || name.size() <= parts.size() && way > 0) {
      return false;
    }
    String first = parts.get(0);
    return switch (way) {
      case 0 -> name.subList(name.size() - parts.size(), name.size()).equals(parts);
      case 1 -> from > 0 && !lexicon.knows(first);
      default ->
          from == 0 && (lists.isGiven(first) || lists.isFamily(first) || !lexicon.knows(first));
    };
  }

  /** Returns those of the candidates whom the pronoun of a title allows. */
  List<Named> fitting(List<String> parts, Gender gender) {
    List<Named> candidates = candidates(parts);
    if (gender == Gender.UNKNOWN || candidates.isEmpty()) {
      return candidates;
    }
    var fitting = new ArrayList<Named>();
    for (Named person : candidates) {
      if (!clash(person, gender)) {
        fitting.add(person);
      }
    }
    return fitting;
  }

  /** Returns whom {@code parts} means where just one person fits. */
  Optional<Named> only(List<String> parts, Gender gender) {
    List<Named> fitting = fitting(parts, gender);
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
