package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/** Reads what the clause of a figure says: who does or suffers it, and whether it is a change. */
final class FigureClause {

  private final Atoms atoms;
  private final Tags tags;
  private final Vocabulary words;
  private final Lemmas lemmas;
  private final int from;
  private final int to;
  private final FigureKind kind;
  private final Clause clause;
  private final Measured found;
  private final Qualifiers qualifiers;

  FigureClause(FigureInSentence figure) {
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.words = figure.words();
    this.lemmas = figure.lemmas();
    this.from = figure.from();
    this.to = figure.to();
    this.kind = figure.kind();
    this.clause = figure.clause();
    this.found = figure.found();
    this.qualifiers = new Qualifiers(figure);
  }

  void clauseOf(int subjectVerb, boolean counted) {
    if (subjectVerb >= 0 && kind != FigureKind.DATE) {
      found.happens(subjectVerb);
      int end = qualifiers.prepositional(subjectVerb + 1, false);
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
  void purpose() {
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
    found.happens(verb);
    subject(clause.start(verb), verb, counted || !bySubject);
    found.nounsHappen(verb + 1, from);
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
    qualifiers.add(noun.get(), measured);
    int end = qualifiers.prepositional(noun.get().to(), measured);
    end = qualifiers.prepositional(end, measured);
    found.verbsHappen(end, stop);
    return true;
  }

  /** Returns whether the figure is a change or a former state: "rose by 4", "up from 3". */
  About.Role role() {
    String before = atoms.key(from - 1);
    if (before.equals("from") && kind != FigureKind.DATE) {
      return About.Role.BEFORE;
    }
    boolean after = words.clues().holds("changed", atoms.key(to));
    boolean noun = !before.equals("of") ? false : isChange(from - 2);
    boolean verb = isChange(from - 1) || before.equals("by") && isChange(from - 2);
    return after || noun || verb ? About.Role.CHANGE : About.Role.STATE;
  }

  /** Returns whether the figure comes on top of others: "five more bodies", "another 30 people". */
  boolean isAdded() {
    String before = atoms.key(from - 1);
    boolean led =
        before.equals("another") || before.equals("further") || before.equals("additional");
    boolean more = atoms.is(to, "more") || atoms.is(to, "further") || atoms.is(to, "additional");
    return kind == FigureKind.COUNT && (led || more && tags.isNominal(atoms.get(to + 1)));
  }

  private boolean isChange(int at) {
    return words.clues().holds("change", atoms.key(at));
  }
}
