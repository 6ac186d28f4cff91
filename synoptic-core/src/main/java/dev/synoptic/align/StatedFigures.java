package dev.synoptic.align;

import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.model.Value;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
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
    var all = new ArrayList<StatedFigure>();
    for (int i = 0; i < stated.size(); i++) {
      var siglum = new Siglum(i);
      List<Said> said = said(siglum, quotes);
      for (Figure figure : stated.get(i)) {
        all.add(of(story.report(siglum), siglum, figure, stated.get(i), said));
      }
    }
    return all;
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
      ParsedReport report, Siglum siglum, Figure figure, List<Figure> all, List<Said> said) {
    Sentence sentence = sentence(report, figure);
    String about = figure.about();
    int comma = about.indexOf(", ");
    List<String> nouns = concepts(comma < 0 ? about : about.substring(0, comma));
    List<String> clause = concepts(comma < 0 ? "" : about.substring(comma + 2));
    return new StatedFigure(
        new Span(siglum, figure.words()),
        figure,
        magnitudes.of(figure.value()),
        nouns,
        Set.copyOf(clause),
        context(report, sentence),
        times(sentence, figure, all),
        isNear("ahead", report, sentence, figure, NEAR_TOKENS, 2),
        isNear("more", report, sentence, figure, 2, 2),
        speaker(figure, said));
  }

  private static Sentence sentence(ParsedReport report, Figure figure) {
    int index = report.sentenceAt(figure.words().start());
    return report.sentences().get(Math.min(index, report.sentences().size() - 1));
  }

  private List<String> concepts(String about) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : about.split(" ")) {
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

  /** Days are when something was said as often as when it was; only longer times part figures. */
  private static List<Value.Date> times(Sentence sentence, Figure figure, List<Figure> all) {
    if (figure.value() instanceof Value.Date) {
      return List.of();
    }
    var times = new ArrayList<Value.Date>();
    for (Figure other : all) {
      if (sentence.range().contains(other.words())
          && other.value() instanceof Value.Date date
          && DateFit.days(date) > 7) {
        times.add(date);
      }
    }
    return List.copyOf(times);
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
