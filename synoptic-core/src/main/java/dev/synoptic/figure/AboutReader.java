package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what a figure measures: the noun it counts ("12 <b>people</b> missing"), qualifies ("a 25%
 * <b>tariff</b> on steel") or is said of ("<b>sales</b> of 4 million", "the <b>toll</b> rose to
 * 14"), with that noun's own qualifiers, and what the clause says of it.
 */
final class AboutReader {

  private static final int MAX_COMPLEMENTS = 2;

  private final Vocabulary words;
  private final Lemmas lemmas;

  AboutReader(Vocabulary words, Lemmas lemmas) {
    this.words = words;
    this.lemmas = lemmas;
  }

  /**
   * Returns what the figure at atoms {@code from} to {@code to} is about.
   *
   * @param taken atoms that are part of figures
   */
  About read(Atoms atoms, Tags tags, int from, int to, FigureKind kind, boolean[] taken) {
    if (kind == FigureKind.AGE) {
      Optional<String> person = new AgedPerson(atoms, tags).of(from, to);
      if (person.isPresent()) {
        List<String> name = List.of(person.get().toLowerCase(Locale.ROOT).split(" "));
        return new About("age of " + person.get(), name, List.of(), About.Role.STATE);
      }
    }
    return new Walk(atoms, tags, from, to, kind, taken).read();
  }

  /** One figure in its sentence. */
  private final class Walk {

    private final Atoms atoms;
    private final Tags tags;
    private final int from;
    private final int to;
    private final FigureKind kind;
    private final Clause clause;
    private final Measured found;

    Walk(Atoms atoms, Tags tags, int from, int to, FigureKind kind, boolean[] taken) {
      this.atoms = atoms;
      this.tags = tags;
      this.from = begin(atoms, from);
      this.to = to;
      this.kind = kind;
      this.clause = new Clause(atoms, tags);
      this.found = new Measured(atoms, tags, words, lemmas, taken);
    }

    /** Returns where the words that belong to the number begin: "about", "a", "nearly". */
    private int begin(Atoms atoms, int from) {
      int at = words.modifiers().begin(atoms, from);
      return atoms.is(at - 1, "a") || atoms.is(at - 1, "an") || atoms.is(at - 1, "the")
          ? at - 1
          : at;
    }

    About read() {
      int end = after();
      boolean counted = !found.isEmpty();
      if (!counted) {
        said();
      }
      boolean opens = kind == FigureKind.SHARE && opensClause();
      int verb = complements(end, counted || kind == FigureKind.COUNT || opens);
      clauseOf(verb, counted);
      purpose();
      if (kind == FigureKind.DATE && words.clues().holds("limit", atoms.key(from - 1))) {
        found.happens("deadline");
      }
      return found.about(counted ? About.Role.STATE : role());
    }

    private boolean opensClause() {
      return from == 0 || atoms.is(from - 1, ",") || atoms.is(from - 1, "and");
    }

    /** Adds the noun phrase right after the figure; returns where it ends. */
    private int after() {
      int start = atoms.is(to, "'s") || atoms.is(to, "+") ? to + 1 : atoms.afterHyphen(to);
      boolean of = atoms.is(start, "of") || atoms.is(start, "in") && kind == FigureKind.SHARE;
      if (of && words.clues().holds("them", atoms.key(start + 1))) {
        return start + 2; // "two of them were hurt"
      }
      Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, of ? start + 1 : start);
      if (noun.isEmpty() || kind == FigureKind.DATE && !qualifies(noun.get(), start)) {
        return to;
      }
      found.thing(noun.get());
      found.label(noun.get().from(), noun.get().to());
      return afterTwin(noun.get().to());
    }

    /** Takes "and crew" in; passes over "and 38 cars", so that what follows is said of both. */
    private int afterTwin(int end) {
      if (!atoms.is(end, "and")) {
        return end;
      }
      if (!tags.is(atoms.get(end + 1), WordClass.NUMERAL)) {
        return kind == FigureKind.COUNT && tags.isNominal(atoms.get(end + 1)) ? twin(end) : end;
      }
      return NounPhrase.startingAt(atoms, tags, end + 2).map(NounPhrase::to).orElse(end);
    }

    private int twin(int end) {
      Optional<NounPhrase> noun =
          NounPhrase.startingAt(atoms, tags, end + 1).filter(n -> n.from() == end + 1);
      noun.ifPresent(found::thing);
      noun.ifPresent(n -> found.label(end, n.to()));
      return noun.map(NounPhrase::to).orElse(end);
    }

    /** "The April 28 election": a common noun right after a date. */
    private boolean qualifies(NounPhrase noun, int start) {
      return noun.from() == start && tags.is(atoms.get(noun.head()), WordClass.NOUN);
    }

    /** Adds the noun that the figure is said of: "sales of 4 million", "Price: $40". */
    private void said() {
      boolean bracket = atoms.is(from - 1, "(");
      boolean apposed = atoms.is(from - 1, ",") && atoms.is(to, ",") && kind != FigureKind.DATE;
      boolean linked =
          atoms.is(from - 1, "of")
              || bracket
              || apposed
              || kind == FigureKind.DATE && words.clues().holds("dates", atoms.key(from - 1));
      if (atoms.is(from - 1, ":")) {
        heading(from - 1);
        return;
      }
      if (!linked) {
        ofWhole();
        return;
      }
      NounPhrase.endingAt(atoms, tags, from - 1)
          .filter(noun -> !isDateOrName(noun))
          .ifPresent(
              noun -> {
                if (kind == FigureKind.COUNT
                    && words.clues().holds("group", atoms.key(noun.head()))) {
                  found.members();
                }
                found.thing(noun);
                found.label(noun.from(), noun.to());
                earlier(noun.from());
              });
    }

    /** "Offer rejected in May: $60 million". */
    private void heading(int colon) {
      int start = clause.start(colon);
      int at = clause.firstNoun(start, colon);
      if (at < colon) {
        NounPhrase.startingAt(atoms, tags, at).ifPresent(found::thing);
        nouns(at, colon);
        verbs(at, colon);
        found.label(start, colon);
      }
    }

    /** "Of 412 wells sampled that year, 25 percent were": the share is of the wells. */
    private void ofWhole() {
      boolean part = kind == FigureKind.SHARE || kind == FigureKind.COUNT;
      if (part && atoms.is(0, "of") && from > 1) {
        int at = clause.firstNoun(1, from);
        NounPhrase.startingAt(atoms, tags, at)
            .filter(noun -> noun.to() < from)
            .ifPresent(
                noun -> {
                  found.thing(noun);
                  found.label(noun.from(), noun.to());
                });
      }
    }

    /** A date after a name is no date of the name: "ruled against Acme on Monday". */
    private boolean isDateOrName(NounPhrase noun) {
      return kind == FigureKind.DATE && tags.is(atoms.get(noun.head()), WordClass.PROPER);
    }

    /** Adds the noun that the one at {@code at} qualifies: "the <b>cost</b> of repairs: $4". */
    private void earlier(int at) {
      int stop = tags.is(atoms.get(at - 1), WordClass.DETERMINER) ? at - 1 : at;
      if (words.clues().holds("preposition", atoms.key(stop - 1))) {
        NounPhrase.endingAt(atoms, tags, stop - 1).ifPresent(found::thing);
      }
    }

    /** Adds what qualifies the noun; returns the verb that is said of it, or -1. */
    private int complements(int start, boolean subject) {
      int end = afterApposed(start);
      boolean object =
          tags.is(atoms.get(from - 1), WordClass.VERB)
              && !tags.is(atoms.get(end), WordClass.AUXILIARY);
      if (object && subject) {
        int said = isParticiple(end) ? clause.verbOfSubject(end) : -1;
        prepositional(end, !found.isEmpty() || kind == FigureKind.COUNT);
        return said;
      }
      int verb = subject ? clause.verbOfSubject(end) : -1;
      for (int i = 0; i < MAX_COMPLEMENTS && verb < 0; i++) {
        int next = prepositional(end, !found.isEmpty() || kind == FigureKind.COUNT);
        if (next == end) {
          break;
        }
        end = next;
        verb = subject ? clause.verbOfSubject(end) : -1;
      }
      return verb;
    }

    /** "Left 12 people <b>dead</b>": what is said of the object. */
    private boolean isParticiple(int at) {
      Atom atom = atoms.get(at);
      boolean verb = tags.is(atom, WordClass.VERB);
      return tags.is(atom, WordClass.ADJECTIVE)
          || verb && (atom.key().endsWith("ed") || atom.key().endsWith("ing"));
    }

    /** Passes over ", $40 million," between what is counted and its verb. */
    private int afterApposed(int at) {
      if (!atoms.is(at, ",")) {
        return at;
      }
      int next = at + 1;
      while (found.isTaken(next)) {
        next++;
      }
      return next > at + 1 && atoms.is(next, ",") ? next + 1 : at;
    }

    /** Adds "of steel and lumber", "in Germany" that stand at {@code at}; returns their end. */
    private int prepositional(int at, boolean qualifies) {
      if (!words.clues().holds("preposition", atoms.key(at)) || !found.hasRoom()) {
        return at;
      }
      Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, at + 1);
      if (noun.isEmpty() || isTime(noun.get())) {
        return at;
      }
      int end = more(noun.get(), qualifies);
      if (qualifies) {
        found.label(at, end);
      }
      return end;
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

    private void add(NounPhrase noun, boolean qualifies) {
      if (qualifies) {
        found.thing(noun);
      } else {
        found.beside(noun);
      }
    }

    private void clauseOf(int subjectVerb, boolean counted) {
      if (subjectVerb >= 0 && kind != FigureKind.DATE) {
        found.happens(subjectVerb);
        found.label(subjectVerb, subjectVerb + 1);
        int end = prepositional(subjectVerb + 1, false);
        if (end == subjectVerb + 1) {
          NounPhrase.startingAt(atoms, tags, end).ifPresent(found::beside);
        }
        return;
      }
      int verb = clause.verbBefore(from);
      verb = verb >= 0 ? verb : clause.verbAfter(to);
      verb = verb >= 0 ? verb : clause.verbFurtherBefore(from);
      if (verb < 0) {
        subject(clause.start(from), from, counted);
      } else if (verb < from) {
        before(verb, counted);
      } else {
        if (!subject(to, verb, counted)) {
          subject(clause.start(from), from, counted);
        }
        found.happens(verb);
        NounPhrase.startingAt(atoms, tags, verb + 1).ifPresent(found::beside);
      }
    }

    /** "They have until May 3 <b>to file a claim</b>". */
    private void purpose() {
      int at = atoms.is(to, ",") ? to + 1 : to;
      if (atoms.is(at, "to") && tags.is(atoms.get(at + 1), WordClass.VERB)) {
        found.happens(at + 1);
        NounPhrase.startingAt(atoms, tags, at + 2).ifPresent(found::beside);
      }
    }

    /** "Officers <b>seized</b> 40 kilos", "<b>sales</b> of paint <b>rose</b> to 4 million". */
    private void before(int verb, boolean counted) {
      boolean measures = words.clues().holds("measuring", lemmas.of(tags, atoms.get(verb)));
      boolean bySubject =
          found.isEmpty() && kind != FigureKind.DATE && (measures || kind == FigureKind.SHARE);
      if (!bySubject) {
        label(verb);
      }
      found.happens(verb);
      subject(clause.start(verb), verb, counted || !bySubject);
      if (bySubject) {
        found.label(verb, verb + 1);
      }
      nouns(verb + 1, from);
    }

    private void label(int verb) {
      if (found.isEmpty()) {
        Optional<NounPhrase> noun = clause.subject(verb);
        noun.ifPresent(n -> found.label(n.from(), n.to()));
        found.label(verb, verb + 1);
        NounPhrase.startingAt(atoms, tags, verb + 1)
            .filter(object -> object.to() <= from)
            .ifPresent(object -> found.label(object.from(), object.to()));
      }
    }

    /** Adds the nouns between the verb and the figure: "had <b>sales</b> of 2 million". */
    private void nouns(int start, int stop) {
      for (int i = start; i < stop; i++) {
        if (tags.isNominal(atoms.get(i))) {
          found.happens(i);
        }
      }
    }

    /** Adds the first noun phrase of the clause and what qualifies it. */
    private boolean subject(int start, int stop, boolean known) {
      int at = clause.firstNoun(start, stop);
      Optional<NounPhrase> noun =
          at < stop ? NounPhrase.startingAt(atoms, tags, at) : clause.antecedent(start);
      if (noun.isEmpty() || noun.get().from() >= stop) {
        return false;
      }
      boolean measured = !known && found.isEmpty() && kind != FigureKind.DATE;
      add(noun.get(), measured);
      if (measured) {
        found.label(noun.get().from(), noun.get().to());
      }
      int end = prepositional(noun.get().to(), measured);
      end = prepositional(end, measured);
      verbs(end, stop);
      return true;
    }

    /** "The number of people known to have <b>died</b> rose to nine." */
    private void verbs(int start, int stop) {
      for (int i = start; i < stop; i++) {
        if (tags.is(atoms.get(i), WordClass.VERB)) {
          found.happens(i);
        }
      }
    }

    /** Returns whether the figure is a change or a former state: "rose by 4", "up from 3". */
    private About.Role role() {
      String before = atoms.key(from - 1);
      if (before.equals("from") && kind != FigureKind.DATE) {
        return About.Role.BEFORE;
      }
      boolean after = words.clues().holds("changed", atoms.key(to));
      boolean noun = !before.equals("of") ? false : isChange(from - 2);
      boolean verb = isChange(from - 1) || before.equals("by") && isChange(from - 2);
      return after || noun || verb ? About.Role.CHANGE : About.Role.STATE;
    }

    private boolean isChange(int at) {
      return words.clues().holds("change", atoms.key(at));
    }
  }
}
