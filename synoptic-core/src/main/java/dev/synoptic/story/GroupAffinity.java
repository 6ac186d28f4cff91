package dev.synoptic.story;

/**
 * Decides whether two groups of reports tell one event, from all their pairs and from what each
 * group is about.
 *
 * <p>A mean over pairs alone cannot part two events of one kind, such as two trials of one month:
 * each pair is somewhat alike, by everything that belongs to the kind. Two larger groups that are
 * one event share what each of them is about; the larger the smaller of them is, the more must be
 * shared, as an event of its own shows best in many reports.
 */
final class GroupAffinity {

  /** Mean score from which groups are never looked at more closely: near copies. */
  private static final double SURE = 0.75;

  /** Mean score below which groups never join. */
  static final double FLOOR = 0.2;

  /** A mean score inside groups is not taken for lower. */
  private static final double MIN_WITHIN = 0.2;

  private GroupAffinity() {}

  /** Returns whether groups of {@code likeness} tell one event. */
  static boolean joins(GroupLikeness likeness) {
    return likeness.mean() > SURE || odds(likeness) >= 0;
  }

  /** Returns the log odds that groups of {@code like} tell one event; the weights are round. */
  static double odds(GroupLikeness like) {
    return -3.8
        + 2 * like.mean()
        + 2 * like.best()
        + 2 * like.nearest()
        + 3 * like.lessCore()
        + 2 * like.moreCore()
        + 4 * like.residue()
        + 1.5 * like.mean() / Math.max(MIN_WITHIN, like.within())
        - 2.2 * Math.log(like.smaller())
        - 0.35 * Math.min(5, Math.log1p(like.days()));
  }
}
