package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;

/**
 * Says for readers what a figure measures: a noun with what qualifies it ("tariff on steel", "seats
 * in the House"), and what was done to it or what it did ("members laid off", "exports to the
 * region fell"); of a date what happened then ("King opens Parliament").
 */
final class FigureLabel {

  private final FigureInSentence figure;
  private final Atoms atoms;
  private final Tags tags;
  private final Clues clues;
  private final FigureKind kind;
  private final Clause clause;
  private final LabelPredicate predicates;
  private final LooseLabel loose;
  private final LabelSubject subjects;

  FigureLabel(FigureInSentence figure) {
    this.figure = figure;
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.clues = figure.words().clues();
    this.kind = figure.kind();
    this.clause = figure.clause();
    this.predicates = new LabelPredicate(figure);
    this.loose = new LooseLabel(figure, predicates);
    this.subjects = new LabelSubject(figure);
  }

  /** Returns the label of a figure with the role {@code role}; empty where no noun can be found. */
  String of(About.Role role) {
    var label = new LabelText(figure);
    if (isUnnamed()) {
      return "";
    }
    Optional<String> fate = new FateLabel(figure).label();
    if (fate.isPresent()) {
      return fate.get();
    }
    Optional<String> bare = new BareSubjectLabel(figure, predicates).label();
    if (bare.isPresent()) {
      return bare.get();
    }
    boolean told = counted(label) || said(label) || ofWhole(label) || loose.needed(label);
    if (!told && kind == FigureKind.DATE) {
      happened(label);
    } else if (!told && !loose.spentOn(label) && !loose.changed(label)) {
      measured(label, role);
    }
    return label.label();
  }

  /** "Three-quarters <b>of what</b> it sells", "four <b>fewer than</b>": no noun says it. */
  private boolean isUnnamed() {
    int at = figure.after();
    boolean whole = atoms.is(at, "of") && clues.holds("whole", atoms.key(at + 1));
    return kind != FigureKind.DATE && (whole || isComparison(at) || isRelative(at));
  }

  /** "Six <b>that float</b>": what is counted was named before, if at all. */
  private boolean isRelative(int at) {
    Atom next = atoms.get(at + 1);
    boolean verb =
        tags.is(next, WordClass.AUXILIARY)
            || Lexicon.english().isVerb(next.key()); // not "that day"
    return kind == FigureKind.COUNT && atoms.is(at, "that") && verb;
  }

  private boolean isComparison(int at) {
    boolean less = atoms.is(at, "fewer") || atoms.is(at, "less") || atoms.is(at, "more");
    return less && atoms.is(at + 1, "than");
  }

  /** "12 <b>people</b>", "a 25% <b>tariff</b> on steel", "40 % of <b>voters</b>". */
  private boolean counted(LabelText label) {
    int start = figure.after();
    boolean in = kind == FigureKind.SHARE && figure.opensClause(); // "12 percent in Ghent left"
    boolean of = atoms.is(start, "of") || in && atoms.is(start, "in");
    if (clues.holds("nominative", atoms.key(start))) {
      return false; // "the 25% he charges on steel"
    }
    int next = of ? predicates.overFigure(start + 1) : overCompound(start);
    Optional<NounPhrase> noun =
        NounPhrase.startingAt(atoms, tags, next)
            .map(n -> kind == FigureKind.COUNT ? n.counted(atoms, tags) : n)
            .filter(n -> kind != FigureKind.DATE || n.from() == figure.after() && isCommon(n))
            .filter(n -> of || !clues.holds("adverbial", atoms.key(next)))
            .filter(predicates::isThing)
            .filter(n -> !CountedThing.isPerson(atoms, tags, n))
            .filter(n -> of || !isDirection(n.from()))
            .filter(n -> of || isThing(n.head()) && !clues.holds("changed", atoms.key(n.head())));
    if (noun.isEmpty() && kind == FigureKind.COUNT && atoms.is(start, "aboard")) {
      label.thing("people aboard");
      return true;
    }
    if (noun.isEmpty()) {
      return isOthers(start) && add(label, start, start + 1);
    }
    label.noun(noun.get());
    int end = twins(label, noun.get());
    if (kind != FigureKind.DATE) {
      predicates.add(label, end, of || kind != FigureKind.SHARE);
    }
    return true;
  }

  /** "The two-<b>state</b> solution", "a 15-member council": the figure is of the second noun. */
  private int overCompound(int at) {
    boolean compound =
        kind == FigureKind.COUNT
            && atoms.isInnerHyphen(at - 1)
            && atoms.isWord(at)
            && tags.isNominal(atoms.get(at + 1))
            && !atoms.isGlued(at + 1);
    return compound ? at + 1 : at;
  }

  private static boolean add(LabelText label, int from, int to) {
    label.words(from, to);
    return true;
  }

  private boolean isOthers(int at) {
    return kind == FigureKind.COUNT && atoms.is(at, "others");
  }

  private boolean isCommon(NounPhrase noun) {
    return tags.is(atoms.get(noun.head()), WordClass.NOUN);
  }

  /** Adjectives are things only where they stand for people: "five dead", not "three separate". */
  private boolean isThing(int head) {
    return !tags.is(atoms.get(head), WordClass.ADJECTIVE) || figure.isState(head);
  }

  /** "Passengers and crew". */
  private int twins(LabelText label, NounPhrase noun) {
    int end = noun.to();
    if (kind != FigureKind.COUNT || !atoms.is(end, "and") || !tags.isNominal(atoms.get(end + 1))) {
      return end;
    }
    return NounPhrase.startingAt(atoms, tags, end + 1)
        .filter(twin -> atoms.isTitled() || !tags.is(atoms.get(twin.head()), WordClass.PROPER))
        .map(
            twin -> {
              label.words(end, twin.to());
              return twin.to();
            })
        .orElse(end);
  }

  /** "<b>Sales</b> of 4 million", "<b>jewels</b> worth $4", "<b>Price</b>: $40". */
  private boolean said(LabelText label) {
    int before = atoms.is(figure.from() - 1, "also") ? figure.from() - 2 : figure.from() - 1;
    if (atoms.is(before, ":")) {
      int start = clause.start(before);
      label.words(clause.firstNoun(start, before), before);
      return !label.isEmpty();
    }
    boolean bracket = atoms.is(before, "(");
    boolean apposed =
        atoms.is(before, ",") && atoms.is(figure.to(), ",") && kind != FigureKind.DATE;
    boolean dated = kind == FigureKind.DATE && atoms.is(before, "of");
    boolean worth = kind == FigureKind.MONEY && atoms.is(before, "worth");
    boolean linked =
        kind != FigureKind.DATE && (atoms.is(before, "of") || worth || bracket || apposed);
    if (!linked && !dated) {
      return false;
    }
    Optional<NounPhrase> noun =
        NounPhrase.endingAt(atoms, tags, before)
            .or(() -> afterArticle(before - 1))
            .filter(n -> kind != FigureKind.DATE || isCommon(n))
            .filter(n -> !clues.holds("opaque", atoms.key(n.head())));
    noun.ifPresent(label::noun);
    noun.ifPresent(n -> behindFigure(label));
    if (worth) {
      predicates.done(label, figure.after());
    }
    return noun.isPresent();
  }

  /** "A surplus of $102 billion (US$74 billion) <b>in goods</b>". */
  private void behindFigure(LabelText label) {
    int at = figure.to();
    if (atoms.is(at, "(") && figure.found().isTaken(at + 1)) {
      at++;
      while (figure.found().isTaken(at)) {
        at++;
      }
      at += atoms.is(at, ")") ? 1 : 0;
    }
    if (atoms.is(at, "in") && kind != FigureKind.DATE) {
      predicates.complements(label, at);
    }
  }

  /** "Of the <b>tariffs</b> in force, the heaviest is 25 % <b>on cars</b>". */
  private boolean ofWhole(LabelText label) {
    boolean part = kind == FigureKind.SHARE || kind == FigureKind.COUNT;
    if (!part || !atoms.is(0, "of") || figure.from() < 2) {
      return false;
    }
    Optional<NounPhrase> whole =
        NounPhrase.startingAt(atoms, tags, clause.firstNoun(1, figure.from()))
            .filter(noun -> noun.to() < figure.from());
    whole.ifPresent(label::noun);
    whole.ifPresent(noun -> predicates.add(label, figure.after(), true));
    return whole.isPresent();
  }

  /** "A <b>fine</b> of $40": between an article and "of" stands a noun. */
  private Optional<NounPhrase> afterArticle(int at) {
    return tags.is(atoms.get(at - 1), WordClass.DETERMINER) && atoms.isWord(at)
        ? Optional.of(new NounPhrase(at, at + 1, at))
        : Optional.empty();
  }

  /** "<b>The toll</b> rose to 14", "<b>exports</b> to the region <b>fell</b> by 6 per cent". */
  private void measured(LabelText label, About.Role role) {
    int verb = clause.verbBefore(figure.from());
    verb = verb >= 0 ? verb : clause.verbFurtherBefore(figure.from());
    boolean relative = clues.holds("nominative", atoms.key(figure.after())); // "25% he charges on"
    Optional<NounPhrase> subject =
        relative ? Optional.empty() : verb >= 0 ? subject(verb) : ownSubject();
    if (subject.isEmpty()) {
      loose.purpose(label);
      return;
    }
    if (isApart() || verb >= 0 && isOpinion(verb)) {
      return;
    }
    label.noun(subject.get());
    int end = predicates.complements(label, subject.get().to());
    if (verb >= 0 && end <= verb && predicates.tells(verb, role)) {
      int object = predicates.afterParticle(verb + 1, figure.from());
      label.words(verb, object);
      predicates.object(label, object, figure.from());
    } else if (CountedThing.isPerson(atoms, tags, subject.get())) {
      label.clear(); // nobody is measured where no verb says how
    }
  }

  /** "The mayor <b>said</b> 14", "an analyst <b>thinks</b> that 140 is closer". */
  private boolean isOpinion(int verb) {
    return clues.holds("saying", atoms.key(verb)) || clues.holds("thinking", atoms.key(verb));
  }

  /** "Pictures of the wreck, <b>30 miles north of</b> the port": the place is not what is told. */
  private boolean isApart() {
    return atoms.is(figure.from() - 1, ",") && isDirection(figure.after());
  }

  private boolean isDirection(int at) {
    return kind == FigureKind.QUANTITY && clues.holds("direction", atoms.key(at));
  }

  private Optional<NounPhrase> subject(int verb) {
    return subjects
        .of(verb)
        .filter(predicates::isThing)
        .filter(n -> n.to() <= figure.from() || verb > figure.from());
  }

  /** The first noun of a clause without a verb: "another 25 per cent <b>to cars</b>". */
  private Optional<NounPhrase> ownSubject() {
    int start = clause.start(figure.from());
    int at = clause.firstNoun(start, figure.from());
    return at >= figure.from()
        ? Optional.empty()
        : NounPhrase.startingAt(atoms, tags, at)
            .filter(n -> n.to() <= figure.from() && isThing(n.head()));
  }

  /** "<b>The king</b> will <b>open parliament</b> on May 27". */
  private void happened(LabelText label) {
    int verb = clause.verbBefore(figure.from());
    verb = verb >= 0 ? verb : clause.verbAfter(figure.to());
    verb = verb >= 0 ? verb : clause.verbFurtherBefore(figure.from());
    if (verb < 0 || clues.holds("saying", atoms.key(verb))) {
      return;
    }
    Optional<NounPhrase> subject = subject(verb);
    subject.ifPresent(label::noun);
    int stop = verb < figure.from() ? figure.from() : atoms.size();
    predicates.event(label, verb, stop, subject.isPresent());
    label.atLeastTwoWords(); // "power", "Quill" alone are no event
  }
}
