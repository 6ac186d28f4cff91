package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the names that pages give their parts say about these parts, from {@code hints.txt}. */
final class MarkupHints {

  /** Longer names are generated and say nothing. */
  private static final int MAX_NAME = 200;

  /** The shortest start of a word that a list entry may be. */
  private static final int MIN_PREFIX = 4;

  /**
   * What a name says.
   *
   * @param body whether it names what holds a report
   * @param kind what kind of set-aside part it names
   */
  record Hint(boolean body, Optional<AsideKind> kind) {

    /** The name says nothing. */
    static final Hint NONE = new Hint(false, Optional.empty());

    private boolean isNone() {
      return !body && kind.isEmpty();
    }

    private Hint and(Hint other) {
      return new Hint(body || other.body, kind.or(other::kind));
    }
  }

  private final Map<String, Hint> whole = new HashMap<>();

  /** The first words of the pairs among them. */
  private final Set<String> pairing = new HashSet<>();

  /** The starts of words, by their first characters; the shortest that fits counts. */
  private final Map<String, TreeMap<String, Hint>> starts = new HashMap<>();

  /** Reads the list. */
  MarkupHints() {
    DataFile.forEach(MarkupHints.class, "hints.txt", this::add);
  }

  private void add(String entry) {
    List<String> parts = List.of(entry.trim().split(" "));
    boolean body = parts.get(0).equals("body");
    Optional<AsideKind> kind =
        body
            ? Optional.empty()
            : Optional.of(AsideKind.valueOf(parts.get(0).toUpperCase(Locale.ROOT)));
    String word = parts.get(2);
    if (parts.get(1).equals("=")) {
      whole.put(word, new Hint(body, kind));
      pairing.add(word.substring(0, Math.max(0, word.indexOf('-'))));
    } else {
      starts
          .computeIfAbsent(word.substring(0, MIN_PREFIX), prefix -> new TreeMap<>())
          .put(word, new Hint(body, kind));
    }
  }

  /** Returns what {@code name}, a class or id attribute, says. */
  Hint of(String name) {
    if (name.isEmpty() || name.length() > MAX_NAME) {
      return Hint.NONE;
    }
    List<String> words = words(name);
    Hint hint = Hint.NONE;
    for (int i = 0; i < words.size(); i++) {
      Hint found = find(words.get(i));
      if (found.isNone() && i + 1 < words.size() && pairing.contains(words.get(i))) {
        found = whole.getOrDefault(words.get(i) + "-" + words.get(i + 1), Hint.NONE);
      }
      hint = found.isNone() ? hint : hint.and(found);
    }
    return hint;
  }

  private Hint find(String word) {
    Hint found = whole.getOrDefault(word, Hint.NONE);
    if (!found.isNone() || word.length() < MIN_PREFIX) {
      return found;
    }
    // A start sorts before the longer ones that begin with it.
    for (Map.Entry<String, Hint> start : startsLike(word).entrySet()) {
      if (word.startsWith(start.getKey())) {
        return start.getValue();
      }
    }
    return Hint.NONE;
  }

  private Map<String, Hint> startsLike(String word) {
    Map<String, Hint> alike = starts.get(word.substring(0, MIN_PREFIX));
    return alike == null ? Map.of() : alike;
  }

  /** Cuts "article-shareBar main" into its words, lower case. */
  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int at = 1; at <= name.length(); at++) {
      boolean end =
          at == name.length()
              || !Character.isLetter(name.charAt(at))
              || Character.isUpperCase(name.charAt(at))
                  && Character.isLowerCase(name.charAt(at - 1));
      if (end) {
        if (at > start && Character.isLetter(name.charAt(at - 1))) {
          words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
        }
        boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
        start = letter ? at : at + 1;
      }
    }
    return words;
  }
}
