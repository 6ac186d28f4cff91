package dev.synoptic.figure;

import dev.synoptic.text.Lexicon;
import java.util.Optional;

/** Reads what a bare number counts, as the unit of its value: "12 <b>people</b>". */
final class CountedThing {

  private final Modifiers modifiers;

  CountedThing(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  /** Returns what is counted: the noun after the number, as printed, in lower case. */
  Optional<String> after(Atoms atoms, Tags tags, int to) {
    int at = modifiers.following(atoms, to).map(Phrases.Found::to).orElse(to);
    boolean compound = atoms.isInnerHyphen(at) && atoms.isWord(at + 1);
    if (compound && (tags.isNominal(atoms.get(at + 1)) || tags.isNominal(atoms.get(at + 2)))) {
      return Optional.of(atoms.key(at + 1)); // "the seven-member panel" has seven members
    }
    int start = atoms.is(at, "of") ? at + 1 : atoms.afterHyphen(at);
    if (atoms.is(start, "that") && Lexicon.english().isVerb(atoms.key(start + 1))) {
      return Optional.empty(); // "six that float"
    }
    return NounPhrase.startingAt(atoms, tags, start)
        .map(phrase -> phrase.counted(atoms, tags))
        .filter(phrase -> phrase.from() > to || !isPerson(atoms, tags, phrase))
        .map(phrase -> atoms.key(phrase.head()));
  }

  /** "Another 40 <b>Ann Lee/Photo Desk</b>": nobody is counted by name. */
  static boolean isPerson(Atoms atoms, Tags tags, NounPhrase noun) {
    Atom head = atoms.get(noun.head());
    return head.capital() // asked of every figure: the names are gone through for few
        && (atoms.is(noun.to(), "/") || tags.personAt(head.start()).isPresent());
  }
}
