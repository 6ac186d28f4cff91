package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Name;
import dev.synoptic.model.Names;
import dev.synoptic.name.Spelling;
import dev.synoptic.text.WordSets;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds offices that reports give to different people. Two people who are named in one report are
 * told apart by it, and what it says of them decides; so only holders are compared of whom no
 * report of the story names both.
 */
final class RoleDisputes {

  /** More statements on one office than any story has; further ones are not compared. */
  private static final int MAX_STATEMENTS = 400;

  private final List<Line> lines;
  private final Names names;
  private final WordSets words;

  RoleDisputes(List<Line> lines, Names names, WordSets words) {
    this.lines = lines;
    this.names = names;
    this.words = words;
  }

  List<Disputed> all() {
    Map<String, List<Held>> byOffice = new TreeMap<>();
    for (Line line : lines) {
      for (Held held : new OfficeReader(line, words).all()) {
        List<Held> same = byOffice.computeIfAbsent(held.office(), o -> new ArrayList<>());
        if (same.size() < MAX_STATEMENTS) {
          same.add(held);
        }
      }
    }
    var all = new ArrayList<Disputed>();
    // An office is disputed once.
    byOffice
        .values()
        .forEach(
            held ->
                Sides.first(held, this::isDisputed, (a, b) -> disputed(a, b, held))
                    .ifPresent(all::add));
    return all;
  }

  private boolean isDisputed(Held a, Held b) {
    return a.person() != b.person()
        && (a.isSameNamed(b) || a.canBeSame(b) && isToldAlike(a, b))
        && isOtherPerson(a.person(), b.person())
        && lines.stream().noneMatch(line -> line.names(a.person()) && line.names(b.person()));
  }

  private static boolean isToldAlike(Held a, Held b) {
    return Alike.are(a.line().told(a.sentence()), b.line().told(b.sentence()));
  }

  /** One person can be spelt in two ways, or be named in full by one report alone. */
  private boolean isOtherPerson(int a, int b) {
    for (String one : parts(a)) {
      for (String other : parts(b)) {
        if (one.equals(other) || Spelling.near(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<String> parts(int person) {
    return List.of(Words.normal(name(person).name()).split("[\\s-]+"));
  }

  private Name name(int person) {
    return names.names().get(person);
  }

  private Disputed disputed(Held a, Held b, List<Held> all) {
    Held named = a.names().size() >= b.names().size() ? a : b;
    String role = named.role().replaceAll("\\s+", " ");
    return Sides.of(
        Disputed.Kind.ROLE,
        "who is " + role,
        told(a, all),
        told(b, all),
        "one person holds this office, and no report names both");
  }

  private Disputed.Told told(Held held, List<Held> all) {
    return Sides.told(
        name(held.person()).name(), all, h -> h.person() == held.person(), Held::span);
  }
}
