package dev.synoptic.figure;

/** The words or marks between two numbers, and what they make of the two. */
enum Joint {
  /** "5-7", "5–7": a range or a score. */
  DASH,
  /** "5 to 7": a range. */
  TO,
  /** "From 5 up to 7": a range. */
  UP_TO,
  /** "4 by 6 metres": two values of one kind, where a unit follows. */
  BY,
  /** "Between 5 and 7": a range. */
  BETWEEN,
  /** "From 5 to 7": two values, of which something went from one to the other. */
  FROM_TO,
  /** "5 and 7 percent": two values of one kind. */
  AND,
  /** "4 or 5 people": a guess; "5 or 10 percent": two values of one kind. */
  OR,
  /** "5-to-4", "10-to-15": a score or a range. */
  HYPHENED_TO,
  NONE;

  /** Returns what stands after the number of atoms {@code from} to {@code to}. */
  static Joint after(Atoms atoms, int from, int to) {
    String key = atoms.key(to);
    if (atoms.isInnerHyphen(to) && atoms.is(to + 1, "to") && atoms.isInnerHyphen(to + 2)) {
      return HYPHENED_TO;
    }
    if (key.equals("-") || key.equals("–")) {
      boolean loose = !atoms.isGlued(to) && !atoms.isGlued(to + 1);
      return loose && key.equals("-") && !atoms.isDigits(to + 1) ? NONE : DASH;
    }
    if (key.equals("through") || key.equals("thru")) {
      return TO;
    }
    if (key.equals("up") && atoms.is(to + 1, "to")) {
      return UP_TO;
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
    return key.equals("or") ? OR : NONE;
  }

  private static boolean startsWith(Atoms atoms, int from, String word) {
    return atoms.is(from - 1, word) || atoms.is(from - 2, word);
  }

  boolean isRange() {
    return this == DASH || this == TO || this == UP_TO || this == BETWEEN || this == HYPHENED_TO;
  }

  boolean mayBeScore() {
    return this == DASH || this == HYPHENED_TO;
  }

  /** Returns where the second number stands, if this joint follows at {@code to}. */
  int end(Atoms atoms, int to) {
    return switch (this) {
      case HYPHENED_TO -> to + 3;
      case UP_TO -> to + 2;
      default -> to + 1;
    };
  }
}
