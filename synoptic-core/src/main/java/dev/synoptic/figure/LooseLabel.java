package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/**
 * Says what figures without a noun of their own measure: what they are needed or spent for, or what
 * was changed by them or put at them.
 */
final class LooseLabel {

  private final FigureInSentence figure;
  private final Atoms atoms;
  private final Tags tags;
  private final Clues clues;
  private final FigureKind kind;
  private final Clause clause;
  private final LabelPredicate predicates;

  LooseLabel(FigureInSentence figure, LabelPredicate predicates) {
    this.figure = figure;
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.clues = figure.words().clues();
    this.kind = figure.kind();
    this.clause = figure.clause();
    this.predicates = predicates;
  }

  /** "The 172 <b>needed for a majority</b>", "60 <b>required to pass</b>": no noun is counted. */
  boolean needed(LabelText label) {
    int at = figure.after();
    boolean participle =
        figure.kind() == FigureKind.COUNT
            && tags.is(atoms.get(at), WordClass.VERB)
            && atoms.key(at).endsWith("ed")
            && !clues.holds("comparing", atoms.key(at));
    if (participle && atoms.is(at + 1, "to") && tags.is(atoms.get(at + 2), WordClass.VERB)) {
      label.told(at, at + 3);
      predicates.object(label, at + 3, atoms.size());
      return true;
    }
    var behind = new LabelText(figure);
    if (!participle || predicates.complement(behind, at + 1).isEmpty()) {
      return false;
    }
    label.words(at, at + 1);
    predicates.complement(label, at + 1);
    return true;
  }

  /** "Cut <b>output at the smelter</b> by 40 percent", "put <b>the damage</b> at $4 million". */
  boolean changed(LabelText label) {
    int before = figure.from() - 1;
    int verb = clause.verbBefore(before);
    boolean by = atoms.is(before, "by") || atoms.is(before, "to") || atoms.is(before, "from");
    boolean moves = by && verb >= 0 && clues.holds("change", atoms.key(verb));
    boolean puts = atoms.is(before, "at") && verb >= 0 && clues.holds("putting", atoms.key(verb));
    if (!moves && !puts) {
      return false;
    }
    Optional<NounPhrase> thing =
        NounPhrase.startingAt(atoms, tags, verb + 1)
            .filter(n -> !puts || !clues.holds("opaque", atoms.key(n.head())))
            .filter(n -> n.from() <= verb + 3 && n.to() <= before && predicates.isThing(n));
    thing.ifPresent(label::noun);
    thing.ifPresent(n -> predicates.complements(label, n.to()));
    return thing.isPresent();
  }

  /** "$4 million <b>for repairs</b>", "$3 million <b>in damages</b>", "25 % <b>on cars</b>". */
  boolean spentOn(LabelText label) {
    int own = atoms.is(figure.to() + 2, "own") ? figure.to() + 3 : figure.to(); // "of its own on"
    int at = kind == FigureKind.SHARE ? own : figure.to();
    boolean opens =
        switch (kind) {
          case MONEY ->
              atoms.is(at, "for") || (atoms.is(at, "in") || atoms.is(at, "on")) && !isReached();
          case COUNT -> atoms.is(at, "in") && isLoose(at - 1);
          case DURATION -> atoms.is(at, "in");
          case SHARE -> atoms.is(at, "on");
          default -> false;
        };
    if (!opens) {
      return false;
    }
    Optional<NounPhrase> noun =
        NounPhrase.startingAt(atoms, tags, at + 1)
            .filter(n -> n.from() == at + 1 && predicates.isThing(n) && !isGerund(at + 1))
            .filter(n -> tags.is(atoms.get(n.head()), WordClass.NOUN));
    noun.ifPresent(n -> label.noun(n));
    noun.ifPresent(n -> predicates.complements(label, n.to()));
    return noun.isPresent();
  }

  /** "Shares fell <b>to</b> $254 in early trading". */
  private boolean isReached() {
    int before = figure.from() - 1;
    return atoms.is(before, "to") || atoms.is(before, "at") || atoms.is(before, "from");
  }

  /** "Billions in losses", "millions in claims". */
  private boolean isLoose(int at) {
    return figure.words().numbers().is(NumberWords.Role.VAGUE, atoms.key(at));
  }

  /** "Fined $5 for hiding losses" was paid for no losses. */
  private boolean isGerund(int at) {
    return tags.is(atoms.get(at), WordClass.VERB) && atoms.key(at).endsWith("ing");
  }

  /** "25 per cent <b>on steel</b>": no noun but what follows. */
  void purpose(LabelText label) {
    int at = figure.after();
    int on =
        clues.holds("nominative", atoms.key(at)) ? at + 2 : at; // "the 25% he charges on steel"
    while (on < at + 4 && (predicates.isBeing(on) || tags.is(atoms.get(on), WordClass.VERB))) {
      on++; // "a further 25% has applied to cars"
    }
    if (clues.holds("preposition", atoms.key(on))) {
      NounPhrase.startingAt(atoms, tags, on + 1)
          .filter(predicates::isThing)
          .ifPresent(n -> label.noun(n));
    }
  }
}
