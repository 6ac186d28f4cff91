package dev.synoptic.fact;

import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of people of a story, by which "Sharp" and "Daniel R. Sharp" are one. */
final class FamilyNames {

  private static final Set<String> NO_PART =
      Set.of("mr", "mrs", "ms", "miss", "dr", "jr", "sr", "ii", "iii", "sir", "lady");

  private final Map<String, Set<String>> givenByFamily = new TreeMap<>();

  /** Takes note of a name as some report gives it. */
  void add(String name) {
    List<String> parts = parts(name);
    if (parts.size() > 1) {
      givenByFamily
          .computeIfAbsent(parts.get(parts.size() - 1), family -> new TreeSet<>())
          .add(parts.get(0));
    }
  }

  /** Returns given and family name, where the story gives both and no other of the family. */
  List<String> full(String name) {
    List<String> parts = parts(name);
    if (parts.size() > 1) {
      return List.of(parts.get(0), family(parts.get(0), parts.get(parts.size() - 1)));
    }
    Set<String> given =
        parts.isEmpty() ? Set.of() : givenByFamily.getOrDefault(parts.get(0), Set.of());
    return given.size() == 1 ? List.of(given.iterator().next(), parts.get(0)) : parts;
  }

  /** "Roberts" and "Roberts-Cole" of one given name are one: the longer name stands for both. */
  private String family(String given, String family) {
    for (Map.Entry<String, Set<String>> other : givenByFamily.entrySet()) {
      boolean part = List.of(other.getKey().split("-")).contains(family);
      if (part && other.getKey().length() > family.length() && other.getValue().contains(given)) {
        return other.getKey();
      }
    }
    return family;
  }

  private static List<String> parts(String name) {
    var parts = new ArrayList<String>(List.of(Words.normal(name).split(" ")));
    parts.removeIf(part -> NO_PART.contains(part.replace(".", "")));
    return parts;
  }
}
