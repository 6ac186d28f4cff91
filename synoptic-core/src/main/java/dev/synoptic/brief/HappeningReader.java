package dev.synoptic.brief;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Figure;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.Value;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a report says to have happened, or to happen, at a known time. */
final class HappeningReader {

  /** Longer stretches are background, not moments, unless they are still to come. */
  private static final int MAX_DAYS = 92;

  private static final int MIN_CONCEPTS = 2;

  private final Lexicon lexicon = Lexicon.english();
  private final Clauses clauses = new Clauses();

  /** Returns the happenings of {@code report}, number {@code index} of its story. */
  List<Happening> read(ParsedReport report, int index, List<Figure> figures) {
    Set<String> names = names(report);
    var happenings = new ArrayList<Happening>();
    for (Figure figure : figures) {
      if (figure.value() instanceof Value.Date date && isMoment(report, figure, date)) {
        int place = report.sentenceAt(figure.words().start());
        Range clause = clauses.around(report, report.sentences().get(place), figure.words());
        Set<String> all = concepts(report, clause, figure.words());
        Set<String> concepts = new HashSet<>(all);
        concepts.removeAll(names);
        all.retainAll(names);
        if (concepts.size() >= MIN_CONCEPTS) {
          happenings.add(
              new Happening(new Span(new Siglum(index), clause), date, concepts, all, place));
        }
      }
    }
    return happenings;
  }

  private static Set<String> names(ParsedReport report) {
    Set<String> names = new HashSet<>();
    for (LocalName name : report.names()) {
      if (name.isNamed()) {
        names.addAll(List.of(Words.normal(name.name()).split(" ")));
      }
    }
    return names;
  }

  private static boolean isMoment(ParsedReport report, Figure figure, Value.Date date) {
    int index = report.sentenceAt(figure.words().start());
    if (index >= report.sentences().size() || isBackground(report, date)) {
      return false;
    }
    Sentence sentence = report.sentences().get(index);
    BlockKind kind = report.report().blocks().get(sentence.block()).kind();
    boolean prose = kind == BlockKind.PARAGRAPH || kind == BlockKind.ITEM;
    return prose
        && figure.precision() == Precision.EXACT
        && !isQuoted(report, sentence, figure)
        && !isOfSaying(report, figure)
        && !isWholeSentence(sentence, figure);
  }

  private static boolean isBackground(ParsedReport report, Value.Date date) {
    long days = date.last().toEpochDay() - date.first().toEpochDay() + 1;
    boolean ahead =
        report.report().published().filter(p -> date.first().isAfter(p.date())).isPresent();
    return days > 366 || days > MAX_DAYS && !ahead;
  }

  private static boolean isWholeSentence(Sentence sentence, Figure figure) {
    return sentence.range().length() - figure.words().length() < 12;
  }

  /** Returns whether an odd number of quotation marks stands before the figure in its block. */
  private static boolean isQuoted(ParsedReport report, Sentence sentence, Figure figure) {
    Block block = report.report().blocks().get(sentence.block());
    int marks = 0;
    for (int i = report.tokenAt(block.range().start()); i < report.tokens().size(); i++) {
      Token token = report.tokens().get(i);
      if (token.start() >= figure.words().start()) {
        break;
      }
      marks += token.kind() == TokenKind.QUOTE_MARK ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** "Police said Tuesday": the day of the saying, not of what happened. */
  private static boolean isOfSaying(ParsedReport report, Figure figure) {
    int at = report.tokenAt(figure.words().start()) - 1;
    while (at >= 0 && isSmall(report.tokens().get(at))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    String verb = Words.normal(report.tokens().get(at).in(report.text()));
    return switch (verb) {
      case "said",
          "says",
          "say",
          "told",
          "added",
          "tweeted",
          "reported",
          "statement",
          "reporters",
          "interview",
          "wrote",
          "confirmed",
          "announced",
          "according",
          "since" ->
          true;
      default -> false;
    };
  }

  private static boolean isSmall(Token token) {
    return token.wordClass() == WordClass.PREPOSITION
        || token.wordClass() == WordClass.DETERMINER
        || token.wordClass() == WordClass.ADVERB;
  }

  private Set<String> concepts(ParsedReport report, Range clause, Range date) {
    Set<String> concepts = new HashSet<>();
    for (int i = report.tokenAt(clause.start()); i < report.tokens().size(); i++) {
      Token token = report.tokens().get(i);
      if (token.start() >= clause.end()) {
        break;
      }
      boolean content =
          switch (token.wordClass()) {
            case NOUN, PROPER, VERB, ADJECTIVE -> true;
            default -> false;
          };
      if (content && !date.contains(token.start())) {
        String word = Words.normal(token.in(report.text()));
        concepts.add(lexicon.lemma(word, token.wordClass()));
      }
    }
    concepts.remove("say");
    concepts.remove("tell");
    return concepts;
  }
}
