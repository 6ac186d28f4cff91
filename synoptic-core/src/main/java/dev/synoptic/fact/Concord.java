package dev.synoptic.fact;

import java.util.Collections;

/** Whether two figures say the same of one side of what they measure. */
enum Concord {
  SAME,
  OTHER,
  /** One of them says nothing of it. */
  UNKNOWN;

  /** Tells whether people met one fate: "killed" and "died", not "killed" and "injured". */
  static Concord states(StatedFigure one, StatedFigure other) {
    if (one.states().isEmpty() || other.states().isEmpty()) {
      return UNKNOWN;
    }
    return Collections.disjoint(one.states(), other.states()) ? OTHER : SAME;
  }
}
