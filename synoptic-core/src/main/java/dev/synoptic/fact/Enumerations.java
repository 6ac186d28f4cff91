package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What else the sentence of a figure counts, and how the thing counted is qualified. */
final class Enumerations {

  /** A noun stands this near after its number: "three first-stage boosters". */
  private static final int NEAR_TOKENS = 5;

  private final Story story;

  /** By the number of a figure: all figures of its sentence. */
  private final List<List<StatedFigure>> beside = new ArrayList<>();

  /** By the number of a figure, each found when it is first asked for. */
  private final List<Optional<Set<String>>> qualifiers = new ArrayList<>();

  Enumerations(Story story, List<StatedFigure> all) {
    this.story = story;
    Map<Long, List<StatedFigure>> bySentence = new HashMap<>();
    for (StatedFigure figure : all) {
      List<StatedFigure> own = bySentence.computeIfAbsent(sentence(figure), s -> new ArrayList<>());
      own.add(figure);
      beside.add(own);
      qualifiers.add(Optional.empty());
    }
  }

  private long sentence(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    int place = report.sentenceAt(figure.span().range().start());
    return (long) figure.span().report().index() << Integer.SIZE | place;
  }

  /** "Six lorries and 38 cars", "nine lorries beside 38 cars": one list, told twice. */
  boolean agree(StatedFigure a, StatedFigure b) {
    for (StatedFigure mine : beside.get(a.number())) {
      for (StatedFigure its : beside.get(b.number())) {
        boolean telling = mine.magnitude().filter(size -> size.digits() > 1).isPresent();
        if (telling
            && mine.fit(its) == ValueFit.EQUAL
            && !mine.head().isEmpty()
            && mine.head().equals(its.head())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "By 1,204 to 377", "1,204 to 373": beside both stands a count that is hardly of two things. */
  boolean shareRare(StatedFigure a, StatedFigure b) {
    for (StatedFigure mine : beside.get(a.number())) {
      boolean rare =
          !mine.span().equals(a.span())
              && mine.figure().value().kind() == a.figure().value().kind()
              && mine.magnitude()
                  .filter(size -> size.digits() >= Magnitude.MANY_DIGITS)
                  .isPresent();
      if (rare
          && beside.get(b.number()).stream()
              .anyMatch(its -> !its.span().equals(b.span()) && mine.fit(its) == ValueFit.EQUAL)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the same words, if any, stand between each number and its noun. */
  boolean areQualifiedAlike(StatedFigure a, StatedFigure b) {
    return qualifiers(a).equals(qualifiers(b));
  }

  private Set<String> qualifiers(StatedFigure figure) {
    Set<String> known = qualifiers.get(figure.number()).orElseGet(() -> read(figure));
    qualifiers.set(figure.number(), Optional.of(known));
    return known;
  }

  private Set<String> read(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    Set<String> head = new TreeSet<>(List.of(figure.figure().about().thing().get(0)));
    var words = new TreeSet<String>();
    int first = report.tokenAt(figure.span().range().end());
    for (int i = first; i < Math.min(first + NEAR_TOKENS, report.tokens().size()); i++) {
      String word = Words.normal(report.tokens().get(i).in(report.text()));
      if (head.stream().anyMatch(noun -> word.startsWith(noun) || noun.startsWith(word))) {
        return words;
      }
      words.add(word);
    }
    return words;
  }
}
