package dev.synoptic.figure;

import dev.synoptic.model.Precision;
import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the words around a number how exactly it is meant. */
final class Modifiers {

  private final Phrases<Precision> before = new Phrases<>();
  private final Phrases<Precision> after = new Phrases<>();
  private final Phrases<Precision> time = new Phrases<>();

  /** Prepositions, each with the words after which it says where. */
  private final Map<String, Set<String>> places = new HashMap<>();

  Modifiers(String file) {
    DataFile.forEach(Modifiers.class, file, this::add);
  }

  private void add(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      String[] words = line.strip().split("\\s+");
      if (words[0].equals("place")) {
        places.put(words[1], Set.of(words));
        return;
      }
      for (int i = 1; i < words.length; i++) {
        compare(words[i], words[0].equals("up"));
      }
      return;
    }
    String[] head = line.substring(0, bar).strip().split("\\s+");
    Phrases<Precision> phrases =
        switch (head[0]) {
          case "before" -> before;
          case "time" -> time;
          default -> after;
        };
    for (String phrase : line.substring(bar + 1).split(",")) {
      phrases.add(phrase.strip(), Precision.valueOf(head[1]));
    }
  }

  /**
   * Adds all that a comparative says: "more than", "not more than", "more or equal to", "or more".
   */
  private void compare(String word, boolean up) {
    Precision open = up ? Precision.MORE_THAN : Precision.LESS_THAN;
    Precision closed = up ? Precision.AT_LEAST : Precision.AT_MOST;
    Precision denied = up ? Precision.AT_MOST : Precision.AT_LEAST;
    before.add(word + " than", open);
    before.add("not " + word + " than", denied);
    before.add("no " + word + " than", denied);
    for (String equal :
        List.of("than or equal to", "than or equal", "or equal to", "or equal than")) {
      before.add(word + " " + equal, closed);
    }
    before.add("equal to or " + word + " than", closed);
    before.add("equal or " + word + " than", closed);
    after.add("or " + word, closed);
    after.add("and " + word, closed);
  }

  /** Returns how exactly the number between atoms {@code from} and {@code to} is meant. */
  Precision of(Atoms atoms, int from, int to) {
    Optional<Precision> said =
        before
            .endingAt(atoms, start(atoms, from))
            .filter(found -> !isPlace(atoms, found))
            .map(Phrases.Found::meaning);
    if (said.isPresent()) {
      boolean loose = said.get() == Precision.ABOUT; // "about five hundred or more"
      return loose ? after(atoms, to).map(Phrases.Found::meaning).orElse(said.get()) : said.get();
    }
    if (atoms.is(to, "+") && atoms.isGlued(to)) {
      return Precision.AT_LEAST;
    }
    return after(atoms, to).map(Phrases.Found::meaning).orElse(Precision.EXACT);
  }

  /** "Spread over 900 acres", "a line around a tenth of the fire": where, and not how many. */
  private boolean isPlace(Atoms atoms, Phrases.Found<Precision> found) {
    return found.to() == found.from() + 1
        && places
            .getOrDefault(atoms.key(found.from()), Set.of())
            .contains(atoms.key(found.from() - 1));
  }

  /**
   * Returns how exactly the date between atoms {@code from} and {@code to} is meant: all that its
   * words say of a time of day ("shortly before 3pm", "nearly 3pm") is that it was about then.
   */
  Precision ofDate(Atoms atoms, int from, int to, boolean timed) {
    Precision said = of(atoms, from, to);
    boolean vague = said == Precision.ABOUT || timed && said != Precision.EXACT;
    return vague || timed && isAboutTime(atoms, from, to) ? Precision.ABOUT : Precision.EXACT;
  }

  /** The words may stand before the time, or between its day and it: "on Monday at about 3pm". */
  private boolean isAboutTime(Atoms atoms, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean inside = at > from && before.endingAt(atoms, at).isPresent();
      if (inside || time.endingAt(atoms, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the words after the number at {@code to} that say how it is meant; they may stand after
   * the noun ("20 people or more"), and do not lead to another number ("20, at least 5 of them").
   */
  private Optional<Phrases.Found<Precision>> after(Atoms atoms, int to) {
    boolean noun = atoms.isWord(to) && atoms.is(to + 1, "or");
    return after
        .startingAt(atoms, to)
        .or(() -> noun ? after.startingAt(atoms, to + 1) : Optional.empty())
        .filter(found -> isWhole(atoms, found));
  }

  /** Returns where the words before the number end: articles may stand between. */
  private static int start(Atoms atoms, int from) {
    // "Four fewer than the 172 needed" compares: the 172 are meant exactly.
    boolean article = atoms.is(from - 1, "a") || atoms.is(from - 1, "an");
    return article && !atoms.is(from - 2, "over") ? from - 1 : from;
  }

  /** "And less than 40", "and up to 60", "at least 5 of them" speak of the next number. */
  private static boolean isWhole(Atoms atoms, Phrases.Found<Precision> after) {
    int next = after.to();
    boolean leads = atoms.is(next, "than") || atoms.is(next, "to");
    return !atoms.isDigits(next) && !(leads && atoms.isWordOrDigits(next + 1));
  }

  /** Returns the words that begin at {@code at} and say how the number after them is meant. */
  Optional<Phrases.Found<Precision>> startingAt(Atoms atoms, int at) {
    return before.startingAt(atoms, at);
  }

  /** Returns the words right before {@code from} that say how the number there is meant. */
  Optional<Phrases.Found<Precision>> endingAt(Atoms atoms, int from) {
    return before.endingAt(atoms, from);
  }

  /** Returns the words right after the number at {@code to} that say how it is meant. */
  Optional<Phrases.Found<Precision>> following(Atoms atoms, int to) {
    return atoms.is(to, "+")
        ? Optional.of(new Phrases.Found<>(to, to + 1, Precision.AT_LEAST))
        : after.startingAt(atoms, to).filter(found -> isWhole(atoms, found));
  }

  /** Returns where the words that qualify the number begin. */
  int begin(Atoms atoms, int from) {
    return before.endingAt(atoms, from).map(Phrases.Found::from).orElse(from);
  }
}
