package dev.synoptic.story;

/**
 * What two groups of reports have in common, as far as it tells whether both tell one event.
 *
 * @param mean score between their reports, 0 to 1
 * @param best highest score of a pair
 * @param nearest mean score of every report and the one of the other group that is most like it
 * @param moreCore share of the core names of one group that the other has, the greater direction
 * @param smaller number of reports in the smaller group
 * @param days between the middle days of publication, where unknown a guess
 * @param within mean score of the pairs inside the groups, where there are none a guess
 * @param residue likeness in names and numbers without all that both groups have throughout
 * @param otherDays share of pairs that name days, but none in common
 * @param moreNumbers share of the core numbers of one group that the other has, the greater
 *     direction
 */
record GroupLikeness(
    double mean,
    double best,
    double nearest,
    double moreCore,
    int smaller,
    double days,
    double within,
    double residue,
    double otherDays,
    double moreNumbers) {

  /** Days apart that are assumed where they are unknown. */
  static final double UNKNOWN_DAYS = 3;

  /** Mean score inside groups that is assumed where both are of one report. */
  static final double UNKNOWN_WITHIN = 0.6;
}
