package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two figures are said of other people or places, by the names beside them. */
final class Scopes {

  /**
   * What the words around one figure name.
   *
   * @param counted names among its nouns
   * @param people names among its nouns and in its clause, places left out
   * @param beside names in its sentence
   * @param wide whether it is said of the world, or of all
   */
  private record Scope(ConceptSet counted, ConceptSet people, ConceptSet beside, boolean wide) {}

  private final AboutMatch match;
  private final FactWords words;
  private final Set<String> places = new HashSet<>();

  /** Each is asked for in many pairs. */
  private final @Nullable Scope[] known;

  Scopes(Story story, List<StatedFigure> all, AboutMatch match, FactWords words) {
    this.known = new Scope[all.size()];
    this.match = match;
    this.words = words;
    for (ParsedReport report : story.reports()) {
      for (LocalName name : report.names()) {
        if (name.kind() == NameKind.PLACE) {
          places.addAll(List.of(Words.normal(name.name()).split(" ")));
        }
      }
    }
  }

  private Scope of(StatedFigure figure) {
    Scope made = known[figure.number()];
    if (made == null) {
      made = read(figure);
      known[figure.number()] = made;
    }
    return made;
  }

  private Scope read(StatedFigure figure) {
    Set<String> people = names(figure.nouns());
    people.addAll(names(figure.clause()));
    people.removeAll(places);
    return new Scope(
        match.numbered(names(figure.nouns())),
        match.numbered(people),
        match.numbered(names(figure.context())),
        figure.context().stream().anyMatch(concept -> words.holds("scope", concept)));
  }

  private Set<String> names(Collection<String> concepts) {
    Set<String> names = new HashSet<>(concepts);
    names.removeIf(concept -> !match.isName(concept));
    return names;
  }

  /** "40 in Peru" and "900 worldwide" are a part and a whole; so are two of two places. */
  boolean areApart(StatedFigure a, StatedFigure b) {
    return of(a).wide() != of(b).wide() && !Misprint.isSwapped(a, b) || isElsewhere(a, b);
  }

  /** Both are said of names, and not of the same. */
  private boolean isElsewhere(StatedFigure a, StatedFigure b) {
    ConceptSet mine = of(a).counted();
    ConceptSet its = of(b).counted();
    if (mine.isEmpty() || its.isEmpty()) {
      return false;
    }
    return !isSaidWithAny(mine, b) && !isSaidWithAny(its, a);
  }

  private boolean isSaidWithAny(ConceptSet names, StatedFigure figure) {
    Wording wording = match.wording(figure);
    return names.meets(wording.about()) || names.meets(wording.context());
  }

  /** "Palmer after 15 seasons", "Arians after five": said of names, and not of the same. */
  boolean areOfOthers(StatedFigure a, StatedFigure b) {
    return areUnlike(of(a).people(), of(b).people());
  }

  /** The sentences name people or places, and none in common. */
  boolean areBesideOthers(StatedFigure a, StatedFigure b) {
    return areUnlike(of(a).beside(), of(b).beside());
  }

  private static boolean areUnlike(ConceptSet mine, ConceptSet its) {
    return !mine.isEmpty() && !its.isEmpty() && !mine.meets(its);
  }

  /** "38,500 sold in the United States" are a part of the 212,000 of which no place is said. */
  boolean isPartElsewhere(StatedFigure a, StatedFigure b) {
    boolean first = a.magnitude().orElseThrow().low() < b.magnitude().orElseThrow().low();
    StatedFigure less = first ? a : b;
    StatedFigure more = first ? b : a;
    return a.figure().value().kind() == FigureKind.COUNT
        && !Misprint.isSwapped(a, b)
        && less.context().stream()
            .anyMatch(place -> places.contains(place) && !more.context().contains(place));
  }
}
