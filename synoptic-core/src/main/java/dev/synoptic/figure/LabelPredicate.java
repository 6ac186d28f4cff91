package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/** Adds to a figure's label what its noun is qualified by and what is said of it. */
final class LabelPredicate {

  private static final int MAX_COMPLEMENTS = 2;

  private final FigureInSentence figure;
  private final Atoms atoms;
  private final Tags tags;
  private final Clues clues;
  private final Clause clause;

  LabelPredicate(FigureInSentence figure) {
    this.figure = figure;
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.clues = figure.words().clues();
    this.clause = figure.clause();
  }

  /**
   * Adds what follows the counted noun that ends before {@code end}; {@code does}, what it does.
   */
  void add(LabelText label, int end, boolean does) {
    boolean object =
        tags.is(atoms.get(figure.from() - 1), WordClass.VERB)
            && !clues.holds("saying", atoms.key(figure.from() - 1))
            && !tags.is(atoms.get(end), WordClass.AUXILIARY);
    if (object) {
      int verb = figure.from() - 1;
      if (atoms.is(end, "of")) {
        complement(label, end).ifPresent(to -> undergone(label, verb));
      } else if (!figure.isState(end)) {
        undergone(label, verb);
      }
    }
    int at = complements(label, end);
    if (object) {
      if (figure.isState(at)) {
        label.words(at, at + 1); // "left 12 people dead"
      }
    } else if (does && (figure.isState(at) || !isSecondObject())) {
      done(label, at);
    }
  }

  /** "A bus <b>carrying</b> 10 men and two boys crashed": it was not the boys that crashed. */
  private boolean isSecondObject() {
    if (!atoms.is(figure.from() - 1, "and")) {
      return false;
    }
    for (int i = figure.from() - 2; i > Math.max(0, figure.from() - 6); i--) {
      if (figure.found().isTaken(i)) {
        return tags.is(atoms.get(i - 1), WordClass.VERB);
      }
    }
    return false;
  }

  /** "Seized 43 pounds" leaves pounds seized. */
  private void undergone(LabelText label, int verb) {
    if (atoms.key(verb).endsWith("ed") && !clues.holds("saying", atoms.key(verb))) {
      label.words(verb, verb + 1);
    }
  }

  /** Adds "of steel", "in the House of Commons"; returns where they end. */
  int complements(LabelText label, int from) {
    int end = from;
    for (int i = 0; i < MAX_COMPLEMENTS; i++) {
      if (i > 0 && !atoms.is(end, "of") && !atoms.is(from, "of")) {
        break;
      }
      Optional<Integer> next = complement(label, end);
      if (next.isEmpty()) {
        break;
      }
      end = next.get();
    }
    return end;
  }

  Optional<Integer> complement(LabelText label, int at) {
    boolean out = atoms.is(at, "out") && atoms.is(at + 1, "of");
    if (!out && !clues.holds("preposition", atoms.key(at))) {
      return Optional.empty();
    }
    Optional<NounPhrase> noun =
        NounPhrase.startingAt(atoms, tags, out ? at + 2 : at + 1).filter(this::isThing);
    if (noun.isPresent() && atoms.is(at, "to") && isOtherSide(noun.get().to())) {
      return Optional.empty();
    }
    noun.ifPresent(n -> label.words(at, n.to()));
    return noun.map(NounPhrase::to);
  }

  /** "51 per cent of the votes <b>to the Reds' 44</b>". */
  private boolean isOtherSide(int at) {
    boolean owner = atoms.is(at, "'s") || atoms.is(at, "'");
    return owner && figure.found().isTaken(at + 1);
  }

  /** Times and figures qualify nothing. */
  boolean isThing(NounPhrase noun) {
    boolean time = figure.words().calendar().holds(atoms.key(noun.head()));
    boolean taken = figure.found().isTaken(noun.head());
    boolean verb = // "Highway 9 remains closed", which looks like a noun
        atoms.is(noun.head(), "remains")
            && noun.from() == noun.head()
            && !tags.is(atoms.get(noun.from() - 1), WordClass.DETERMINER);
    return !time && !taken && !verb;
  }

  /** Adds what the noun before {@code at} does or suffers: "laid off", "backed the plan". */
  void done(LabelText label, int at) {
    int verb = overSaying(clause.verbOfSubject(at));
    boolean told = verb >= 0 && !figure.found().isTaken(verb) && !isDenied(verb);
    if (!told || clues.holds("saying", atoms.key(verb))) {
      return;
    }
    Atom atom = atoms.get(verb);
    if (tags.is(atom, WordClass.ADJECTIVE) || figure.isState(verb)) {
      if (figure.isState(verb)) {
        label.words(verb, verb + 1);
      }
      return;
    }
    if (isBeing(verb)) {
      if (!atoms.is(verb + 1, "in")) {
        complements(label, verb + 1); // "were on board"
      }
      return;
    }
    int end = afterParticle(verb + 1, atoms.size());
    if (isPassive(verb, at)) {
      label.words(mainVerb(at, verb), end);
      complements(label, end);
    } else if (hasObject(end) && !atoms.is(at, "who") && !atoms.is(at, "which")) {
      label.words(verb, end);
      object(label, end, atoms.size());
    } else if (atom.key().endsWith("s") || figure.lemmas().of(tags, atom).equals(atom.key())) {
      complements(label, end); // "children live in poverty"
    } else {
      label.words(verb, end);
    }
  }

  /** "Respondents said (that) they <b>opposed</b> the dam". */
  private int overSaying(int verb) {
    int that = atoms.is(verb + 1, "that") ? verb + 2 : verb + 1;
    boolean own = verb >= 0 && clues.holds("saying", atoms.key(verb)) && atoms.is(that, "they");
    int said = own ? clause.verbOfSubject(that + 1) : -1;
    return said < 0 ? verb : said;
  }

  private boolean hasObject(int at) {
    return NounPhrase.startingAt(atoms, tags, at)
        .filter(n -> n.to() - n.from() <= 4)
        .filter(this::isThing)
        .isPresent();
  }

  /** Returns where "its 2,300" ends that begins at {@code at}, and an "of" after a measure. */
  int overFigure(int at) {
    int end = at;
    while (end < at + 2
        && (tags.is(atoms.get(end), WordClass.PRONOUN)
            || tags.is(atoms.get(end), WordClass.DETERMINER))) {
      end++;
    }
    int taken = end;
    while (figure.found().isTaken(taken)) {
      taken++;
    }
    return taken == end ? at : atoms.is(taken, "of") ? taken + 1 : taken;
  }

  /** "Had been <b>let go</b>". */
  private int mainVerb(int at, int verb) {
    int main = verb;
    while (main - 1 >= at && tags.is(atoms.get(main - 1), WordClass.VERB) && !isBeing(main - 1)) {
      main--;
    }
    return main;
  }

  private boolean isPassive(int verb, int at) {
    for (int i = at; i < verb; i++) {
      if (atoms.is(i, "been") || clues.holds("be", atoms.key(i))) {
        return true;
      }
    }
    // "members laid off", "a levy imposed by"; "voters backed the plan" is active
    return verb == at && atoms.key(at).endsWith("ed") && !hasObject(at + 1);
  }

  /** "Three schools did not open": the verb alone would say the contrary. */
  private boolean isDenied(int verb) {
    for (int i = verb - 1; i >= verb - 3; i--) {
      String word = atoms.key(i);
      if (word.equals("not") || word.equals("never") || word.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  boolean isBeing(int verb) {
    return tags.is(atoms.get(verb), WordClass.AUXILIARY) || clues.holds("being", atoms.key(verb));
  }

  /** "Laid <b>off</b>", "broke <b>out</b>". */
  int afterParticle(int at, int stop) {
    return at < stop && clues.holds("particle", atoms.key(at)) ? at + 1 : at;
  }

  /** Adds the noun phrase at {@code at} that ends before {@code stop}. */
  void object(LabelText label, int at, int stop) {
    NounPhrase.startingAt(atoms, tags, at)
        .filter(n -> n.to() <= stop && n.to() - n.from() <= 4 && isThing(n))
        .ifPresent(n -> label.words(n.from(), n.to()));
  }

  /** Returns whether {@code verb} says more of a measured thing than that it is so much. */
  boolean tells(int verb, About.Role role) {
    Atom atom = atoms.get(verb);
    if (isBeing(verb) || clues.holds("saying", atom.key())) {
      return false;
    }
    boolean measures =
        clues.holds("measuring", figure.lemmas().of(tags, atom))
            && !(figure.kind() == FigureKind.MONEY && clues.holds("money", atom.key()));
    return role == About.Role.CHANGE || !measures;
  }

  /** "Had <b>counted</b>", "will <b>open</b>". */
  private int overAuxiliaries(int first, int stop) {
    int verb = first;
    boolean modal = clues.holds("modal", atoms.key(verb));
    while (verb + 1 < stop
        && isBeing(verb)
        && (modal
            || tags.is(atoms.get(verb + 1), WordClass.VERB)
            || tags.is(atoms.get(verb + 1), WordClass.AUXILIARY))) {
      verb++;
      modal = false;
    }
    return verb;
  }

  /** Adds the verb of an event and its object; without a subject, what was done to the object. */
  void event(LabelText label, int first, int stop, boolean subject) {
    int verb = overAuxiliaries(first, stop);
    if (isBeing(verb) || isDenied(verb)) {
      return;
    }
    int end = afterParticle(verb + 1, stop);
    if (subject) {
      label.words(verb, end);
    }
    boolean before = label.isEmpty();
    object(label, end, stop);
    if (before && !label.isEmpty() && atoms.key(verb).endsWith("ed")) {
      label.words(verb, verb + 1);
    }
  }
}
