package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a figure measures, in a form in which two reports can be compared: the base forms of
 * the noun it counts or qualifies, that noun's own qualifiers, the verb of the clause, and its
 * subject; nouns first, the main one at the head.
 */
final class AboutReader {

  private static final int MAX_WORDS = 9;
  private static final int MAX_COMPLEMENTS = 2;
  private static final int REACH = 14;

  private final Clues clues;
  private final Lemmas lemmas;

  AboutReader(Clues clues, Lemmas lemmas) {
    this.clues = clues;
    this.lemmas = lemmas;
  }

  /** Returns what the figure at atoms {@code from} to {@code to} is about; may be empty. */
  String read(Atoms atoms, Tags tags, int from, int to, FigureKind kind) {
    Set<String> about = new LinkedHashSet<>();
    int end = complement(atoms, tags, to, kind, about);
    for (int i = 0; i < MAX_COMPLEMENTS && end > 0; i++) {
      end = prepositional(atoms, tags, end, about);
    }
    clause(atoms, tags, from, to, about);
    List<String> words = new ArrayList<>(about);
    return String.join(" ", words.subList(0, Math.min(MAX_WORDS, words.size())));
  }

  /** Adds the noun phrase right after the figure; returns where it ends, or 0 where none is. */
  private int complement(Atoms atoms, Tags tags, int to, FigureKind kind, Set<String> about) {
    int start = atoms.is(to, "'s") || atoms.is(to, "+") ? to + 1 : atoms.afterHyphen(to);
    boolean of = atoms.is(start, "of") || kind == FigureKind.SHARE && atoms.is(start, "in");
    Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, of ? start + 1 : start);
    if (noun.isEmpty() || kind == FigureKind.DATE && !qualifies(tags, atoms, noun.get(), start)) {
      return to;
    }
    addPhrase(atoms, tags, noun.get(), about);
    return noun.get().to();
  }

  /** "The April 28 election": a common noun right after a date. */
  private static boolean qualifies(Tags tags, Atoms atoms, NounPhrase noun, int start) {
    return noun.from() == start
        && tags.is(atoms.get(noun.head()), WordClass.NOUN)
        && !atoms.key(noun.head()).equals("time");
  }

  private void addPhrase(Atoms atoms, Tags tags, NounPhrase noun, Set<String> about) {
    about.add(lemmas.of(tags, atoms.get(noun.head())));
    for (int i = noun.from(); i < noun.to(); i++) {
      if (atoms.isWord(i) && isContent(atoms, i)) {
        about.add(lemmas.of(tags, atoms.get(i)));
      }
    }
  }

  private boolean isContent(Atoms atoms, int at) {
    String key = atoms.key(at);
    return key.length() > 1 && !clues.holds("empty", key) && !key.equals("'s");
  }

  /** Adds "of steel", "in Germany" that go on at {@code at}; returns where they end, or 0. */
  private int prepositional(Atoms atoms, Tags tags, int at, Set<String> about) {
    if (!clues.holds("preposition", atoms.key(at))) {
      return 0;
    }
    Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, at + 1);
    if (noun.isEmpty()) {
      return 0;
    }
    addPhrase(atoms, tags, noun.get(), about);
    int end = noun.get().to();
    while (atoms.is(end, "and") || atoms.is(end, ",")) {
      Optional<NounPhrase> more = NounPhrase.startingAt(atoms, tags, end + 1);
      boolean list = more.isPresent() && more.get().from() == end + 1 && about.size() < MAX_WORDS;
      if (!list) {
        break;
      }
      addPhrase(atoms, tags, more.get(), about);
      end = more.get().to();
    }
    return end;
  }

  /** Adds the nearest verb before the figure and its subject, else the verb after it. */
  private void clause(Atoms atoms, Tags tags, int from, int to, Set<String> about) {
    int verb = verbBefore(atoms, tags, from);
    if (verb < 0) {
      verb = verbAfter(atoms, tags, to);
      subject(atoms, tags, verb < 0 ? from : Math.min(from, verb), about);
      addVerb(atoms, tags, verb, about);
      return;
    }
    between(atoms, tags, verb + 1, from, about);
    addVerb(atoms, tags, verb, about);
    subject(atoms, tags, verb, about);
  }

  private void addVerb(Atoms atoms, Tags tags, int verb, Set<String> about) {
    if (verb >= 0 && !clues.holds("empty", lemmas.of(tags, atoms.get(verb)))) {
      about.add(lemmas.of(tags, atoms.get(verb)));
    }
  }

  /** Adds nouns between the verb and the figure: "had <b>sales</b> of 2 million". */
  private void between(Atoms atoms, Tags tags, int from, int to, Set<String> about) {
    for (int i = from; i < to && about.size() < MAX_WORDS; i++) {
      if (tags.isNominal(atoms.get(i)) && isContent(atoms, i)) {
        about.add(lemmas.of(tags, atoms.get(i)));
      }
    }
  }

  private static int verbBefore(Atoms atoms, Tags tags, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (tags.is(atoms.get(i), WordClass.VERB)) {
        return i;
      }
      if (isBoundary(atoms, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int verbAfter(Atoms atoms, Tags tags, int to) {
    for (int i = to; i < Math.min(atoms.size(), to + REACH); i++) {
      if (tags.is(atoms.get(i), WordClass.VERB)) {
        return i;
      }
      if (isBoundary(atoms, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBoundary(Atoms atoms, int at) {
    String key = atoms.key(at);
    return key.equals(";")
        || key.equals(":")
        || key.equals("\u201C")
        || key.equals("\u201D")
        || key.equals("\"")
        || key.equals("(")
        || key.equals("–");
  }

  /** Adds the nouns of the phrase before {@code verb}: what the clause is of. */
  private void subject(Atoms atoms, Tags tags, int verb, Set<String> about) {
    int at = verb - 1;
    while (at >= 0 && verb - at < 6 && !tags.isNominal(atoms.get(at))) {
      if (isBoundary(atoms, at)) {
        return;
      }
      at--;
    }
    while (at >= 0 && about.size() < MAX_WORDS && isNounLike(atoms, tags, at)) {
      if (atoms.isWord(at) && isContent(atoms, at)) {
        about.add(lemmas.of(tags, atoms.get(at)));
      }
      at--;
    }
  }

  private static boolean isNounLike(Atoms atoms, Tags tags, int at) {
    Atom atom = atoms.get(at);
    return tags.isNominal(atom)
        || tags.is(atom, WordClass.ADJECTIVE)
        || atoms.is(at, "'s")
        || atoms.isInnerHyphen(at);
  }
}
