package dev.synoptic.dispute;

import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices of which there is one in a place or body, found by their words in one step. */
final class Offices {

  private record Entry(List<String> words, String office) {}

  /** Entries by their first word, the longest first. */
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private Offices() {
    DataFile.forEach(Offices.class, "en/offices.txt", this::add);
    byFirst.values().forEach(all -> all.sort((a, b) -> b.words.size() - a.words.size()));
  }

  static Offices english() {
    return English.OFFICES;
  }

  private void add(String line) {
    String[] names = line.strip().split("\\s+");
    for (String name : names) {
      List<String> words = List.of(name.split("_"));
      byFirst
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Entry(words, names[0].replace('_', ' ')));
    }
  }

  /**
   * An office that a report names.
   *
   * @param name the first of its names
   * @param first its first token
   * @param end the token after it
   */
  record Match(String name, int first, int end) {}

  /** Returns the office whose words begin at the token {@code at}. */
  Optional<Match> at(Line line, int at) {
    for (Entry entry : byFirst.getOrDefault(line.normal(at), List.of())) {
      int end = at + entry.words.size();
      boolean all = line.together(at, end - 1);
      for (int i = 1; i < entry.words.size() && all; i++) {
        all = line.normal(at + i).equals(entry.words.get(i));
      }
      if (all) {
        return Optional.of(new Match(entry.office, at, end));
      }
    }
    return Optional.empty();
  }

  /** Loads the file on first use. */
  private static final class English {
    static final Offices OFFICES = new Offices();
  }
}
