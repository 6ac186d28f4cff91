package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;

/**
 * One figure in its sentence, and what is found of what it measures.
 *
 * @param atoms the sentence
 * @param tags their word classes
 * @param words the language's words
 * @param lemmas the base forms of words
 * @param from where the words that belong to the number begin: "about", "a", "nearly"
 * @param to where they end
 * @param kind the figure's
 * @param clause the clauses of the sentence
 * @param found gathers the findings; written to while the sentence is read
 */
record FigureInSentence(
    Atoms atoms,
    Tags tags,
    Vocabulary words,
    Lemmas lemmas,
    int from,
    int to,
    FigureKind kind,
    Clause clause,
    Measured found) {

  /** Returns the figure at atoms {@code from} to {@code to}, before anything is found. */
  static FigureInSentence at(
      Atoms atoms,
      Tags tags,
      Vocabulary words,
      Lemmas lemmas,
      int from,
      int to,
      FigureKind kind,
      boolean[] taken) {
    return new FigureInSentence(
        atoms,
        tags,
        words,
        lemmas,
        begin(atoms, words, from),
        to,
        kind,
        new Clause(atoms, tags),
        new Measured(atoms, tags, words, lemmas, taken));
  }

  private static int begin(Atoms atoms, Vocabulary words, int from) {
    int at = words.modifiers().begin(atoms, from);
    return atoms.is(at - 1, "a") || atoms.is(at - 1, "an") || atoms.is(at - 1, "the") ? at - 1 : at;
  }

  /** Returns where what follows the figure begins: "'s", "or so" and a hyphen are its own. */
  int after() {
    int at = words.modifiers().following(atoms, to).map(Phrases.Found::to).orElse(to);
    return atoms.is(at, "'s") ? at + 1 : atoms.afterHyphen(at);
  }

  /** Returns whether the word tells the state of people and stands for them: "dead", "missing". */
  boolean isState(int at) {
    return words.clues().holds("state", atoms.key(at));
  }

  /** Returns whether the figure opens its clause. */
  boolean opensClause() {
    return from == 0 || atoms.is(from - 1, ",") || atoms.is(from - 1, "and");
  }
}
