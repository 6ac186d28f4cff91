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
import dev.synoptic.text.DataFile;
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
        Sentence sentence = report.sentences().get(place);
        Range clause = Openings.without(report, clauses.around(report, sentence, figure.words()));
        Set<String> all = concepts(report, clause, figure.words());
        Set<String> concepts = new HashSet<>(all);
        concepts.removeAll(names);
        all.retainAll(names);
        if (concepts.size() >= MIN_CONCEPTS && SelfContained.quotesWhole(report, clause)) {
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
        && !isOfSaying(report, sentence, figure)
        && !isOfNoun(report, figure)
        && !isToReader(report, sentence)
        && !isFalselyAhead(report, sentence, date)
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

  /** "Friday's earthquake": what is told of it may be of another day. */
  private static boolean isOfNoun(ParsedReport report, Figure figure) {
    int end = figure.words().end();
    String text = report.text();
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && text.charAt(end + 1) == 's';
  }

  /** "Park it outside on Wednesday": told to the reader, not of what happened. */
  private static boolean isToReader(ParsedReport report, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = Words.normal(report.tokens().get(i).in(report.text()));
      if (word.equals("you") || word.equals("your")) {
        return true;
      }
    }
    return false;
  }

  /** A day after the report came out, of which nothing says that it is to come, is misread. */
  private static boolean isFalselyAhead(ParsedReport report, Sentence sentence, Value.Date date) {
    boolean after =
        report.report().published().filter(p -> date.first().isAfter(p.date())).isPresent();
    if (!after) {
      return false;
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (English.TO_COME.contains(Words.normal(report.tokens().get(i).in(report.text())))) {
        return false;
      }
    }
    return true;
  }

  /** "Police said Tuesday", "told analysts on a call on Tuesday": the day of the saying. */
  private static boolean isOfSaying(ParsedReport report, Sentence sentence, Figure figure) {
    int at = report.tokenAt(figure.words().start()) - 1;
    while (at >= sentence.firstToken() && !isVerb(report, at)) {
      String word = Words.normal(report.tokens().get(at).in(report.text()));
      if (English.SAYING.contains(word)) {
        return true;
      }
      if (report.tokens().get(at).kind() == TokenKind.PUNCTUATION) {
        return false;
      }
      at--;
    }
    return at >= sentence.firstToken()
        && English.SAYING.contains(Words.normal(report.tokens().get(at).in(report.text())));
  }

  private static boolean isVerb(ParsedReport report, int at) {
    WordClass wordClass = report.tokens().get(at).wordClass();
    return wordClass == WordClass.VERB || wordClass == WordClass.AUXILIARY;
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

  /** Loads the files on first use. */
  private static final class English {
    static final Set<String> SAYING = DataFile.words(HappeningReader.class, "en/saying.txt");
    static final Set<String> TO_COME = DataFile.words(HappeningReader.class, "en/to-come.txt");
  }
}
