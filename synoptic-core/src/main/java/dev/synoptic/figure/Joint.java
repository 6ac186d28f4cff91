package dev.synoptic.figure;

/** The words or marks between two numbers, and what they make of the two. */
enum Joint {
  /** "5-7", "5–7": a range or a score. */
  DASH,
  /** "5 to 7": a range. */
  TO,
  /** "4 by 6 metres": two values of one kind, where a unit follows. */
  BY,
  /** "Between 5 and 7": a range. */
  BETWEEN,
  /** "From 5 to 7": two values, of which something went from one to the other. */
  FROM_TO,
  /** "5 and 7 percent", "5 or 7 percent": two values of one kind. */
  AND,
  NONE;

  /** Returns what stands after the number of atoms {@code from} to {@code to}. */
  static Joint after(Atoms atoms, int from, int to) {
    String key = atoms.key(to);
    if (key.equals("-") || key.equals("–")) {
      boolean loose = !atoms.isGlued(to) && !atoms.isGlued(to + 1);
      return loose && key.equals("-") && !atoms.isDigits(to + 1) ? NONE : DASH;
    }
    if (key.equals("through")) {
      return TO;
    }
    if (key.equals("to")) {
      return startsWith(atoms, from, "from") ? FROM_TO : TO;
    }
    if (key.equals("and")) {
      return startsWith(atoms, from, "between") ? BETWEEN : AND;
    }
    if (key.equals("by") || key.equals("x") || key.equals("×")) {
      return BY;
    }
    if (key.equals("~")) {
      return DASH;
    }
    return key.equals("or") ? AND : NONE;
  }

  private static boolean startsWith(Atoms atoms, int from, String word) {
    return atoms.is(from - 1, word) || atoms.is(from - 2, word);
  }

  boolean isRange() {
    return this == DASH || this == TO || this == BETWEEN;
  }

  boolean mayBeScore() {
    return this == DASH;
  }
}
