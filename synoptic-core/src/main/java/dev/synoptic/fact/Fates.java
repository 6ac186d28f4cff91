package dev.synoptic.fact;

import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what befell the people whom a figure counts: killed, hurt, missing, moved out. */
final class Fates {

  /** Concept of being on a ship, a train or an aircraft. */
  static final String ABOARD = "board";

  private static final int AFTER = 8;
  private static final int BEFORE = 3;

  private final FactWords words;
  private final TokenConcepts concepts;

  Fates(FactWords words, TokenConcepts concepts) {
    this.words = words;
    this.concepts = concepts;
  }

  /** Returns the fates of those whom {@code figure} counts; empty where nothing befell them. */
  Set<String> of(
      ParsedReport report,
      Sentence sentence,
      Figure figure,
      List<String> nouns,
      List<String> clause,
      Set<String> context,
      Set<String> names) {
    if (figure.value().kind() == FigureKind.MONEY) {
      return Set.of(); // "saves 160 million" rescues nobody
    }
    String head = nouns.isEmpty() ? "" : nouns.get(0);
    if (words.holds("state", head) && !names.contains(head)) {
      return Set.of(head); // "five were killed and 17 hurt"
    }
    Set<String> fates = new LinkedHashSet<>(nouns);
    fates.addAll(clause);
    fates.removeIf(concept -> !words.holds("state", concept) || names.contains(concept));
    if (figure.value().kind() != FigureKind.COUNT) {
      return Set.copyOf(fates);
    }
    if (!nouns.isEmpty() && nouns.get(0).equals("toll")
        || context.contains("life") && clause.stream().anyMatch(c -> words.holds("with-life", c))) {
      fates.add("die"); // "the toll rose to 14", "claimed the lives of 14 people"
    }
    if (context.contains("home") && clause.stream().anyMatch(c -> words.holds("with-home", c))) {
      fates.add("evacuate");
    }
    if (fates.isEmpty() && nouns.contains("passenger") && nouns.contains("crew")) {
      return Set.of(ABOARD); // "carried 43 passengers and crew"
    }
    if (fates.size() != 1 && isOfPeople(nouns)) {
      // "Two were killed and 11 injured": the verb of the one is no fate of the other.
      Set<String> near = beside(report, sentence, figure, names);
      return near.isEmpty() ? Set.copyOf(fates) : withSafe(near, fates);
    }
    return Set.copyOf(fates);
  }

  /** All 48 who were aboard and were rescued are both. */
  private Set<String> withSafe(Set<String> near, Set<String> fates) {
    if (!near.contains(ABOARD)) {
      return near;
    }
    Set<String> both = new HashSet<>(fates);
    both.removeIf(fate -> !words.holds("safe", fate));
    both.addAll(near);
    return Set.copyOf(both);
  }

  private boolean isOfPeople(List<String> nouns) {
    return nouns.isEmpty()
        || words.holds("people", nouns.get(0))
        || words.holds("anyone", nouns.get(0))
        || words.holds("female", nouns.get(0))
        || words.holds("male", nouns.get(0));
  }

  /** "Seven have been confirmed dead", "fatally shooting four people", "those hurt, four, …". */
  private Set<String> beside(
      ParsedReport report, Sentence sentence, Figure figure, Set<String> names) {
    int end = report.tokenAt(figure.words().end());
    for (int i = end; i < Math.min(end + AFTER, sentence.endToken()); i++) {
      Token token = report.tokens().get(i);
      String concept = concepts.of(report, token);
      if (words.holds("state", concept) && !names.contains(concept)) {
        return Set.of(concept);
      }
      if (token.kind() != TokenKind.WORD || isJoint(Words.normal(token.in(report.text())))) {
        break;
      }
    }
    int start = report.tokenAt(figure.words().start());
    for (int i = start - 1; i >= Math.max(start - BEFORE, sentence.firstToken()); i--) {
      Token token = report.tokens().get(i);
      String concept = concepts.of(report, token);
      if (words.holds("state", concept) && !names.contains(concept)) {
        return Set.of(concept);
      }
      String word = Words.normal(token.in(report.text()));
      if (words.holds("fatally", word)) {
        return Set.of("die");
      }
      if (isJoint(word)) {
        break; // "three dead and four who live"
      }
    }
    return Set.of();
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("but") || word.equals("while") || word.equals("or");
  }
}
