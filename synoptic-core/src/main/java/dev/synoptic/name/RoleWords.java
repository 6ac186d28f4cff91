package dev.synoptic.name;

import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the data file of roles tells: which words are one office, and which are wider words. */
final class RoleWords {

  private final Map<String, String> same = new HashMap<>();
  private final Map<String, List<String>> wider = new HashMap<>();
  private final Map<String, List<String>> heads = new HashMap<>();
  private final Map<String, List<String>> bodies = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private RoleWords() {
    DataFile.forEach(RoleWords.class, "en/roles.txt", this::add);
    wider.keySet().forEach(this::addHeads);
  }

  /** Returns the roles of English. */
  static RoleWords english() {
    return English.ROLES;
  }

  private void add(String line) {
    List<String> words = new ArrayList<>();
    for (String word : List.of(line.split(" "))) {
      words.add(word.replace('_', ' '));
    }
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "same" -> rest.forEach(word -> same.putIfAbsent(word, rest.get(0)));
      case "body" -> {
        for (String end : rest.subList(1, rest.size())) {
          bodies.computeIfAbsent(end, e -> new ArrayList<>()).add(rest.get(0));
        }
      }
      case "wider" -> wider.put(rest.get(0), rest.subList(1, rest.size()));
      default -> lists.computeIfAbsent(words.get(0), list -> new HashSet<>()).addAll(rest);
    }
  }

  /** Returns the word that stands for all words of one office: "spokesperson". */
  String same(String role) {
    return same.getOrDefault(role, role);
  }

  /** Returns the offices that the wider word can mean; none for most words. */
  List<String> narrower(String head) {
    return wider.getOrDefault(head, List.of());
  }

  /** Returns the last words of the offices that {@code office} can mean, its own first. */
  List<String> heads(String office) {
    List<String> known = heads.get(office);
    return known == null ? List.of(office.substring(office.lastIndexOf(' ') + 1)) : known;
  }

  private void addHeads(String office) {
    Set<String> all = new LinkedHashSet<>();
    all.add(office);
    for (String narrower : narrower(office)) {
      String same = same(narrower);
      all.add(same.substring(same.lastIndexOf(' ') + 1));
    }
    heads.put(office, List.copyOf(all));
  }

  /** Returns the nouns that can mean an organisation whose name ends in {@code end}: "company". */
  List<String> bodies(String end) {
    return bodies.getOrDefault(end, List.of());
  }

  /** Returns whether several people of one story may have the role. */
  boolean isShared(String office) {
    return in("many", office)
        || !in("sole", office) && in("many", office.substring(office.lastIndexOf(' ') + 1));
  }

  /** Returns whether {@code word} is on the list {@code list}. */
  boolean in(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final RoleWords ROLES = new RoleWords();
  }
}
