package dev.synoptic.collate;

import java.util.List;
import java.util.Set;

/**
 * Words that turn a sentence into its opposite. To leave out "not" is the gravest of all cuts: what
 * is left are the speaker's words, and says what the speaker denied.
 */
final class Negations {

  private static final Set<String> WORDS =
      Set.of(
          "not", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without",
          "hardly", "barely");

  private Negations() {}

  /**
   * Returns whether {@code atoms} deny and say nothing else, so that the words around them stand
   * without them and say the opposite; a whole clause that denies is just a clause.
   */
  static boolean alone(List<Atom> atoms) {
    return atoms.stream().noneMatch(Atom::content)
        && atoms.stream().anyMatch(atom -> WORDS.contains(atom.letters()));
  }
}
