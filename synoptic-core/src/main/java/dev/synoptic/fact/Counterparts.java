package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which figures of two reports tell the same point: of all figures of their kind there, the two
 * whose words are most alike, neither report giving the other's value as well.
 */
final class Counterparts {

  /** Likeness of the words around figures whose main noun is one, and no other's in the reports. */
  private static final double ONLY = 0.2;

  /** Likeness where the main noun is one. */
  private static final double SAME_NOUN = 0.3;

  /** Likeness where one main noun is in the other's words. */
  private static final double RELATED = 0.36;

  /** Likeness where nothing else tells. */
  private static final double ALIKE = 0.45;

  /** Plans are of many things. */
  private static final double AHEAD = 0.1;

  /** A misprint tells of one thing by itself. */
  private static final double MISPRINT = 0.1;

  /** Likeness where one value is the other misread: two things hardly have such values. */
  private static final double TURNED = 0.15;

  /** Likeness of sentences that tell one point, and of the words around the figures in them. */
  private static final double ONE_POINT = 0.35;

  private static final double IN_ONE_POINT = 0.27;

  /** Likeness where one of them names nothing that is counted. */
  private static final double BARE = 0.4;

  /** How much less alike the next figure must be. */
  private static final double MARGIN = 0.05;

  /** A figure that gives the other value in words so much alike explains it. */
  private static final double EXPLAINED = 0.2;

  /** Values further apart are of two things. */
  private static final double NEAREST = 0.6;

  /** The same where not even the main noun is one. */
  private static final double NEAR = 0.75;

  /** The same in sentences that tell one point. */
  private static final double HALF = 0.55;

  private static final double SMALL = 10;

  /** By what they measure, then by report. */
  private final List<Map<Siglum, List<StatedFigure>>> byKind = new ArrayList<>();

  /** By the number of a figure: what it measures. */
  private final int[] kinds;

  private final Vicinities vicinities;
  private final LikeSentences sentences;
  private final FactWords words;

  Counterparts(
      List<StatedFigure> all, Vicinities vicinities, LikeSentences sentences, FactWords words) {
    this.vicinities = vicinities;
    this.sentences = sentences;
    this.words = words;
    this.kinds = new int[all.size()];
    Map<String, Integer> known = new HashMap<>();
    for (StatedFigure figure : all) {
      String measured = figure.isDate() ? grain(figure) : dimension(figure);
      int kind = known.computeIfAbsent(measured, k -> known.size());
      kinds[figure.number()] = kind;
      if (kind == byKind.size()) {
        byKind.add(new HashMap<>());
      }
      byKind.get(kind).computeIfAbsent(figure.span().report(), r -> new ArrayList<>()).add(figure);
    }
  }

  private static String grain(StatedFigure figure) {
    String iso = figure.date().iso();
    return iso.contains("T") ? "clock" : iso.length() == "1978".length() ? "year" : "day";
  }

  /** Amounts in two currencies may be of one thing. */
  private static String dimension(StatedFigure figure) {
    String dimension = figure.magnitude().orElseThrow().dimension();
    return dimension.startsWith("money") ? "money" : dimension;
  }

  /** Returns the figures in the report of one that measure what the other does. */
  List<StatedFigure> likes(StatedFigure in, StatedFigure like) {
    return byKind.get(kinds[like.number()]).getOrDefault(in.span().report(), List.of());
  }

  /** Returns whether the two amounts, which differ, tell the same point. */
  boolean meet(StatedFigure a, StatedFigure b) {
    if (areMisread(a, b) || areInOnePoint(a, b)) {
      return true;
    }
    if (!isNear(a, b) || !isCounted(a, b) && !isBare(a, b)) {
      return false;
    }
    double less = Misprint.isTurned(a, b) ? MISPRINT : 0;
    double more = a.ahead() || b.ahead() ? AHEAD : 0;
    return areLikest(a, b, least(a, b) + more - less);
  }

  /** Returns whether the two may meet, by their sentences alone. */
  boolean mayMeet(StatedFigure a, StatedFigure b) {
    return vicinities.likeness(a, b) >= ONLY - MISPRINT
        || Misprint.isTurned(a, b) && sentences.likeness(a, b) >= TURNED;
  }

  /** "£2.4m", "£4.2m": digits in another order, in words that have much in common. */
  boolean areMisread(StatedFigure a, StatedFigure b) {
    return Misprint.isTurned(a, b)
        && (vicinities.likeness(a, b) >= TURNED || sentences.likeness(a, b) >= TURNED)
        && !isExplained(a, b);
  }

  /** Returns whether both stand in sentences that tell one point, each as the other does there. */
  private boolean areInOnePoint(StatedFigure a, StatedFigure b) {
    return ratio(a, b) >= HALF
        && !isSmall(a, b)
        && isCounted(a, b)
        && a.figure().value().kind() != FigureKind.DURATION
        && sentences.likeness(a, b) >= ONE_POINT
        && vicinities.likeness(a, b) >= IN_ONE_POINT
        && sentences.likeness(a, b) >= sentences.next(a, b) + MARGIN
        && areAlike(a, b, IN_ONE_POINT)
        && vicinities.likeness(a, b) >= next(a, b);
  }

  /** Returns whether the words around both are at least so alike, and no others' as much. */
  boolean areLikest(StatedFigure a, StatedFigure b, double least) {
    return areAlike(a, b, least) && vicinities.likeness(a, b) >= next(a, b) + MARGIN;
  }

  /** Returns whether the words around both are at least so alike, and neither report gives both. */
  boolean areAlike(StatedFigure a, StatedFigure b, double least) {
    return vicinities.likeness(a, b) >= least && !isExplained(a, b);
  }

  /** Things are counted and ranked of one kind; few are counted for many reasons. */
  private boolean isCounted(StatedFigure a, StatedFigure b) {
    boolean noun = AboutMatch.haveOneHead(a, b);
    return switch (a.figure().value().kind()) {
      case RANK -> noun;
      case COUNT ->
          isSmall(a, b)
              ? noun && AboutMatch.shareBesidesHead(a, b)
              : !a.head().isEmpty() && !b.head().isEmpty() || vicinities.shareNumber(a, b);
      default -> true;
    };
  }

  /** "A limit of 60 people", "its limit was 80": what is counted may go without saying. */
  private boolean isBare(StatedFigure a, StatedFigure b) {
    return a.figure().value().kind() == FigureKind.COUNT
        && !isSmall(a, b)
        && a.head().isEmpty() != b.head().isEmpty()
        && vicinities.likeness(a, b) >= BARE;
  }

  private double least(StatedFigure a, StatedFigure b) {
    if (AboutMatch.haveOneHead(a, b)) {
      boolean only = !words.holds("people", a.head()) && next(a, b) == 0;
      return only && !isSmall(a, b) ? ONLY : SAME_NOUN;
    }
    if (vicinities.shareNumber(a, b)) {
      return ONLY;
    }
    return a.context().contains(b.head()) || b.context().contains(a.head()) ? RELATED : ALIKE;
  }

  /** "Six balls", "five balls": few of one kind are counted for many reasons. */
  private static boolean isSmall(StatedFigure a, StatedFigure b) {
    return a.magnitude().orElseThrow().low() < SMALL && b.magnitude().orElseThrow().low() < SMALL;
  }

  private static boolean isNear(StatedFigure a, StatedFigure b) {
    boolean noun = AboutMatch.haveOneHead(a, b);
    return ratio(a, b) >= (noun ? NEAREST : NEAR);
  }

  /** Returns how much of the larger value the smaller one is. */
  private static double ratio(StatedFigure a, StatedFigure b) {
    double one = Math.abs(a.magnitude().orElseThrow().low());
    double other = Math.abs(b.magnitude().orElseThrow().low());
    return Math.min(one, other) / Math.max(Double.MIN_NORMAL, Math.max(one, other));
  }

  /**
   * Returns how alike to one of them the likest other figure of the other's report is, among those
   * with their main noun if they have one.
   */
  double next(StatedFigure a, StatedFigure b) {
    boolean noun = AboutMatch.haveOneHead(a, b);
    return Math.max(nextTo(a, b, noun), nextTo(b, a, noun));
  }

  /** Returns the same among all figures of their kind. */
  double nextOfAll(StatedFigure a, StatedFigure b) {
    return Math.max(nextTo(a, b, false), nextTo(b, a, false));
  }

  private double nextTo(StatedFigure a, StatedFigure b, boolean noun) {
    double next = 0;
    for (StatedFigure other : likes(b, a)) {
      boolean counts = !noun || other.head().equals(a.head());
      if (counts && b.fit(other) != ValueFit.EQUAL) {
        next = Math.max(next, vicinities.likeness(a, other));
      }
    }
    return next;
  }

  /**
   * Returns how many figures of the two reports have a third value, stated in the unit of {@code
   * a}.
   */
  long othersInUnit(StatedFigure a, StatedFigure b) {
    return Stream.concat(likes(a, b).stream(), likes(b, a).stream())
        .filter(other -> RivalScore.unit(other).equals(RivalScore.unit(a)))
        .filter(other -> !other.fits(a) && !other.fits(b))
        .count();
  }

  /** Returns how like a figure of one report is that gives the other's value too: 0 to 1. */
  double explaining(StatedFigure a, StatedFigure b) {
    return Math.max(explainingIn(a, b), explainingIn(b, a));
  }

  private double explainingIn(StatedFigure a, StatedFigure b) {
    double most = 0;
    for (StatedFigure other : likes(a, b)) {
      if (other.fits(b)) {
        most = Math.max(most, isBeside(other, a) ? 1 : vicinities.likeness(other, b));
      }
    }
    return most;
  }

  /** Returns whether a report gives the other's value too, of such a thing. */
  private boolean isExplained(StatedFigure a, StatedFigure b) {
    return explaining(a, b) > EXPLAINED;
  }

  private static boolean isBeside(StatedFigure one, StatedFigure other) {
    return one.context().equals(other.context());
  }
}
