package dev.synoptic.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The groups of synonyms that a word belongs to. */
public final class Senses {

  /** A word of no group. */
  public static final Senses NONE = new Senses(new int[0]);

  final int[] groups;

  private Senses(int[] groups) {
    this.groups = groups;
  }

  /** Returns the senses of the English word with {@code stem}. */
  public static Senses of(String stem) {
    return English.SENSES.getOrDefault(stem, NONE);
  }

  /** Returns whether one word can stand for the other in some sense. */
  public boolean meet(Senses other) {
    int i = 0;
    int j = 0;
    while (i < groups.length && j < other.groups.length) {
      int apart = Integer.compare(groups[i], other.groups[j]);
      if (apart == 0) {
        return true;
      }
      i += apart < 0 ? 1 : 0;
      j += apart > 0 ? 1 : 0;
    }
    return false;
  }

  /** Returns the numbers of the groups, in order. */
  public int[] groups() {
    return groups.clone();
  }

  /** Loads the file on first use. */
  private static final class English {

    static final Map<String, Senses> SENSES = new HashMap<>(32_768);

    static {
      var groups = new HashMap<String, int[]>(32_768);
      int[] number = {0};
      DataFile.forEach(Senses.class, "en/synonyms.txt", line -> add(line, number[0]++, groups));
      groups.forEach((stem, own) -> SENSES.put(stem, new Senses(own)));
    }

    private static void add(String line, int group, Map<String, int[]> groups) {
      int from = 0;
      while (from < line.length()) {
        int to = line.indexOf(' ', from);
        to = to < 0 ? line.length() : to;
        String stem = Stem.of(Spelling.american(line.substring(from, to)));
        int[] own = groups.getOrDefault(stem, NONE.groups);
        if (own.length == 0 || own[own.length - 1] != group) {
          int[] more = Arrays.copyOf(own, own.length + 1);
          more[own.length] = group;
          groups.put(stem, more);
        }
        from = to + 1;
      }
    }
  }
}
