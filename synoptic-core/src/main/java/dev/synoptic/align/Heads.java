package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import java.util.List;
import java.util.Set;

/**
 * Quotations in heads. A head has no room for a sentence before it, so an editor puts the noun in
 * place of the pronoun: “The mill is not for sale” stands over “It is not for sale and never will
 * be”. Nobody said the words of the head; they are the report's own quotation again.
 */
final class Heads {

  /** Words that the noun may have in place of the pronoun, at most: "The old mill". */
  private static final int LONGEST_NOUN = 3;

  /** Words after it that the head and the sentence share, at least: "is not for sale". */
  private static final int FEWEST = 4;

  private static final Set<String> PRONOUNS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those");

  private Heads() {}

  /**
   * Returns whether {@code head} stands in a head and has the words of {@code fuller} like this.
   */
  static boolean isOf(Spoken head, Spoken fuller) {
    return head.head() && !fuller.head() && swaps(head.atoms(), fuller.atoms());
  }

  private static boolean swaps(List<Atom> head, List<Atom> fuller) {
    for (int noun = 1; noun <= LONGEST_NOUN && head.size() - noun >= FEWEST; noun++) {
      List<Atom> rest = head.subList(noun, head.size());
      for (int at = 1; at + rest.size() <= fuller.size(); at++) {
        if (PRONOUNS.contains(fuller.get(at - 1).letters()) && same(rest, fuller, at)) {
          return head.subList(0, noun).stream().anyMatch(Atom::content)
              && rest.stream().anyMatch(Atom::content);
        }
      }
    }
    return false;
  }

  private static boolean same(List<Atom> rest, List<Atom> fuller, int from) {
    int at = 0;
    while (at < rest.size() && rest.get(at).form() == fuller.get(from + at).form()) {
      at++;
    }
    return at == rest.size();
  }
}
