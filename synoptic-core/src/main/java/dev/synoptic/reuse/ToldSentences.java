package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import dev.synoptic.text.Meanings;
import dev.synoptic.text.Senses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a report tells outside quotations, sentence by sentence, with an index of its words. */
final class ToldSentences {

  /** Content words of a sentence that are compared: what is longer is a list or no sentence. */
  private static final int MAX_WORDS = 80;

  /** Sentences that are looked at for one sentence. */
  private static final int MAX_CANDIDATES = 12;

  /** A word of more sentences than this tells nothing of any of them. */
  private static final int MAX_SENTENCES_OF_WORD = 48;

  private final List<Content> sentences;
  private final Map<Long, List<Integer>> sentencesOfStem = new HashMap<>();

  ToldSentences(BodyWords report) {
    this.sentences = report.sentences().stream().map(s -> Content.of(report, s)).toList();
    for (int s = 0; s < sentences.size(); s++) {
      for (long stem : sentences.get(s).stems) {
        List<Integer> with = sentencesOfStem.computeIfAbsent(stem, k -> new ArrayList<>());
        if (with.isEmpty() || with.get(with.size() - 1) != s) {
          with.add(s);
        }
      }
    }
  }

  /** Returns all sentences, in reading order. */
  List<Content> sentences() {
    return sentences;
  }

  /** Returns the places of the sentences that share most with {@code sentence} word for word. */
  List<Integer> candidates(Content sentence) {
    var shared = new double[sentences.size()];
    for (int i = 0; i < sentence.length(); i++) {
      List<Integer> with = sentencesOfStem.getOrDefault(sentence.stems[i], List.of());
      if (with.size() <= MAX_SENTENCES_OF_WORD) {
        for (int place : with) {
          shared[place] += sentence.weights[i];
        }
      }
    }
    return Heaviest.of(shared, MAX_CANDIDATES).boxed().toList();
  }

  /** The content words of a sentence outside quotations; the arrays are not changed. */
  static final class Content {

    private final Stretch sentence;
    private final long[] stems;
    private final float[] weights;
    private final Senses[] senses;
    private final Meanings meanings;

    private Content(Stretch sentence, long[] stems, float[] weights, Senses[] senses) {
      this.sentence = sentence;
      this.stems = stems;
      this.weights = weights;
      this.senses = senses;
      this.meanings = Meanings.of(List.of(senses));
    }

    private static Content of(BodyWords report, Stretch sentence) {
      int[] words =
          IntStream.range(sentence.from(), sentence.to())
              .filter(w -> report.isContent(w) && !report.isQuoted(w))
              .limit(MAX_WORDS)
              .toArray();
      var weights = new float[words.length];
      for (int i = 0; i < words.length; i++) {
        weights[i] = report.weight(words[i]);
      }
      return new Content(
          sentence,
          IntStream.of(words).mapToLong(report::stem).toArray(),
          weights,
          IntStream.of(words).mapToObj(report::senses).toArray(Senses[]::new));
    }

    Stretch sentence() {
      return sentence;
    }

    int length() {
      return stems.length;
    }

    long stem(int word) {
      return stems[word];
    }

    float weight(int word) {
      return weights[word];
    }

    Senses senses(int word) {
      return senses[word];
    }

    /** Returns whether one of the words has this stem. */
    boolean has(long stem) {
      for (long own : stems) {
        if (own == stem) {
          return true;
        }
      }
      return false;
    }

    /** Returns whether one of the words can stand for a word of these senses. */
    boolean means(Senses word) {
      return meanings.meet(word);
    }
  }
}
