package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what a figure measures: the noun it counts ("12 <b>people</b> missing"), qualifies ("a 25%
 * <b>tariff</b> on steel") or is said of ("<b>sales</b> of 4 million", "the <b>toll</b> rose to
 * 14"), with that noun's own qualifiers, and what the clause says of it.
 */
final class AboutReader {

  private final Vocabulary words;
  private final Lemmas lemmas;

  AboutReader(Vocabulary words, Lemmas lemmas) {
    this.words = words;
    this.lemmas = lemmas;
  }

  /**
   * Returns what the figure at atoms {@code from} to {@code to} is about.
   *
   * @param taken atoms that are part of figures
   */
  About read(Atoms atoms, Tags tags, int from, int to, FigureKind kind, boolean[] taken) {
    if (kind == FigureKind.AGE) {
      Optional<String> person = new AgedPerson(atoms, tags).of(from, to);
      if (person.isPresent()) {
        List<String> name = List.of(person.get().toLowerCase(Locale.ROOT).split(" "));
        return new About("age of " + person.get(), name, List.of(), About.Role.STATE);
      }
    }
    return read(FigureInSentence.at(atoms, tags, words, lemmas, from, to, kind, taken));
  }

  private static About read(FigureInSentence figure) {
    var noun = new CountedNoun(figure);
    var clause = new FigureClause(figure);
    FigureKind kind = figure.kind();
    Measured found = figure.found();
    int end = noun.after();
    boolean counted = !found.isEmpty();
    if (!counted) {
      noun.said();
    }
    boolean opens = kind == FigureKind.SHARE && figure.opensClause();
    int verb = noun.complements(end, counted || kind == FigureKind.COUNT || opens);
    clause.clauseOf(verb, counted);
    clause.purpose();
    String before = figure.atoms().key(figure.from() - 1);
    if (kind == FigureKind.DATE && figure.words().clues().holds("limit", before)) {
      found.happens("deadline");
    }
    About.Role state = clause.isAdded() ? About.Role.CHANGE : About.Role.STATE;
    About.Role role = counted ? state : clause.role();
    return found.about(new FigureLabel(figure).of(clause.role()), role);
  }
}
