package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;

/**
 * Labels a bare number by what is said of it, not of those before it: "six people died and
 * <b>another 50 were taken to hospital</b>" are 50 people taken to hospital.
 */
final class BareSubjectLabel {

  private static final int REACH = 24;

  private final FigureInSentence figure;
  private final Atoms atoms;
  private final Tags tags;
  private final LabelPredicate predicates;

  BareSubjectLabel(FigureInSentence figure, LabelPredicate predicates) {
    this.figure = figure;
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.predicates = predicates;
  }

  /** Returns the label; empty where the number has a noun of its own, or no verb. */
  Optional<String> label() {
    int verb = afterOthers(figure.after());
    if (figure.kind() != FigureKind.COUNT || !isSaidOf(verb)) {
      return Optional.empty();
    }
    int noun = countedBefore();
    var label = new LabelText(figure);
    if (noun >= 0) {
      label.thing(isPerson(noun) ? "people" : atoms.key(noun));
    }
    predicates.done(label, verb);
    return Optional.of(label.label());
  }

  /** "50 <b>more</b> were taken", "17 <b>others</b> escaped". */
  private int afterOthers(int from) {
    int at = from;
    while (atoms.is(at, "more") || atoms.is(at, "others")) {
      at++;
    }
    return at;
  }

  /**
   * Returns whether a verb begins at {@code at} whose subject the number is; "of the victims, nine
   * were discharged" names its subject before.
   */
  private boolean isSaidOf(int at) {
    Atom before = atoms.get(figure.from() - 1);
    boolean object = tags.is(before, WordClass.VERB) || tags.is(before, WordClass.PREPOSITION);
    return !object && !atoms.is(0, "of") && (predicates.isBeing(at) || isFinite(at));
  }

  /** "14 <b>escaped</b>", "40 <b>needed</b> treatment"; not "10 armed men", "12 running". */
  private boolean isFinite(int at) {
    boolean past = tags.is(atoms.get(at), WordClass.VERB) && atoms.key(at).endsWith("ed");
    return past
        && !tags.isNominal(atoms.get(at + 1))
        && !tags.is(atoms.get(at + 1), WordClass.ADJECTIVE);
  }

  /** Returns the noun of the nearest number before, "six <b>people</b>"; -1 for none. */
  private int countedBefore() {
    for (int at = figure.from() - 1; at > Math.max(0, figure.from() - REACH); at--) {
      boolean ends = figure.found().isTaken(at - 1) && !figure.found().isTaken(at);
      if (ends && atoms.isWord(at) && tags.is(atoms.get(at), WordClass.NOUN)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPerson(int noun) {
    Lexicon lexicon = Lexicon.english();
    return atoms.is(noun, "people")
        || lexicon.isPerson(lexicon.lemma(atoms.key(noun), WordClass.NOUN));
  }
}
