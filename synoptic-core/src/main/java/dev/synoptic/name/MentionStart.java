package dev.synoptic.name;

import dev.synoptic.model.WordClass;

/** Finds where the mention of a person begins: with the role before the name, where one stands. */
final class MentionStart {

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Neighbours neighbours;
  private final boolean[] taken;

  /**
   * @param taken which tokens are mentions already
   */
  MentionStart(ReportWords words, Gazetteer lists, Grammar grammar, boolean[] taken) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.neighbours = new Neighbours(words, lists);
    this.taken = taken;
  }

  /** Returns where a person's mention begins: small role words before the name belong to it. */
  int of(Reading reading, Named named) {
    int from = reading.from();
    while (from > 0
        && words.together(from - 1, from)
        && lists.in("particle", words.normal(from - 1))
        && reading.length() < named.parts().size()
        && named.parts().contains(words.normal(from - 1))) {
      from--;
    }
    if (neighbours.roleBefore(from) && !taken[from - 1]) {
      from--;
      while (isRoleModifier(from - 1, reading)) {
        from--;
      }
    } else if (reading.isTitled()) {
      while (isRoleModifier(from - 1, reading) && lists.in("modifier", words.normal(from - 1))) {
        from--;
      }
    }
    return from;
  }

  private boolean isRoleModifier(int t, Reading reading) {
    if (!words.together(t, reading.first()) || !words.isWord(t) || taken[t]) {
      return false;
    }
    return reading.first() - t < 7
        && switch (grammar.classOf(t)) {
          case ADJECTIVE, NOUN ->
              !lists.in("relative", words.normal(t + 1))
                  || grammar.classOf(t) == WordClass.ADJECTIVE;
          default -> lists.in("modifier", words.normal(t));
        };
  }
}
