package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether the clause around a date speaks of the past or of the time to come. */
final class Tense {

  /** Where a clause stands in time, seen from the day of the report. */
  enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
  }

  private static final int REACH = 14;

  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "“", "”", "\"", "(", ")");

  private final Set<String> past = new HashSet<>();
  private final Set<String> future = new HashSet<>();
  private final Set<String> done = new HashSet<>();

  Tense(String file) {
    DataFile.forEach(Tense.class, file, this::add);
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    Set<String> kind =
        switch (words.get(0)) {
          case "past" -> past;
          case "done" -> done;
          default -> future;
        };
    kind.addAll(words.subList(1, words.size()));
  }

  /**
   * Returns the direction of the words at atoms {@code from} to {@code to}: of the nearest verb
   * before them in the clause, else of the first after them.
   */
  Direction around(Atoms atoms, Tags tags, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (CLAUSE_ENDS.contains(atoms.key(i))) {
        break;
      }
      Direction direction = of(atoms, tags, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    for (int i = to; i < Math.min(atoms.size(), to + REACH); i++) {
      if (CLAUSE_ENDS.contains(atoms.key(i))) {
        break;
      }
      Direction direction = of(atoms, tags, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "Should be completed": the modal verb before tells the time. */
  private static boolean isPassive(Atoms atoms, int at) {
    return atoms.is(at - 1, "be") || atoms.is(at - 2, "be");
  }

  /** "To meet", "to be sworn"; "to be aboard" says nothing of time. */
  private static boolean isInfinitive(Atoms atoms, Tags tags, int at) {
    return tags.is(atoms.get(at), WordClass.VERB)
        || atoms.is(at, "be") && tags.is(atoms.get(at + 1), WordClass.VERB);
  }

  private Direction of(Atoms atoms, Tags tags, int at) {
    String word = atoms.key(at);
    if (future.contains(word) && !atoms.get(at).capital()) {
      return Direction.FUTURE;
    }
    if (word.equals("to") && isInfinitive(atoms, tags, at + 1)) {
      return done.contains(atoms.key(at - 1)) ? Direction.PAST : Direction.FUTURE;
    }
    if (word.equals("have") && future.contains(atoms.key(at - 1))) {
      return Direction.FUTURE; // "will have a meeting"
    }
    if (isPassive(atoms, at)) {
      return Direction.UNKNOWN;
    }
    boolean regular =
        word.length() > 4 && word.endsWith("ed") && tags.is(atoms.get(at), WordClass.VERB);
    return regular || past.contains(word) ? Direction.PAST : Direction.UNKNOWN;
  }
}
