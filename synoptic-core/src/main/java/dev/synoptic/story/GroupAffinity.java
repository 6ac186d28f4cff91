package dev.synoptic.story;

/**
 * Decides whether two groups of reports tell one event, from all their pairs and from what each
 * group is about.
 *
 * <p>A mean over pairs alone cannot part two events of one kind, such as two trials of one month:
 * each pair is somewhat alike, by everything that belongs to the kind. A single report is judged by
 * what it has in common with the group: names and numbers that the beginnings share, the nearest
 * reports, the days that are named. Two groups of several reports show more: where reports of
 * different groups are less alike than those of the same group, these are two events; the larger
 * the smaller group is, the surer.
 *
 * <p>The weights are those of logistic regressions over the joins of labelled sets, rounded; each
 * has the sign that its reason gives it.
 */
final class GroupAffinity {

  /** Mean score from which groups are never looked at more closely: near copies. */
  private static final double SURE = 0.75;

  /** Mean score below which groups never join. */
  static final double FLOOR = 0.2;

  /** A mean score inside groups is not taken for lower. */
  private static final double MIN_WITHIN = 0.2;

  /** The most that {@link #unrivalled} adds to the odds. */
  private static final double UNRIVALLED = 1.2;

  /**
   * By so much the log odds are lower where a report has hardly anything in common with any of a
   * group.
   */
  private static final double STRANGE = 5;

  /** The same of a group so small that its other joints don't tell which of its reports is odd. */
  private static final double VERY_STRANGE = 20;

  /** A group of so many reports is known by all its joints. */
  private static final int TELLING = 4;

  /** Among fewer reports it says nothing that a report has no rival: hardly any is compared. */
  static final int CROWD = 30;

  private GroupAffinity() {}

  /** Returns the log odds that groups of {@code like} tell one event. */
  static double odds(GroupLikeness like) {
    if (like.mean() > SURE) {
      return Double.MAX_VALUE;
    }
    return like.smaller() == 1 ? ofOne(like) : ofSeveral(like);
  }

  private static double ofOne(GroupLikeness like) {
    return -3.7
        + 3 * like.mean()
        + 2 * like.best()
        + 3 * like.nearest()
        + 2 * like.moreCore()
        + 3 * like.moreNumbers()
        - 2.5 * like.otherDays()
        - 0.2 * Math.min(5, Math.log1p(like.days()));
  }

  private static double ofSeveral(GroupLikeness like) {
    return -4
        + 5 * like.mean()
        + 8 * Math.min(1, like.mean() / Math.max(MIN_WITHIN, like.within()))
        + 2 * like.residue()
        - 2 * Math.log(like.smaller())
        - 2.5 * like.otherDays();
  }

  /**
   * Returns by how much the log odds are lower for a single report of which a group has strangers.
   *
   * @param strangers reports of the group with which it has hardly anything in common
   * @param size of the group
   */
  static double strange(int strangers, int size) {
    return (size < TELLING ? VERY_STRANGE : STRANGE) * strangers / size;
  }

  /**
   * Returns by how much the log odds are higher for a single report that is alike to one group
   * only: what it has in common with that one is no matter of kind.
   *
   * @param rival highest score with a report of any other group, 0 to 1
   */
  static double unrivalled(double rival) {
    return Math.max(0, UNRIVALLED - 3 * rival);
  }
}
