package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.text.WordSets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds contests that reports give to different sides. Two sides can meet twice, and two contests
 * can bear one name: a report that knows of both outcomes tells so, and then nothing is disputed.
 */
final class WinnerDisputes {

  /** More statements than any opening has; further ones are not compared. */
  private static final int MAX_STATEMENTS = 400;

  /** "The election" alone can be any; "the mayoral election" is one. */
  private static final int TELLING_WORDS = 2;

  private final List<Line> lines;
  private final WordSets words;

  WinnerDisputes(List<Line> lines, WordSets words) {
    this.lines = lines;
    this.words = words;
  }

  List<Disputed> all() {
    var all = new ArrayList<Outcome>();
    for (Line line : lines) {
      List<Outcome> own = new OutcomeReader(line, words).all();
      if (all.size() + own.size() <= MAX_STATEMENTS && !tellsBoth(own)) {
        all.addAll(own);
      }
    }
    var disputed = new ArrayList<Disputed>();
    var done = new HashSet<Outcome>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size() && !done.contains(all.get(i)); j++) {
        Outcome a = all.get(i);
        Outcome b = all.get(j);
        if (!done.contains(b) && (a.isTurned(b) || isOtherWinner(a, b))) {
          List<Outcome> mine = all.stream().filter(o -> isSame(o, a)).toList();
          List<Outcome> its = all.stream().filter(o -> isSame(o, b)).toList();
          done.addAll(mine);
          done.addAll(its);
          disputed.add(disputed(a, mine, b, its));
        }
      }
    }
    return disputed;
  }

  /** A report that tells of two outcomes tells of two contests. */
  private static boolean tellsBoth(List<Outcome> own) {
    return own.stream()
        .anyMatch(a -> own.stream().anyMatch(b -> a.isTurned(b) || isContestWonByOther(a, b)));
  }

  private static boolean isSame(Outcome one, Outcome other) {
    return one.isSameSides(other)
        || !one.contest().isEmpty()
            && one.contest().equals(other.contest())
            && Outcome.isSame(one.winner(), other.winner());
  }

  private static boolean isContestWonByOther(Outcome a, Outcome b) {
    return a.contest().size() >= TELLING_WORDS
        && a.contest().equals(b.contest())
        && !Outcome.isSame(a.winner(), b.winner());
  }

  /** Both must name both sides: else each may tell of a contest of its own. */
  private static boolean isOtherWinner(Outcome a, Outcome b) {
    return isContestWonByOther(a, b)
        && a.line().writes(distinct(b, a))
        && b.line().writes(distinct(a, b));
  }

  private static Set<String> distinct(Outcome of, Outcome from) {
    var words = new HashSet<>(of.winner());
    words.removeAll(from.winner());
    return words;
  }

  private static Disputed disputed(Outcome a, List<Outcome> mine, Outcome b, List<Outcome> its) {
    String about =
        a.contest().isEmpty()
            ? "who won, " + a.won() + " or " + b.won()
            : "who won " + (a.what().startsWith("the ") ? a.what() : "the " + a.what());
    return Sides.of(
        Disputed.Kind.WINNER, about, told(a, mine), told(b, its), "one side alone can have won");
  }

  private static Disputed.Told told(Outcome first, List<Outcome> all) {
    return Sides.told(first.won(), all, o -> true, Outcome::span);
  }
}
