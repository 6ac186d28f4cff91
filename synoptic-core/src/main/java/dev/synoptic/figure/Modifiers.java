package dev.synoptic.figure;

import dev.synoptic.model.Precision;
import dev.synoptic.text.DataFile;
import java.util.Optional;

/** Reads from the words around a number how exactly it is meant. */
final class Modifiers {

  private final Phrases<Precision> before = new Phrases<>();
  private final Phrases<Precision> after = new Phrases<>();

  Modifiers(String file) {
    DataFile.forEach(Modifiers.class, file, this::add);
  }

  private void add(String line) {
    int bar = line.indexOf('|');
    String[] head = line.substring(0, bar).strip().split("\\s+");
    Phrases<Precision> phrases = head[0].equals("before") ? before : after;
    for (String phrase : line.substring(bar + 1).split(",")) {
      phrases.add(phrase.strip(), Precision.valueOf(head[1]));
    }
  }

  /** Returns how exactly the number between atoms {@code from} and {@code to} is meant. */
  Precision of(Atoms atoms, int from, int to) {
    Optional<Precision> said =
        before.endingAt(atoms, start(atoms, from)).map(Phrases.Found::meaning);
    if (said.isPresent()) {
      return said.get();
    }
    if (atoms.is(to, "+") && atoms.isGlued(to)) {
      return Precision.AT_LEAST;
    }
    return after.startingAt(atoms, to).map(Phrases.Found::meaning).orElse(Precision.EXACT);
  }

  /** Returns where the words before the number end: articles may stand between. */
  private static int start(Atoms atoms, int from) {
    // "Four fewer than the 172 needed" compares: the 172 are meant exactly.
    boolean article = atoms.is(from - 1, "a") || atoms.is(from - 1, "an");
    return article && !atoms.is(from - 2, "over") ? from - 1 : from;
  }

  /** Returns the words that begin at {@code at} and say how the number after them is meant. */
  Optional<Phrases.Found<Precision>> startingAt(Atoms atoms, int at) {
    return before.startingAt(atoms, at);
  }

  /** Returns the words right before {@code from} that say how the number there is meant. */
  Optional<Phrases.Found<Precision>> endingAt(Atoms atoms, int from) {
    return before.endingAt(atoms, from);
  }

  /** Returns where the words that qualify the number begin. */
  int begin(Atoms atoms, int from) {
    return before.endingAt(atoms, from).map(Phrases.Found::from).orElse(from);
  }
}
