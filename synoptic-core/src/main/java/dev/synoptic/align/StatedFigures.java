package dev.synoptic.align;

import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prepares the figures of a story for comparison. */
final class StatedFigures {

  /** Words this near before a figure may make it a forecast or a part. */
  private static final int NEAR_TOKENS = 8;

  private final Concepts concepts = new Concepts("en/concepts.txt");
  private final FactWords words;
  private final Magnitudes magnitudes = new Magnitudes();
  private final Lexicon lexicon = Lexicon.english();

  StatedFigures(FactWords words) {
    this.words = words;
  }

  /** Returns all figures of {@code story}, by report, then by place. */
  List<StatedFigure> of(Story story, List<List<Figure>> stated, List<Quote> quotes) {
    Optional<LocalDate> around = middle(story);
    var all = new ArrayList<StatedFigure>();
    for (int i = 0; i < stated.size(); i++) {
      var siglum = new Siglum(i);
      List<Said> said = said(siglum, quotes);
      var days = new StatedDays(story.report(siglum), stated.get(i), around);
      for (Figure figure : stated.get(i)) {
        all.add(of(story.report(siglum), siglum, figure, days, said));
      }
    }
    return all;
  }

  /** Returns the middle one of the days on which the reports came out. */
  private static Optional<LocalDate> middle(Story story) {
    List<LocalDate> days =
        story.reports().stream()
            .flatMap(report -> report.report().published().map(Published::date).stream())
            .sorted()
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
  }

  private record Said(Range words, String speaker) {}

  private static List<Said> said(Siglum siglum, List<Quote> quotes) {
    var said = new ArrayList<Said>();
    for (Quote quote : quotes) {
      for (Reading reading : quote.readings()) {
        if (reading.report().equals(siglum) && quote.speakerName().isPresent()) {
          reading.pieces().forEach(piece -> said.add(new Said(piece, quote.speakerName().get())));
        }
      }
    }
    return said;
  }

  private StatedFigure of(
      ParsedReport report, Siglum siglum, Figure figure, StatedDays days, List<Said> said) {
    Sentence sentence = sentence(report, figure);
    List<String> nouns = concepts(figure.about().thing());
    List<String> clause = concepts(figure.about().clause());
    return new StatedFigure(
        new Span(siglum, figure.words()),
        figure,
        magnitudes.of(figure.value()),
        nouns,
        Set.copyOf(clause),
        context(report, sentence),
        days.times(sentence, figure),
        isNear("ahead", report, sentence, figure, NEAR_TOKENS, 2),
        isPart(report, sentence, figure),
        states(nouns, clause),
        days.asOf(sentence),
        speaker(figure, said));
  }

  private static Sentence sentence(ParsedReport report, Figure figure) {
    int index = report.sentenceAt(figure.words().start());
    return report.sentences().get(Math.min(index, report.sentences().size() - 1));
  }

  private List<String> concepts(List<String> about) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : about) {
      String concept = concepts.of(word);
      if (!word.isEmpty() && !words.holds("plain", concept)) {
        found.add(concept);
      }
    }
    return List.copyOf(found);
  }

  private Set<String> context(ParsedReport report, Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = report.tokens().get(i);
      switch (token.wordClass()) {
        case NOUN, PROPER, VERB, ADJECTIVE -> found.add(concept(report, token));
        default -> {
          // function words say nothing of what is measured
        }
      }
    }
    found.removeIf(concept -> concept.length() < 2 || words.holds("plain", concept));
    return Set.copyOf(found);
  }

  private String concept(ParsedReport report, Token token) {
    String word = Words.normal(token.in(report.text()));
    return concepts.of(lexicon.lemma(word, token.wordClass()));
  }

  private Set<String> states(List<String> nouns, List<String> clause) {
    Set<String> states = new LinkedHashSet<>(nouns);
    states.addAll(clause);
    states.removeIf(concept -> !words.holds("state", concept));
    if (states.isEmpty() && !nouns.isEmpty() && nouns.get(0).equals("toll")) {
      states.add("die"); // "the toll rose to 14"
    }
    return Set.copyOf(states);
  }

  /** "Three more", "two of them", "including five children". */
  private boolean isPart(ParsedReport report, Sentence sentence, Figure figure) {
    int next = report.tokenAt(figure.words().end());
    boolean of =
        isWord("of", report, next)
            && next + 1 < sentence.endToken()
            && words.holds("whole", word(report, next + 1));
    return of
        || isNear("more", report, sentence, figure, 2, 2)
        || isNear("including", report, sentence, figure, 3, 0);
  }

  private static boolean isWord(String word, ParsedReport report, int token) {
    return token < report.tokens().size() && word(report, token).equals(word);
  }

  private static String word(ParsedReport report, int token) {
    return Words.normal(report.tokens().get(token).in(report.text()));
  }

  private boolean isNear(
      String set, ParsedReport report, Sentence sentence, Figure figure, int before, int after) {
    int first = Math.max(sentence.firstToken(), report.tokenAt(figure.words().start()) - before);
    int last = report.tokenAt(figure.words().end()) + after;
    for (int i = first; i < Math.min(last, sentence.endToken()); i++) {
      Token token = report.tokens().get(i);
      if (words.holds(set, Words.normal(token.in(report.text())))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> speaker(Figure figure, List<Said> said) {
    return said.stream()
        .filter(s -> s.words().contains(figure.words()))
        .map(Said::speaker)
        .findFirst();
  }
}
