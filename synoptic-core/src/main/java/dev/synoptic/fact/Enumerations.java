package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What else the sentence of a figure counts, and how the thing counted is qualified. */
final class Enumerations {

  /** A noun stands this near after its number: "three first-stage boosters". */
  private static final int NEAR_TOKENS = 5;

  private final Story story;
  private final Map<String, List<StatedFigure>> bySentence = new HashMap<>();

  Enumerations(Story story, List<StatedFigure> all) {
    this.story = story;
    for (StatedFigure figure : all) {
      bySentence.computeIfAbsent(sentence(figure), s -> new ArrayList<>()).add(figure);
    }
  }

  private String sentence(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    return figure.span().report().index() + " " + report.sentenceAt(figure.span().range().start());
  }

  /** "Six lorries and 38 cars", "nine lorries beside 38 cars": one list, told twice. */
  boolean agree(StatedFigure a, StatedFigure b) {
    for (StatedFigure mine : bySentence.getOrDefault(sentence(a), List.of())) {
      for (StatedFigure its : bySentence.getOrDefault(sentence(b), List.of())) {
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
    for (StatedFigure mine : bySentence.getOrDefault(sentence(a), List.of())) {
      boolean rare =
          !mine.span().equals(a.span())
              && mine.figure().value().kind() == a.figure().value().kind()
              && mine.magnitude()
                  .filter(size -> size.digits() >= Magnitude.MANY_DIGITS)
                  .isPresent();
      if (rare
          && bySentence.getOrDefault(sentence(b), List.of()).stream()
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
