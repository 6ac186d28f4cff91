package dev.synoptic.fact;

import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prepares the figures of a story for comparison. */
final class StatedFigures {

  /** Words this near before a figure may make it a forecast or a part. */
  private static final int NEAR_TOKENS = 8;

  /** A speaker of more words is described, not named. */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> NO_NAME =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "i", "my", "we", "our", "you",
          "your", "both", "one", "some", "many", "most", "all", "others", "who", "those");

  /** The title and the first sentences say what the story is about. */
  private static final int OPENING_SENTENCES = 3;

  private final FactWords words;
  private final TokenConcepts concepts;
  private final Fates fates;
  private final Magnitudes magnitudes = new Magnitudes();

  StatedFigures(FactWords words, TokenConcepts concepts) {
    this.words = words;
    this.concepts = concepts;
    this.fates = new Fates(words, concepts);
  }

  /** Returns all figures of {@code story}, by report, then by place. */
  List<StatedFigure> of(
      Story story,
      StoryConcepts told,
      List<List<Figure>> stated,
      List<Quote> quotes,
      Set<String> names) {
    Optional<LocalDate> around = middle(story);
    var all = new ArrayList<StatedFigure>();
    for (int i = 0; i < stated.size(); i++) {
      var siglum = new Siglum(i);
      List<Said> said = said(siglum, quotes);
      var days = new StatedDays(story.report(siglum), stated.get(i), around);
      ParsedReport report = story.report(siglum);
      int last = -1;
      Set<String> context = Set.of();
      for (Figure figure : stated.get(i)) {
        int sentence = sentence(report, figure);
        context =
            sentence == last
                ? context
                : Set.copyOf(told.of(siglum, report.sentences().get(sentence)));
        last = sentence;
        var span = new Span(siglum, figure.words());
        all.add(of(all.size(), report, span, figure, context, days, said, names));
      }
    }
    return all;
  }

  /** Returns the middle one of the days on which the reports came out. */
  static Optional<LocalDate> middle(Story story) {
    List<LocalDate> days =
        story.reports().stream()
            .flatMap(report -> report.report().published().map(Published::date).stream())
            .sorted()
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
  }

  /**
   * Returns what the story is about: concepts that open at least half of the reports, names left
   * out.
   */
  static Set<String> core(Story story, StoryConcepts told, Set<String> names) {
    Map<String, Integer> opened = new HashMap<>();
    for (int i = 0; i < story.reports().size(); i++) {
      ParsedReport report = story.reports().get(i);
      Set<String> own = new LinkedHashSet<>();
      for (Sentence sentence : report.sentences().subList(0, openings(report))) {
        own.addAll(told.of(new Siglum(i), sentence));
      }
      own.forEach(concept -> opened.merge(concept, 1, Integer::sum));
    }
    int least = Math.max(2, (story.reports().size() + 1) / 2);
    Set<String> core = new LinkedHashSet<>(opened.keySet());
    core.removeIf(concept -> opened.getOrDefault(concept, 0) < least || names.contains(concept));
    return Set.copyOf(core);
  }

  private static int openings(ParsedReport report) {
    return Math.min(OPENING_SENTENCES, report.sentences().size());
  }

  private record Said(Range words, String speaker) {}

  private static List<Said> said(Siglum siglum, List<Quote> quotes) {
    var said = new ArrayList<Said>();
    for (Quote quote : quotes) {
      for (Reading reading : quote.readings()) {
        boolean own = reading.report().equals(siglum) && reading.form() != QuotationForm.INDIRECT;
        if (own && quote.speakerName().filter(StatedFigures::isOnePerson).isPresent()) {
          reading.pieces().forEach(piece -> said.add(new Said(piece, quote.speakerName().get())));
        }
      }
    }
    return said;
  }

  /** "Both he and the mayor": no one whose words they are. */
  private static boolean isOnePerson(String speaker) {
    List<String> words = List.of(Words.normal(speaker).split(" "));
    return words.size() <= LONGEST_NAME
        && !words.contains("and")
        && !words.contains("or")
        && !NO_NAME.contains(words.get(0));
  }

  private StatedFigure of(
      int number,
      ParsedReport report,
      Span span,
      Figure figure,
      Set<String> context,
      StatedDays days,
      List<Said> said,
      Set<String> names) {
    Sentence sentence = report.sentences().get(sentence(report, figure));
    Optional<Magnitude> magnitude = magnitudes.of(figure.value());
    List<String> nouns = concepts.of(figure.about().thing());
    List<String> clause = concepts.of(figure.about().clause());
    return new StatedFigure(
        number,
        span,
        figure,
        magnitude,
        Digits.of(figure.value(), magnitude),
        nouns,
        Set.copyOf(clause),
        context,
        days.times(sentence, figure),
        isNear("ahead", report, sentence, figure, NEAR_TOKENS, 2),
        isPart(report, sentence, figure) || isThen(report, figure),
        fates.of(report, sentence, figure, nouns, clause, context, names),
        days.asOf(sentence, figure),
        days.around(),
        speaker(figure, said));
  }

  /** Returns the place of the sentence that {@code figure} stands in. */
  private static int sentence(ParsedReport report, Figure figure) {
    int index = report.sentenceAt(figure.words().start());
    return Math.min(index, report.sentences().size() - 1);
  }

  /** "Three more", "two of them", "including five children", "£4m, counting the fines". */
  private boolean isPart(ParsedReport report, Sentence sentence, Figure figure) {
    int next = report.tokenAt(figure.words().end());
    boolean of =
        isWord("of", report, next)
            && next + 1 < sentence.endToken()
            && words.holds("whole", word(report, next + 1));
    return of
        || isMore(report, sentence, figure)
        || isNear("including", report, sentence, figure, 3, 0)
        || isNear("counting", report, sentence, figure, 0, 3);
  }

  /** "Aged 27 at the time", "six laps later": true of then, not of now; not "six dead after". */
  private boolean isThen(ParsedReport report, Figure figure) {
    int next = report.tokenAt(figure.words().end());
    boolean later =
        (isWord("later", report, next + 1) || isWord("after", report, next + 1))
            && !words.holds("state", concepts.of(report, report.tokens().get(next)));
    return later
        || isWord("(", report, next) && isWord("time", report, next + 3)
        || isWord("at", report, next)
            && isWord("the", report, next + 1)
            && isWord("time", report, next + 2);
  }

  /** "Three more", "another three"; not "more than three". */
  private boolean isMore(ParsedReport report, Sentence sentence, Figure figure) {
    int first = report.tokenAt(figure.words().start());
    boolean than = first > sentence.firstToken() && isWord("than", report, first - 1);
    boolean money = figure.value().kind() == FigureKind.MONEY; // "will pay $40 more a year"
    return isNear("more", report, sentence, figure, than ? 0 : 2, money ? 0 : 2);
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
      String word = Words.normal(token.in(report.text()));
      boolean other = token.wordClass() == WordClass.NOUN && words.holds("no-noun", word);
      if (words.holds(set, word) && !other) {
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
