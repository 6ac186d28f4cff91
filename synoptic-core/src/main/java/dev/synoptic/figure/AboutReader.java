package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a figure measures, in a form in which two reports can be compared: the base forms of
 * the noun it counts or qualifies and of that noun's own qualifiers, the main noun first; then,
 * after a comma, of the verb of the clause and its other nouns: "tariff steel aluminum, impose".
 */
final class AboutReader {

  private static final int MAX_WORDS = 9;
  private static final int MAX_COMPLEMENTS = 2;

  private final Clues clues;
  private final Lemmas lemmas;

  AboutReader(Clues clues, Lemmas lemmas) {
    this.clues = clues;
    this.lemmas = lemmas;
  }

  /** Returns what the figure at atoms {@code from} to {@code to} is about; may be empty. */
  String read(Atoms atoms, Tags tags, int from, int to, FigureKind kind) {
    if (kind == FigureKind.AGE) {
      Optional<String> person = new AgedPerson(atoms, tags).of(from, to);
      if (person.isPresent()) {
        return person.get();
      }
    }
    return new Walk(atoms, tags, from, to, kind).read();
  }

  /** One figure in its sentence. */
  private final class Walk {

    private final Atoms atoms;
    private final Tags tags;
    private final int from;
    private final int to;
    private final FigureKind kind;
    private final Clause clause;
    private final Set<String> about = new LinkedHashSet<>();

    Walk(Atoms atoms, Tags tags, int from, int to, FigureKind kind) {
      this.atoms = atoms;
      this.tags = tags;
      this.from = from;
      this.to = to;
      this.kind = kind;
      this.clause = new Clause(atoms, tags);
    }

    String read() {
      int end = complement();
      int nouns = about.size();
      int verb = clause.verbOfSubject(end);
      for (int i = 0; i < MAX_COMPLEMENTS && verb < 0; i++) {
        int next = prepositional(end, MAX_WORDS);
        if (next == end) {
          break;
        }
        end = next;
        nouns = about.size();
        verb = clause.verbOfSubject(end);
      }
      clauseOf(verb, end);
      return written(nouns);
    }

    private String written(int nouns) {
      var text = new StringBuilder();
      int count = 0;
      for (String word : about) {
        if (count > 0 && count < MAX_WORDS) {
          text.append(count == nouns ? ", " : " ");
        }
        if (count < MAX_WORDS) {
          text.append(word);
        }
        count++;
      }
      return text.toString();
    }

    /** Adds the noun phrase right after the figure; returns where it ends. */
    private int complement() {
      int start = atoms.is(to, "'s") || atoms.is(to, "+") ? to + 1 : atoms.afterHyphen(to);
      boolean of = atoms.is(start, "of") || kind == FigureKind.SHARE && atoms.is(start, "in");
      Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, of ? start + 1 : start);
      if (noun.isEmpty() || kind == FigureKind.DATE && !qualifies(noun.get(), start)) {
        return to;
      }
      add(noun.get());
      return afterTwin(noun.get().to());
    }

    /** Passes over "and 38 cars", so that what follows is said of both. */
    private int afterTwin(int end) {
      if (!atoms.is(end, "and") || !tags.is(atoms.get(end + 1), WordClass.NUMERAL)) {
        return end;
      }
      return NounPhrase.startingAt(atoms, tags, end + 2).map(NounPhrase::to).orElse(end);
    }

    /** "The April 28 election": a common noun right after a date. */
    private boolean qualifies(NounPhrase noun, int start) {
      return noun.from() == start && tags.is(atoms.get(noun.head()), WordClass.NOUN);
    }

    private void add(NounPhrase noun) {
      addWord(noun.head());
      for (int i = noun.from(); i < noun.to(); i++) {
        addWord(i);
      }
    }

    private void addWord(int at) {
      Atom atom = atoms.get(at);
      if (!atom.isWord() || atom.key().length() < 2 || atom.key().equals("'s")) {
        return;
      }
      String lemma = lemmas.of(tags, atom);
      if (!clues.holds("empty", lemma) && !clues.holds("empty", atom.key())) {
        about.add(lemma);
      }
    }

    /** Adds "of steel and lumber", "in Germany" that stand at {@code at}; returns their end. */
    private int prepositional(int at, int limit) {
      if (!clues.holds("preposition", atoms.key(at)) || about.size() >= limit) {
        return at;
      }
      Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, at + 1);
      if (noun.isEmpty()) {
        return at;
      }
      add(noun.get());
      int end = noun.get().to();
      while ((atoms.is(end, "and") || atoms.is(end, ",")) && about.size() < limit) {
        Optional<NounPhrase> more = NounPhrase.startingAt(atoms, tags, end + 1);
        if (more.isEmpty() || more.get().from() != end + 1) {
          break;
        }
        add(more.get());
        end = more.get().to();
      }
      return end;
    }

    private void clauseOf(int subjectVerb, int end) {
      int before = clause.verbBefore(from);
      if (subjectVerb >= 0 && kind != FigureKind.DATE) {
        addWord(subjectVerb);
        prepositional(subjectVerb + 1, MAX_WORDS);
        return;
      }
      int verb = before >= 0 ? before : clause.verbAfter(to);
      if (verb < 0) {
        verb = clause.verbFurtherBefore(from);
      }
      if (verb < 0) {
        subject(clause.start(from), from);
      } else if (verb < from) {
        between(verb + 1, from);
        addWord(verb);
        subject(clause.start(verb), verb);
      } else {
        if (!subject(Math.max(end, to), verb)) {
          subject(clause.start(from), from);
        }
        addWord(verb);
        NounPhrase.startingAt(atoms, tags, verb + 1).ifPresent(this::add);
      }
    }

    /** Adds the nouns between the verb and the figure: "had <b>sales</b> of 2 million". */
    private void between(int start, int stop) {
      for (int i = start; i < stop && about.size() < MAX_WORDS; i++) {
        if (tags.isNominal(atoms.get(i))) {
          addWord(i);
        }
      }
    }

    /** Adds the first noun phrase of the clause and what qualifies it. */
    private boolean subject(int start, int stop) {
      int at = start;
      while (at < stop && !opensNoun(at)) {
        at++;
      }
      Optional<NounPhrase> noun =
          at < stop ? NounPhrase.startingAt(atoms, tags, at) : Optional.empty();
      if (noun.isEmpty() || noun.get().from() >= stop) {
        return false;
      }
      add(noun.get());
      int end = prepositional(noun.get().to(), MAX_WORDS - 2);
      prepositional(end, MAX_WORDS - 2);
      return true;
    }

    private boolean opensNoun(int at) {
      Atom atom = atoms.get(at);
      return tags.isNominal(atom)
          || tags.is(atom, WordClass.ADJECTIVE)
          || tags.is(atom, WordClass.DETERMINER);
    }
  }
}
