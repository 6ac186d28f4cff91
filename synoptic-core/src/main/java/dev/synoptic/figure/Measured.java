package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.WordClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a figure is about, in base forms for comparison. */
final class Measured {

  private static final int MAX_THING = 7;
  private static final int MAX_CLAUSE = 8;

  private final Atoms atoms;
  private final Tags tags;
  private final Vocabulary words;
  private final Lemmas lemmas;
  private final boolean[] taken;
  private final Set<String> thing = new LinkedHashSet<>();
  private final Set<String> clause = new LinkedHashSet<>();

  /**
   * Starts with nothing.
   *
   * @param taken atoms that are part of figures: they say nothing of what is measured
   */
  Measured(Atoms atoms, Tags tags, Vocabulary words, Lemmas lemmas, boolean[] taken) {
    this.atoms = atoms;
    this.tags = tags;
    this.words = words;
    this.lemmas = lemmas;
    this.taken = taken;
  }

  /** Returns whether no noun is known yet. */
  boolean isEmpty() {
    return thing.isEmpty();
  }

  /** Returns whether there is room for more of what the figure counts. */
  boolean hasRoom() {
    return thing.size() < MAX_THING;
  }

  /** Adds the noun that is counted or qualified, or that qualifies it; adjectives stand beside. */
  void thing(NounPhrase noun) {
    add(thing, noun.head(), MAX_THING);
    for (int i = noun.from(); i < noun.to(); i++) {
      boolean names = tags.isNominal(atoms.get(i));
      add(names ? thing : clause, i, names ? MAX_THING : MAX_CLAUSE);
    }
  }

  /** Adds the word at {@code at}, which says what happens to the thing. */
  void happens(int at) {
    add(clause, at, MAX_CLAUSE);
  }

  /** "A team of 40" counts its members, not teams. */
  void members() {
    thing.add("member");
  }

  /** Adds {@code lemma}, which the words around the figure mean. */
  void happens(String lemma) {
    clause.add(lemma);
  }

  /** Adds a noun of the clause. */
  void beside(NounPhrase noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      add(clause, i, MAX_CLAUSE);
    }
  }

  private void add(Set<String> set, int at, int most) {
    Atom atom = atoms.get(at);
    boolean plain = !atom.isWord() || atom.key().length() < 2 || atom.key().equals("'s");
    if (plain || isTaken(at) || set.size() >= most || words.calendar().holds(atom.key())) {
      return;
    }
    String lemma = lemmas.of(tags, atom);
    boolean empty = words.clues().holds("empty", lemma) || words.clues().holds("empty", atom.key());
    if (!empty && !thing.contains(lemma)) {
      set.add(lemma);
    }
  }

  /** Returns whether the atom is part of a figure. */
  boolean isTaken(int at) {
    return at >= 0 && at < taken.length && taken[at];
  }

  /** Returns what was collected. */
  About about(String label, About.Role role) {
    return new About(label, List.copyOf(thing), List.copyOf(clause), role);
  }

  /** Adds the nouns between the verb and the figure: "had <b>sales</b> of 2 million". */
  void nounsHappen(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (tags.isNominal(atoms.get(i))) {
        happens(i);
      }
    }
  }

  /** "The number of people known to have <b>died</b> rose to nine." */
  void verbsHappen(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (tags.is(atoms.get(i), WordClass.VERB)) {
        happens(i);
      }
    }
  }
}
