package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.List;

/**
 * Reads off two figures what tells for or against it that they are of one thing, whether their
 * values fit or not.
 */
final class PairTraits {

  private static final int TRAITS = Trait.values().length;

  /** Evidence of the words of the story is seldom more. */
  private static final double MUCH = 6;

  private final Story story;
  private final AboutMatch match;
  private final Vicinities vicinities;
  private final LikeSentences sentences;
  private final Scopes scopes;

  // By the number of a figure.
  private final String[] before;
  private final String[] after;

  PairTraits(
      Story story,
      List<StatedFigure> all,
      AboutMatch match,
      Vicinities vicinities,
      LikeSentences sentences,
      Scopes scopes) {
    this.story = story;
    this.match = match;
    this.vicinities = vicinities;
    this.sentences = sentences;
    this.scopes = scopes;
    this.before = new String[all.size()];
    this.after = new String[all.size()];
    for (StatedFigure figure : all) {
      before[figure.number()] = beside(figure, -1);
      after[figure.number()] = beside(figure, 1);
    }
  }

  static void set(double[] traits, Trait trait, boolean holds) {
    traits[trait.at()] = holds ? 1 : 0;
  }

  static void set(double[] traits, Trait trait, double value) {
    traits[trait.at()] = value;
  }

  /** Returns the traits that do not depend on the values, by the order of {@link Trait}. */
  double[] of(StatedFigure a, StatedFigure b) {
    double[] traits = ofKind(a, b);
    set(traits, Trait.SENTENCES, sentences.likeness(a, b));
    nouns(traits, a, b);
    circumstances(traits, a, b);
    return traits;
  }

  /** Returns how alike the words around both are and of what kind they are: soon read. */
  double[] ofKind(StatedFigure a, StatedFigure b) {
    var traits = new double[TRAITS];
    set(traits, Trait.ALWAYS, true);
    set(traits, Trait.LIKENESS, vicinities.likeness(a, b));
    kinds(traits, a);
    return traits;
  }

  private void nouns(double[] traits, StatedFigure a, StatedFigure b) {
    boolean same = AboutMatch.haveOneHead(a, b);
    set(traits, Trait.SAME_NOUN, same);
    set(traits, Trait.RELATED_NOUN, !same && AboutMatch.headsMeet(a, b));
    Concord qualifiers = match.qualifiers(a, b);
    set(traits, Trait.SAME_QUALIFIER, qualifiers == Concord.SAME);
    set(traits, Trait.OTHER_QUALIFIER, qualifiers == Concord.OTHER);
    set(traits, Trait.SAME_FATE, Concord.states(a, b) == Concord.SAME);
    set(traits, Trait.EVIDENCE, Math.max(-1, Math.min(1, match.of(a, b) / MUCH)));
  }

  private void circumstances(double[] traits, StatedFigure a, StatedFigure b) {
    set(traits, Trait.SAME_NUMBER, vicinities.shareNumber(a, b));
    set(traits, Trait.OTHER_NAMES, scopes.areBesideOthers(a, b));
    set(traits, Trait.ROUGH, isRough(a) || isRough(b));
    set(traits, Trait.BEFORE, isSame(before[a.number()], before[b.number()]));
    set(traits, Trait.AFTER, isSame(after[a.number()], after[b.number()]));
    set(traits, Trait.PART_OF_BOTH, a.part() && b.part());
    set(traits, Trait.OTHER_ROLE, a.role() != b.role());
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
    set(traits, Trait.DATE, kind == FigureKind.DATE);
  }
}
