package dev.synoptic.brief;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
import java.util.Set;

/** Whether a sentence can be read without the ones before it. */
final class SelfContained {

  private static final int MIN_WORDS = 8;
  private static final int MAX_WORDS = 55;

  private SelfContained() {}

  /** Returns whether the sentence at {@code range} of {@code report} stands by itself. */
  static boolean holds(ParsedReport report, Range range) {
    int from = report.tokenAt(range.start());
    int to = report.tokenAt(range.end());
    return from < to
        && hasSize(report, from, to)
        && !leansBack(report, from)
        && !endsAQuotation(report, range, from)
        && quotesAreWhole(report, from, to)
        && isStatement(report, range)
        && !pointsBack(report, from, to)
        && !repeatsTitle(report, range)
        && pronounsAreNamed(report, range)
        && speaksOfThird(report, from, to);
  }

  /**
   * Returns whether "this" or "these" stands without a noun, "that" ends the sentence, or something
   * is "the same thing".
   */
  private static boolean pointsBack(ParsedReport report, int from, int to) {
    for (int t = from; t < to; t++) {
      String word = Words.normal(report.tokens().get(t).in(report.text()));
      WordClass next = t + 1 < to ? report.tokens().get(t + 1).wordClass() : WordClass.PUNCTUATION;
      boolean thing =
          next == WordClass.NOUN
              || next == WordClass.PROPER
              || next == WordClass.ADJECTIVE
              || next == WordClass.NUMERAL;
      boolean bare =
          (word.equals("this") || word.equals("these")) && !thing
              || word.equals("that") && next == WordClass.PUNCTUATION && t + 2 >= to;
      boolean same =
          word.equals("same")
              && t + 1 < to
              && Words.normal(report.tokens().get(t + 1).in(report.text())).equals("thing");
      if (bare || same) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeatsTitle(ParsedReport report, Range range) {
    String words = range.in(report.text());
    return report.report().title().filter(t -> t.length() > 10 && words.contains(t)).isPresent();
  }

  private static boolean hasSize(ParsedReport report, int from, int to) {
    int words = 0;
    boolean verb = false;
    for (int t = from; t < to; t++) {
      Token token = report.tokens().get(t);
      words += token.kind() == TokenKind.WORD ? 1 : 0;
      verb |= token.wordClass() == WordClass.VERB || token.wordClass() == WordClass.AUXILIARY;
    }
    return verb && words >= MIN_WORDS && words <= MAX_WORDS;
  }

  /** Returns whether the first word points to what was said before: "He", "But", "Later". */
  private static boolean leansBack(ParsedReport report, int from) {
    Token first = report.tokens().get(from);
    return first.kind() != TokenKind.WORD && first.kind() != TokenKind.NUMBER
        || English.OPENERS.contains(Words.normal(first.in(report.text())));
  }

  /** Returns whether it only says who spoke the words before it: “… now …” Lind told them. */
  private static boolean endsAQuotation(ParsedReport report, Range range, int from) {
    if (from < 2 || report.tokens().get(from - 1).kind() != TokenKind.QUOTE_MARK) {
      return false;
    }
    String between = report.text().substring(report.tokens().get(from - 1).end(), range.start());
    String mark = report.tokens().get(from - 2).in(report.text());
    return between.indexOf('\n') < 0 && !mark.equals(".");
  }

  /** Returns whether no quotation is cut in two by the ends of {@code range}. */
  static boolean quotesWhole(ParsedReport report, Range range) {
    return quotesAreWhole(report, report.tokenAt(range.start()), report.tokenAt(range.end()));
  }

  private static boolean quotesAreWhole(ParsedReport report, int from, int to) {
    int marks = 0;
    for (int t = from; t < to; t++) {
      marks += report.tokens().get(t).kind() == TokenKind.QUOTE_MARK ? 1 : 0;
    }
    return marks % 2 == 0;
  }

  private static boolean isStatement(ParsedReport report, Range range) {
    String words = range.in(report.text()).strip();
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    return last == '.' || last == '”' || last == '"' || last == '’' || last == '\'';
  }

  /** Returns whether everyone meant by a pronoun is named before it in the sentence. */
  private static boolean pronounsAreNamed(ParsedReport report, Range range) {
    for (LocalName name : report.names()) {
      boolean named = false;
      for (Mention mention : name.mentions()) {
        if (range.contains(mention.range())) {
          if (mention.form() == Mention.Form.PRONOUN && !named) {
            return false;
          }
          named = true;
        }
      }
    }
    return true;
  }

  /**
   * Returns whether, outside of quotations, nobody but others is spoken of: "you" is the reader,
   * "we" and "I" are whoever wrote a post or a column, and "their" without a plural is somebody
   * before.
   */
  private static boolean speaksOfThird(ParsedReport report, int from, int to) {
    boolean quoted = false;
    boolean several = false;
    for (int t = from; t < to; t++) {
      Token token = report.tokens().get(t);
      quoted ^= token.kind() == TokenKind.QUOTE_MARK;
      String word = Words.normal(token.in(report.text()));
      if (!quoted
          && (English.NO_THIRD.contains(word) || English.SEVERAL.contains(word) && !several)) {
        return false;
      }
      several |= isSeveral(word, token.wordClass());
    }
    return true;
  }

  private static boolean isSeveral(String word, WordClass wordClass) {
    return switch (wordClass) {
      case NOUN ->
          word.endsWith("s") || Lexicon.english().isGroup(word) || Lexicon.english().isPerson(word);
      case PROPER, NUMERAL, PRONOUN -> true;
      default -> word.equals("and");
    };
  }

  /** Loads the file on first use. */
  private static final class English {
    static final Set<String> OPENERS =
        DataFile.words(SelfContained.class, "en/leaning-openers.txt");
    static final Set<String> NO_THIRD = Set.of("you", "your", "we", "our", "us", "i", "my", "me");
    static final Set<String> SEVERAL = Set.of("they", "their", "them");
  }
}
