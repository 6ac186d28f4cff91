package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sentences of a report as they are compared word by word with those of many others: their
 * words outside quotations, with an index of those that tell something.
 */
final class PlainSentences {

  /** Words outside quotations that a compared sentence has. */
  private static final int MIN_WORDS = 8;

  /** Sentences that one sentence is compared with. */
  private static final int MAX_CANDIDATES = 12;

  /** A word of more sentences than this tells nothing of any of them. */
  private static final int MAX_SENTENCES_OF_WORD = 4 * MAX_CANDIDATES;

  private final List<Plain> sentences;
  private final Map<Long, List<Integer>> sentencesOfStem = new HashMap<>();

  PlainSentences(BodyWords report) {
    this.sentences =
        report.sentences().stream()
            .map(sentence -> Plain.of(report, sentence))
            .filter(plain -> plain.size() >= MIN_WORDS)
            .toList();
    for (int s = 0; s < sentences.size(); s++) {
      Plain plain = sentences.get(s);
      for (int i = 0; i < plain.size(); i++) {
        if (plain.isContent(i)) {
          enter(plain.stem(i), s);
        }
      }
    }
  }

  private void enter(long stem, int sentence) {
    List<Integer> with = sentencesOfStem.computeIfAbsent(stem, k -> new ArrayList<>());
    if (with.isEmpty() || with.get(with.size() - 1) != sentence) {
      with.add(sentence);
    }
  }

  /** Returns the sentences that have enough words, in reading order. */
  List<Plain> all() {
    return sentences;
  }

  /** Returns the sentences that share most with {@code sentence} word for word. */
  List<Plain> candidates(Plain sentence) {
    var shared = new double[sentences.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isContent(i)) {
        List<Integer> with = sentencesOfStem.getOrDefault(sentence.stem(i), List.of());
        if (with.size() <= MAX_SENTENCES_OF_WORD) {
          for (int place : with) {
            shared[place] += sentence.weight(i);
          }
        }
      }
    }
    return Heaviest.of(shared, MAX_CANDIDATES).mapToObj(sentences::get).toList();
  }

  /** A sentence's words outside quotations; the arrays are not changed. */
  static final class Plain {

    private final Stretch sentence;
    private final BodyWords report;
    private final int[] words;
    private final long[] stems;
    private final long[] sorted;
    private final double weight;

    private Plain(Stretch sentence, BodyWords report, int[] words) {
      this.sentence = sentence;
      this.report = report;
      this.words = words;
      this.stems = IntStream.of(words).mapToLong(report::stem).toArray();
      this.sorted = stems.clone();
      Arrays.sort(sorted);
      double sum = 0;
      for (int i = 0; i < words.length; i++) {
        sum += Overlap.weight(this, i);
      }
      this.weight = sum;
    }

    /** Returns the words of {@code sentence} that are not quoted. */
    static Plain of(BodyWords report, Stretch sentence) {
      int[] words =
          IntStream.range(sentence.from(), sentence.to())
              .filter(w -> !report.isQuoted(w))
              .toArray();
      return new Plain(sentence, report, words);
    }

    /** Returns the whole sentence, its quotations too. */
    Stretch sentence() {
      return sentence;
    }

    int size() {
      return words.length;
    }

    long stem(int word) {
      return stems[word];
    }

    /** Returns whether one of the words has this stem. */
    boolean has(long stem) {
      return Arrays.binarySearch(sorted, stem) >= 0;
    }

    float weight(int word) {
      return report.weight(words[word]);
    }

    boolean isContent(int word) {
      return report.isContent(words[word]);
    }

    boolean isName(int word) {
      return report.isName(words[word]);
    }

    /** Returns what all words weigh together, as {@link Overlap} weighs them. */
    double weight() {
      return weight;
    }
  }
}
