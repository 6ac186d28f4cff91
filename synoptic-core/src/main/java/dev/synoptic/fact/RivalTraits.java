package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.List;

/**
 * Reads off two figures with unlike values what tells for or against it that they are of one thing.
 */
final class RivalTraits {

  private static final int TRAITS = Trait.values().length;

  /** Evidence of the words of the story is seldom more. */
  private static final double MUCH = 6;

  /** Of the logarithm: twenty times as much. */
  private static final double FARTHEST_RATIO = 3;

  private static final double SMALLEST = 1e-9;

  private final Story story;
  private final AboutMatch match;
  private final Vicinities vicinities;
  private final LikeSentences sentences;
  private final Counterparts counterparts;
  private final Scopes scopes;

  // By the number of a figure.
  private final String[] before;
  private final String[] after;

  /** How many reports give its value. */
  private final int[] reports;

  RivalTraits(
      Story story,
      List<StatedFigure> all,
      List<FactGroup> groups,
      AboutMatch match,
      Vicinities vicinities,
      LikeSentences sentences,
      Counterparts counterparts,
      Scopes scopes) {
    this.story = story;
    this.match = match;
    this.vicinities = vicinities;
    this.sentences = sentences;
    this.counterparts = counterparts;
    this.scopes = scopes;
    this.before = new String[all.size()];
    this.after = new String[all.size()];
    this.reports = new int[all.size()];
    for (StatedFigure figure : all) {
      before[figure.number()] = beside(figure, -1);
      after[figure.number()] = beside(figure, 1);
    }
    for (FactGroup group : groups) {
      group.figures().forEach(figure -> reports[figure.number()] = group.reports().size());
    }
  }

  /** Returns the traits of two figures of one kind, by the order of {@link Trait}. */
  double[] of(StatedFigure a, StatedFigure b) {
    double[] traits = atBest(a, b);
    complete(traits, a, b);
    return traits;
  }

  /**
   * Returns the same as if no other figure of the two reports told anything against one thing:
   * those need not be looked through where this is not enough.
   */
  double[] atBest(StatedFigure a, StatedFigure b) {
    var traits = new double[TRAITS];
    set(traits, Trait.ALWAYS, true);
    likeness(traits, a, b);
    nouns(traits, a, b);
    values(traits, a, b);
    circumstances(traits, a, b);
    scope(traits, a, b);
    kinds(traits, a);
    return traits;
  }

  private static void set(double[] traits, Trait trait, boolean holds) {
    traits[trait.at()] = holds ? 1 : 0;
  }

  private static void set(double[] traits, Trait trait, double value) {
    traits[trait.at()] = value;
  }

  private void likeness(double[] traits, StatedFigure a, StatedFigure b) {
    double likeness = vicinities.likeness(a, b);
    set(traits, Trait.LIKENESS, likeness);
    set(traits, Trait.SENTENCES, sentences.likeness(a, b));
    set(traits, Trait.MARGIN, likeness);
  }

  /** Puts in what the other figures of the two reports tell. */
  void complete(double[] traits, StatedFigure a, StatedFigure b) {
    set(traits, Trait.MARGIN, vicinities.likeness(a, b) - counterparts.nextOfAll(a, b));
    set(traits, Trait.EXPLAINED, counterparts.explaining(a, b));
    double others = isInOneUnit(a, b) ? counterparts.othersInUnit(a, b) : 0;
    set(traits, Trait.RARE_UNIT, isInOneUnit(a, b) ? 1 / (1 + others) : 0);
  }

  private static boolean isInOneUnit(StatedFigure a, StatedFigure b) {
    return a.figure().value().kind() == FigureKind.QUANTITY
        && RivalScore.unit(a).equals(RivalScore.unit(b));
  }

  private void nouns(double[] traits, StatedFigure a, StatedFigure b) {
    boolean same = AboutMatch.haveOneHead(a, b);
    boolean related = !same && AboutMatch.headsMeet(a, b);
    set(traits, Trait.SAME_NOUN, same);
    set(traits, Trait.RELATED_NOUN, related);
    Concord qualifiers = match.qualifiers(a, b);
    set(traits, Trait.SAME_QUALIFIER, qualifiers == Concord.SAME);
    set(traits, Trait.OTHER_QUALIFIER, qualifiers == Concord.OTHER);
    set(traits, Trait.SAME_FATE, Concord.states(a, b) == Concord.SAME);
    set(traits, Trait.EVIDENCE, Math.max(-1, Math.min(1, match.of(a, b) / MUCH)));
  }

  private void values(double[] traits, StatedFigure a, StatedFigure b) {
    set(traits, Trait.TURNED, Misprint.isTurned(a, b));
    set(
        traits,
        Trait.TURNED_OF_MANY,
        Misprint.isTurned(a, b) && digits(a) >= Magnitude.MANY_DIGITS);
    set(traits, Trait.ONE_DIGIT, Misprint.between(a, b) > 0 && !Misprint.isTurned(a, b));
    double one = Math.abs(a.magnitude().orElseThrow().low());
    double other = Math.abs(b.magnitude().orElseThrow().low());
    double times = Math.max(one, other) / Math.max(SMALLEST, Math.min(one, other));
    set(traits, Trait.RATIO, Math.min(FARTHEST_RATIO, Math.log(times)));
  }

  private void circumstances(double[] traits, StatedFigure a, StatedFigure b) {
    set(traits, Trait.SAME_NUMBER, vicinities.shareNumber(a, b));
    set(traits, Trait.OTHER_NAMES, scopes.areBesideOthers(a, b));
    set(traits, Trait.ROUGH, isRough(a) || isRough(b));
    set(traits, Trait.BEFORE, isSame(before[a.number()], before[b.number()]));
    set(traits, Trait.AFTER, isSame(after[a.number()], after[b.number()]));
  }

  private void scope(double[] traits, StatedFigure a, StatedFigure b) {
    set(traits, Trait.PART_OF_BOTH, a.part() && b.part());
    set(traits, Trait.OTHER_ROLE, a.role() != b.role());
    set(traits, Trait.ELSEWHERE, scopes.areApart(a, b));
    set(traits, Trait.RARE_UNIT, isInOneUnit(a, b));
    set(traits, Trait.OTHER_UNIT, !RivalScore.unit(a).equals(RivalScore.unit(b)));
    int mine = reports[a.number()];
    int its = reports[b.number()];
    set(traits, Trait.COVER, Math.min(1, (double) (mine + its) / story.reports().size()));
  }

  private static int digits(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::digits).orElse(0);
  }

  private static boolean isRough(StatedFigure figure) {
    return figure.figure().precision() != Precision.EXACT;
  }

  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  /** Returns the word right before the figure, or right after it; empty where there is none. */
  private String beside(StatedFigure figure, int side) {
    ParsedReport report = story.report(figure.span().report());
    int token =
        side < 0
            ? report.tokenAt(figure.span().range().start()) - 1
            : report.tokenAt(figure.span().range().end());
    return token < 0 || token >= report.tokens().size()
        ? ""
        : Words.normal(report.tokens().get(token).in(report.text()));
  }

  private static void kinds(double[] traits, StatedFigure a) {
    FigureKind kind = a.figure().value().kind();
    set(traits, Trait.COUNT, kind == FigureKind.COUNT);
    set(traits, Trait.MONEY, kind == FigureKind.MONEY);
    set(traits, Trait.DURATION, kind == FigureKind.DURATION);
    set(traits, Trait.SHARE, kind == FigureKind.SHARE);
  }
}
