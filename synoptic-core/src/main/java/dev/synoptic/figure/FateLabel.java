package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/**
 * Labels a bare number of the killed or hurt by its own fate: "seven people were killed and <b>31
 * injured</b>", "killing seven people and <b>injuring 31</b>" are people injured, not killed.
 */
final class FateLabel {

  private static final int REACH = 20;

  private final FigureInSentence figure;
  private final Atoms atoms;
  private final Tags tags;
  private final Clues clues;

  FateLabel(FigureInSentence figure) {
    this.figure = figure;
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.clues = figure.words().clues();
  }

  /** Returns the label; empty where a noun is counted or nothing says that they were harmed. */
  Optional<String> label() {
    int after = afterOthers(figure.after());
    if (figure.kind() != FigureKind.COUNT || isCounted(after)) {
      return Optional.empty();
    }
    return fate(afterBeing(after))
        .or(() -> endsAt(after) ? fate(figure.from() - 1) : Optional.empty())
        .map(fate -> harmed() + " " + fate);
  }

  /** "<b>Dozens more</b> have been injured", "51 <b>others</b> injured". */
  private int afterOthers(int from) {
    int at = from;
    while (atoms.is(at, "more") || atoms.is(at, "others")) {
      at++;
    }
    return at;
  }

  /** "31 injured passengers", "31 of them"; those that are "hurt" are no things. */
  private boolean isCounted(int at) {
    int noun = fate(at).isPresent() ? at + 1 : at;
    return tags.isNominal(atoms.get(noun))
        || tags.is(atoms.get(noun), WordClass.ADJECTIVE)
        || atoms.is(noun, "of");
  }

  /** "Killed 31 more sheep", "killed 31 armed men" count more than what was read so far. */
  private boolean endsAt(int at) {
    return !atoms.isWord(at)
        || atoms.is(at, "and")
        || tags.is(atoms.get(at), WordClass.PREPOSITION);
  }

  private Optional<String> fate(int at) {
    String word = atoms.key(at);
    return clues.holds("hurting", word)
        ? Optional.of("injured")
        : clues.holds("killing", word) ? Optional.of("killed") : Optional.empty();
  }

  private int afterBeing(int from) {
    int at = from;
    while (clues.holds("being", atoms.key(at))) {
      at++;
    }
    return at;
  }

  /** Returns whom the sentence says were harmed before: "seven sheep were killed and 31 hurt". */
  private String harmed() {
    for (int at = Math.max(0, figure.from() - REACH); at < figure.from(); at++) {
      if (fate(at).isPresent()) {
        int verb = at;
        Optional<String> thing = object(at + 1).or(() -> subject(verb));
        if (thing.isPresent()) {
          return thing.get();
        }
      }
    }
    return "people";
  }

  private Optional<String> object(int from) {
    int at = from;
    while (figure.found().isTaken(at)) {
      at++;
    }
    return at > from && at < figure.from() ? noun(at) : Optional.empty();
  }

  /** A blast that killed is not harmed: the verb is passive, or its subject counted. */
  private Optional<String> subject(int verb) {
    int at = verb - 1;
    while (clues.holds("being", atoms.key(at))) {
      at--;
    }
    return at < verb - 1 || figure.found().isTaken(at - 1) ? noun(at) : Optional.empty();
  }

  private Optional<String> noun(int at) {
    boolean common = tags.is(atoms.get(at), WordClass.NOUN) && atoms.isWord(at);
    return common && fate(at).isEmpty() ? Optional.of(atoms.key(at)) : Optional.empty();
  }
}
