package dev.synoptic.figure;

import dev.synoptic.figure.Phrases.Found;

/** Decides whether "pounds" are money or weight, by the words around them. */
final class Pounds {

  private static final int REACH = 6;

  private final Clues clues;

  Pounds(Clues clues) {
    this.clues = clues;
  }

  /** Returns whether {@code pounds}, which follow a number, are pounds sterling. */
  boolean areMoney(Atoms atoms, Found<String> pounds) {
    if (atoms.key(pounds.to() - 1).startsWith("lb") || atoms.is(pounds.to(), "of")) {
      return false;
    }
    int from = pounds.from() - REACH;
    int to = pounds.to() + REACH;
    return clues.count("money", atoms, from, to) > 2 * clues.count("weight", atoms, from, to);
  }
}
