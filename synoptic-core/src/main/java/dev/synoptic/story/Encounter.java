package dev.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A few reports of each of two stories, compared pair by pair. */
final class Encounter {

  private final OpenStory story;
  private final Side mine;
  private final Side its;
  private final double[][] scores;
  private final double mean;
  private final double best;
  private final int bestOther;
  private final double mostAlike;

  /**
   * Compares all pairs.
   *
   * @param story whose reports are on the other side
   */
  Encounter(Side mine, Side its, OpenStory story) {
    this.story = story;
    this.mine = mine;
    this.its = its;
    this.scores = new double[mine.size()][its.size()];
    double sum = 0;
    double highest = -1;
    double alike = 0;
    int nearest = 0;
    for (int i = 0; i < mine.size(); i++) {
      for (int j = 0; j < its.size(); j++) {
        Likeness likeness = Likeness.of(mine.reports.get(i), its.reports.get(j));
        scores[i][j] = Affinity.score(likeness);
        sum += scores[i][j];
        alike = Math.max(alike, likeness.body());
        if (scores[i][j] >= highest) {
          highest = scores[i][j];
          nearest = its.numbers[j];
        }
      }
    }
    this.mean = sum / mine.size() / its.size();
    this.best = highest;
    this.bestOther = nearest;
    this.mostAlike = alike;
  }

  OpenStory story() {
    return story;
  }

  /** Returns the numbers of the other side's reports. */
  IntStream others() {
    return IntStream.of(its.numbers);
  }

  /** Adds the other side's reports to those of their stories, by the ids that they have now. */
  void addTo(Map<String, List<Weighed>> members, IntFunction<String> storyOf) {
    for (int i = 0; i < its.size(); i++) {
      members
          .computeIfAbsent(storyOf.apply(its.numbers[i]), s -> new ArrayList<>())
          .add(its.reports.get(i));
    }
  }

  /** Returns the mean score, 0 to 1. */
  double mean() {
    return mean;
  }

  /** Returns the highest score, 0 to 1. */
  double best() {
    return best;
  }

  /** Returns the number of the other side's latest report that has the highest score. */
  int bestOther() {
    return bestOther;
  }

  /** Returns the greatest likeness of two bodies, 0 to 1. */
  double mostAlike() {
    return mostAlike;
  }

  /** Returns the sum of all scores. */
  double sum() {
    return mean * pairs();
  }

  /** Returns the number of pairs. */
  long pairs() {
    return (long) mine.size() * its.size();
  }

  /** Returns whether both sides tell one event. */
  boolean joins() {
    if (mean < GroupAffinity.FLOOR) {
      return false;
    }
    EventGroup a = mine.group();
    EventGroup b = its.group();
    return GroupAffinity.odds(a.likeness(b, mean, (member, group) -> nearest(member, group == b)))
        >= 0;
  }

  private double nearest(int member, boolean ofMine) {
    double highest = 0;
    if (ofMine) {
      int i = Arrays.binarySearch(mine.numbers, member);
      highest = Arrays.stream(scores[i]).max().orElse(0);
    } else {
      int j = Arrays.binarySearch(its.numbers, member);
      for (double[] row : scores) {
        highest = Math.max(highest, row[j]);
      }
    }
    return highest;
  }

  /** Some reports of one story. */
  static final class Side {

    private final int[] numbers;
    private final List<Weighed> reports;
    private final double within;

    /**
     * Makes a side.
     *
     * @param numbers of the reports, ascending
     * @param reports the same
     * @param within mean score of pairs of the story
     */
    Side(int[] numbers, List<Weighed> reports, double within) {
      this.numbers = numbers;
      this.reports = reports;
      this.within = within;
    }

    int size() {
      return numbers.length;
    }

    EventGroup group() {
      long[] days =
          reports.stream()
              .filter(r -> r.day().isPresent())
              .mapToLong(r -> r.day().getAsLong())
              .sorted()
              .toArray();
      return new EventGroup(
          numbers, EventTerms.of(reports), days, reports, within * size() * (size() - 1) / 2);
    }
  }
}
