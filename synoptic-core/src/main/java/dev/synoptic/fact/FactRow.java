package dev.synoptic.fact;

import java.util.List;

/**
 * The groups of figures that make one fact.
 *
 * @param kind how their values stand to each other
 * @param groups numbers of the groups; for a change in order of time
 */
record FactRow(Kind kind, List<Integer> groups) {

  enum Kind {
    /** One value. */
    PLAIN,
    /** Values that cannot both hold. */
    CONFLICT,
    /** Values that replaced one another. */
    CHANGE
  }

  FactRow {
    groups = List.copyOf(groups);
  }

  /** Returns the group that the others were replaced by; for other kinds the first. */
  int newest() {
    return groups.get(kind == Kind.CHANGE ? groups.size() - 1 : 0);
  }
}
