package dev.synoptic.bench;

/**
 * A half of a set of cases, the same in every run.
 *
 * @param name "tune", "test", or "all" for both
 */
record Half(String name) {

  /** Checks the name. */
  Half {
    if (!name.equals("all") && !name.equals("tune") && !name.equals("test")) {
      throw new IllegalArgumentException("not a half: " + name);
    }
  }

  /** Returns whether the case called {@code id} belongs to this half. */
  boolean holds(String id) {
    boolean tune = Math.floorMod(id.hashCode(), 2) == 0;
    return name.equals("all") || tune == name.equals("tune");
  }
}
