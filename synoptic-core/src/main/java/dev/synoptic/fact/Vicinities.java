package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How alike the words are in which figures stand. A concept counts by how rare it is among the
 * story's sentences, as words do in search (Spärck Jones 1972), and by how near it is.
 */
final class Vicinities {

  private static final double HEAD = 1;
  private static final double NOUN = 0.85;
  private static final double CLAUSE = 0.75;

  /** What any word of the sentence counts, and what one beside the figure counts more. */
  private static final double FAR = 0.25;

  private static final double NEAR = 0.45;

  /** Words after which nearness has fallen to a third. */
  private static final double REACH = 4;

  /** A figure of fewer digits stands beside many others by chance. */
  private static final int TELLING_DIGITS = 2;

  private final Story story;
  private final StoryConcepts concepts;
  private final Map<String, List<StatedFigure>> bySentence = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();

  /** By the number of the figure; each is made when it is first asked for. */
  private final @Nullable Vicinity[] known;

  private final List<StatedFigure> figures;
  private final PairMemo likeness = new PairMemo(this::likenessOf);

  private int all;

  Vicinities(Story story, List<StatedFigure> figures, StoryConcepts concepts) {
    this.story = story;
    this.figures = figures;
    this.known = new Vicinity[figures.size()];
    this.concepts = concepts;
    for (StatedFigure figure : figures) {
      bySentence.computeIfAbsent(sentenceOf(figure), s -> new ArrayList<>()).add(figure);
    }
    for (int i = 0; i < story.reports().size(); i++) {
      List<Set<String>> told = concepts.ofSentences(new Siglum(i));
      told.forEach(own -> own.forEach(concept -> sentences.merge(concept, 1, Integer::sum)));
      all += told.size();
    }
    for (List<StatedFigure> beside : bySentence.values()) {
      Set<String> values = new HashSet<>();
      beside.forEach(figure -> value(figure).ifPresent(values::add));
      values.forEach(value -> sentences.merge(value, 1, Integer::sum));
    }
  }

  private String sentenceOf(StatedFigure figure) {
    return figure.span().report().index() + " " + sentence(figure).range().start();
  }

  private Sentence sentence(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    int index = report.sentenceAt(figure.span().range().start());
    return report.sentences().get(Math.min(index, report.sentences().size() - 1));
  }

  /** Returns how alike the words are around both: 0 to 1. */
  double likeness(StatedFigure a, StatedFigure b) {
    return likeness.of(a.number(), b.number());
  }

  private double likenessOf(int one, int other) {
    return vicinity(figures.get(one)).likeness(vicinity(figures.get(other)));
  }

  /** Returns whether another number stands beside both: "in 2014 for 16 days". */
  boolean shareNumber(StatedFigure a, StatedFigure b) {
    return vicinity(a).sharesNumber(vicinity(b));
  }

  /** Returns what stands around {@code figure}. */
  Vicinity vicinity(StatedFigure figure) {
    Vicinity made = known[figure.number()];
    if (made == null) {
      made = read(figure);
      known[figure.number()] = made;
    }
    return made;
  }

  private Vicinity read(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    Sentence sentence = sentence(figure);
    int first = report.tokenAt(figure.span().range().start());
    int end = report.tokenAt(figure.span().range().end());
    var near = new TreeMap<String, Double>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (i < first || i >= end) {
        String concept = concepts.at(figure.span().report(), i);
        if (!concept.isEmpty()) {
          near.merge(concept, nearness(i < first ? first - i : i - end + 1), Math::max);
        }
      }
    }
    for (StatedFigure other : bySentence.getOrDefault(sentenceOf(figure), List.of())) {
      if (!other.span().equals(figure.span())) {
        int from = report.tokenAt(other.span().range().start());
        double weight = nearness(Math.abs(from - first));
        value(other).ifPresent(value -> near.merge(value, weight, Math::max));
      }
    }
    figure.clause().forEach(concept -> near.merge(concept, CLAUSE, Math::max));
    figure.nouns().forEach(concept -> near.put(concept, NOUN));
    if (!figure.head().isEmpty()) {
      near.put(figure.head(), HEAD);
    }
    return weighted(near);
  }

  private static double nearness(int tokens) {
    return FAR + NEAR * Math.exp(-(tokens - 1) / REACH);
  }

  private Vicinity weighted(Map<String, Double> near) {
    var weights = new TreeMap<Integer, Double>();
    near.forEach(
        (concept, weight) -> {
          int number = numbers.computeIfAbsent(concept, c -> numbers.size() + 1);
          boolean digits = Character.isDigit(concept.charAt(concept.length() - 1));
          int key = digits ? -number : number;
          weights.put(key, weight * Math.log((all + 1.0) / sentences.getOrDefault(concept, 1)));
        });
    return new Vicinity(weights);
  }

  /** Numbers beside a figure tell of what it is: "52 off 38 balls", "in 2014 for 16 days". */
  private static Optional<String> value(StatedFigure figure) {
    if (figure.isDate()) {
      String iso = figure.date().iso();
      return iso.length() == "2014".length() ? Optional.of(iso) : Optional.empty();
    }
    Magnitude size = figure.magnitude().orElseThrow();
    boolean telling = size.digits() >= TELLING_DIGITS || size.low() >= 10;
    return telling ? Optional.of(size.dimension() + " " + size.low()) : Optional.empty();
  }
}
