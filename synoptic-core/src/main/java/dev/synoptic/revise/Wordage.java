package dev.synoptic.revise;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Spelling;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The words of a version in order, marks left out, in the form in which two of them are equal. */
final class Wordage {

  private final ParsedReport report;
  private final List<Token> words = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();

  /** The first word of each sentence, and the number of all words at the end. */
  private final int[] firstOf;

  private final int[] sentenceOf;

  Wordage(ParsedReport report) {
    this.report = report;
    this.firstOf = new int[report.sentences().size() + 1];
    for (int i = 0; i < report.sentences().size(); i++) {
      firstOf[i] = words.size();
      Sentence sentence = report.sentences().get(i);
      report.tokens().subList(sentence.firstToken(), sentence.endToken()).forEach(this::add);
    }
    firstOf[report.sentences().size()] = words.size();
    this.sentenceOf = new int[words.size()];
    for (int i = 0; i < report.sentences().size(); i++) {
      Arrays.fill(sentenceOf, firstOf[i], firstOf[i + 1], i);
    }
  }

  private void add(Token token) {
    if (token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.QUOTE_MARK) {
      return;
    }
    String form = Words.normal(token.in(report.text()));
    words.add(token);
    forms.add(token.kind() == TokenKind.NUMBER ? form.replace(",", "") : Spelling.american(form));
  }

  ParsedReport report() {
    return report;
  }

  String text() {
    return report.text();
  }

  int size() {
    return words.size();
  }

  int sentences() {
    return firstOf.length - 1;
  }

  int first(int sentence) {
    return firstOf[sentence];
  }

  int end(int sentence) {
    return firstOf[sentence + 1];
  }

  int sentenceOf(int word) {
    return sentenceOf[word];
  }

  String form(int word) {
    return forms.get(word);
  }

  boolean isNumber(int word) {
    return words.get(word).kind() == TokenKind.NUMBER;
  }

  Range range(int word) {
    return words.get(word).range();
  }

  Range rangeOf(int sentence) {
    return report.sentences().get(sentence).range();
  }

  /** Returns the index of the first word that ends after {@code offset}. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the indices of the words in {@code places}. */
  int[] wordsIn(List<Range> places) {
    return places.stream()
        .flatMapToInt(place -> IntStream.range(wordAt(place.start()), endOf(place)))
        .toArray();
  }

  private int endOf(Range place) {
    int end = wordAt(place.end());
    return end < words.size() && words.get(end).start() < place.end() ? end + 1 : end;
  }

  /** Returns the words of a sentence as one key; sentences with equal keys read alike. */
  String key(int sentence) {
    return first(sentence) == end(sentence)
        ? rangeOf(sentence).in(text())
        : String.join("\0", forms.subList(first(sentence), end(sentence)));
  }
}
