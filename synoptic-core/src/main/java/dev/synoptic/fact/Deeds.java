package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.CommonWords;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What happened on a day, in words that several reports have. A day is named for many reasons, and
 * the clause of one report alone tells nothing of why the others name it.
 */
final class Deeds {

  /** Words this near a day may tell what happened on it. */
  private static final int NEAR_TOKENS = 12;

  /** Words that stand in more reports than this tell no deed: "say", "make". */
  private static final double COMMON = 0.12;

  /** Longer labels are clauses, and no deeds. */
  private static final int MANY_WORDS = 7;

  private final Story story;
  private final Lexicon lexicon = Lexicon.english();
  private final TokenConcepts concepts;

  Deeds(Story story, TokenConcepts concepts) {
    this.story = story;
    this.concepts = concepts;
  }

  /**
   * Keeps those of {@code labels} of which every word is said by two reports, where two or more
   * name the day of {@code figures}.
   */
  void keepShared(Set<String> labels, Collection<StatedFigure> figures) {
    Set<Siglum> reports = new HashSet<>();
    figures.forEach(figure -> reports.add(figure.span().report()));
    if (reports.size() > 1) {
      labels.removeIf(label -> !isShared(label, figures));
    }
  }

  /**
   * Returns the noun or verb for what happens that most reports have near the day, as the first of
   * them prints it; empty where fewer than half have one in common.
   */
  String shared(Collection<StatedFigure> figures) {
    var saidBy = new TreeMap<String, Set<Siglum>>();
    var printed = new HashMap<String, String>();
    Set<String> nouns = new HashSet<>();
    Set<Siglum> reports = new HashSet<>();
    for (StatedFigure figure : figures) {
      Siglum siglum = figure.span().report();
      reports.add(siglum);
      for (Token token : deeds(figure)) {
        String concept = concepts.of(story.report(siglum), token);
        saidBy.computeIfAbsent(concept, c -> new HashSet<>()).add(siglum);
        boolean better = token.wordClass() == WordClass.NOUN && nouns.add(concept);
        if (better || !printed.containsKey(concept)) {
          printed.put(concept, token.in(story.report(siglum).text()));
        }
      }
    }
    int least = Math.max(2, (reports.size() + 1) / 2);
    return saidBy.entrySet().stream()
        .filter(said -> figures.iterator().next().isDate() && said.getValue().size() >= least)
        .max(
            Comparator.comparingInt((Map.Entry<String, Set<Siglum>> s) -> s.getValue().size())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(said -> printed.getOrDefault(said.getKey(), ""))
        .orElse("");
  }

  /** Returns the words near a figure that can tell what happened. */
  private List<Token> deeds(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    int at = report.tokenAt(figure.span().range().start());
    int sentence =
        Math.min(report.sentenceAt(figure.span().range().start()), report.sentences().size() - 1);
    Sentence in = report.sentences().get(sentence);
    var deeds = new ArrayList<Token>();
    int end = Math.min(in.endToken(), at + NEAR_TOKENS);
    for (int t = Math.max(in.firstToken(), at - NEAR_TOKENS); t < end; t++) {
      Token token = report.tokens().get(t);
      if (isDeed(token, token.in(report.text())) && concepts.telling(report, token).isPresent()) {
        if (figure.isAbout(concepts.of(report, token))) {
          deeds.add(token);
        }
      }
    }
    return deeds;
  }

  private boolean isDeed(Token token, String word) {
    if (!Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    String lemma = lexicon.lemma(Words.normal(word), token.wordClass());
    boolean verb = token.wordClass() == WordClass.VERB;
    boolean noun = token.wordClass() == WordClass.NOUN && !lexicon.isPerson(lemma);
    boolean done = lexicon.isVerb(lemma) || lemma.endsWith("ion");
    return (verb || noun && done) && CommonWords.english().share(Stem.of(lemma)) < COMMON;
  }

  private boolean isShared(String label, Collection<StatedFigure> figures) {
    String[] words = label.split(" ");
    boolean telling = false;
    for (String word : words) {
      Set<String> meant = meant(word);
      if (!meant.isEmpty()) {
        telling = true;
        if (reports(meant, figures) < 2) {
          return false;
        }
      }
    }
    return telling && words.length <= MANY_WORDS;
  }

  /** Returns the concepts that a word may stand for; names and small words tell no deed. */
  private Set<String> meant(String word) {
    String normal = Words.normal(word);
    if (word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || Words.isFunction(normal)) {
      return Set.of();
    }
    var lemmas =
        List.of(
            normal, lexicon.lemma(normal, WordClass.NOUN), lexicon.lemma(normal, WordClass.VERB));
    return new HashSet<>(concepts.of(lemmas));
  }

  private static int reports(Set<String> concepts, Collection<StatedFigure> figures) {
    Set<Siglum> reports = new HashSet<>();
    for (StatedFigure figure : figures) {
      if (concepts.stream().anyMatch(figure.context()::contains)) {
        reports.add(figure.span().report());
      }
    }
    return reports.size();
  }
}
