package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import java.util.Optional;

/** Reads what qualifies a noun after a preposition: "of steel and lumber", "in Germany". */
final class Qualifiers {

  private final Atoms atoms;
  private final Tags tags;
  private final Vocabulary words;
  private final Measured found;

  Qualifiers(FigureInSentence figure) {
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.words = figure.words();
    this.found = figure.found();
  }

  /** Adds "of steel and lumber", "in Germany" that stand at {@code at}; returns their end. */
  int prepositional(int at, boolean qualifies) {
    if (!words.clues().holds("preposition", atoms.key(at)) || !found.hasRoom()) {
      return at;
    }
    Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, at + 1);
    if (noun.isEmpty() || isTime(noun.get())) {
      return at;
    }
    return more(noun.get(), qualifies);
  }

  private boolean isTime(NounPhrase noun) {
    return found.isTaken(noun.head()) || words.calendar().holds(atoms.key(noun.head()));
  }

  private int more(NounPhrase first, boolean qualifies) {
    add(first, qualifies);
    int end = first.to();
    while ((atoms.is(end, "and") || atoms.is(end, ",")) && found.hasRoom()) {
      Optional<NounPhrase> next = NounPhrase.startingAt(atoms, tags, end + 1);
      boolean list = atoms.is(end, "and") || next.isPresent() && isListed(next.get().to());
      if (next.isEmpty() || next.get().from() != end + 1 || !list) {
        break;
      }
      add(next.get(), qualifies);
      end = next.get().to();
    }
    return end;
  }

  /** "Steel, zinc and lead" goes on after a comma; "in Ghent, officials said" does not. */
  private boolean isListed(int end) {
    return atoms.is(end, "and")
        || atoms.is(end, ",") && !tags.is(atoms.get(end + 1), WordClass.VERB);
  }

  void add(NounPhrase noun, boolean qualifies) {
    if (qualifies) {
      found.thing(noun);
    } else {
      found.beside(noun);
    }
  }
}
