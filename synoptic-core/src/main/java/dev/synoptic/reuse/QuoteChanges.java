package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How the quotations of one report stand to those of others: word for word, or with content words
 * replaced. A reporter may mishear a word; a report nearly all of whose quotations have other words
 * than everybody's was put into other words by a machine, quotations included.
 *
 * @param faithful quoted sentences that another report prints in the same words, or a part of them
 * @param altered quoted sentences of which another report has the same frame with other content
 * @param rarer how much rarer the report's own words are than those they stand for, summed over all
 *     altered sentences: a machine that replaces words ends with rarer ones
 */
record QuoteChanges(int faithful, int altered, double rarer) {

  /** Altered quoted sentences from which a report counts as garbled. */
  static final int MIN_ALTERED = 3;

  /** Quoted sentences are compared in this many words at most. */
  private static final int MAX_WORDS = 60;

  /** Quoted sentences of a report that are compared. */
  private static final int MAX_SENTENCES = 80;

  /** Returns whether the report's quotations are garbled rather than misheard. */
  boolean garbled() {
    return altered >= MIN_ALTERED && altered > 2 * faithful;
  }

  /**
   * Returns how many quoted sentences of {@code report} two others print otherwise, both in the
   * same words: what two heard alike was said.
   *
   * @param unrelated whether two of {@code others}, by their places, do not copy each other
   */
  static int outvoted(Quoted report, List<Quoted> others, BiPredicate<Integer, Integer> unrelated) {
    int outvoted = 0;
    for (int[] sentence : report.sentences) {
      var against = new TreeMap<Integer, int[]>();
      boolean faithful = false;
      for (int o = 0; o < others.size() && !faithful; o++) {
        for (int[] candidate : others.get(o).sentences) {
          Verdict here = compare(report.words, sentence, others.get(o).words, candidate);
          faithful |= here == Verdict.FAITHFUL;
          if (here == Verdict.ALTERED) {
            against.putIfAbsent(o, candidate);
          }
        }
      }
      outvoted += !faithful && anyAgree(against, others, unrelated) ? 1 : 0;
    }
    return outvoted;
  }

  private static boolean anyAgree(
      SortedMap<Integer, int[]> against,
      List<Quoted> others,
      BiPredicate<Integer, Integer> unrelated) {
    return against.entrySet().stream()
        .anyMatch(
            a ->
                against.tailMap(a.getKey() + 1).entrySet().stream()
                    .filter(b -> unrelated.test(a.getKey(), b.getKey()))
                    .anyMatch(
                        b ->
                            compare(
                                    others.get(a.getKey()).words,
                                    a.getValue(),
                                    others.get(b.getKey()).words,
                                    b.getValue())
                                == Verdict.FAITHFUL));
  }

  /** Returns how the quotations of {@code report} stand to those of {@code others}. */
  static QuoteChanges of(Quoted report, List<Quoted> others) {
    int faithful = 0;
    int altered = 0;
    double rarer = 0;
    for (int[] sentence : report.sentences) {
      var verdict = Verdict.UNKNOWN;
      double rarerHere = 0;
      for (int o = 0; o < others.size() && verdict != Verdict.FAITHFUL; o++) {
        Quoted other = others.get(o);
        for (int[] candidate : other.sentences) {
          Verdict here = compare(report.words, sentence, other.words, candidate);
          if (here.compareTo(verdict) > 0) {
            verdict = here;
            rarerHere = weight(report.words, sentence) - weight(other.words, candidate);
          }
        }
      }
      faithful += verdict == Verdict.FAITHFUL ? 1 : 0;
      altered += verdict == Verdict.ALTERED ? 1 : 0;
      rarer += verdict == Verdict.ALTERED ? rarerHere : 0;
    }
    return new QuoteChanges(faithful, altered, rarer);
  }

  /** How a quoted sentence stands to another; the last found counts. */
  private enum Verdict {
    UNKNOWN,
    ALTERED,
    FAITHFUL
  }

  /** Returns the mean weight of the content words. */
  private static double weight(BodyWords words, int[] inside) {
    double[] weights = new double[inside.length];
    for (int i = 0; i < inside.length; i++) {
      weights[i] = words.weight(inside[i]);
    }
    return DoubleStream.of(weights).filter(w -> w > 0).average().orElse(0);
  }

  /**
   * The quotations of a report.
   *
   * @param words the report's
   * @param sentences the quoted words of each sentence that quotes some
   */
  record Quoted(BodyWords words, List<int[]> sentences) {

    static Quoted in(BodyWords words) {
      return new Quoted(words, quoted(words));
    }

    /** Returns the sentences that no other has, neither word for word nor altered. */
    List<int[]> sentencesUnlike(List<Quoted> others) {
      return sentences.stream()
          .filter(
              mine ->
                  others.stream()
                      .noneMatch(
                          other ->
                              other.sentences.stream()
                                  .anyMatch(
                                      its ->
                                          compare(words, mine, other.words, its)
                                              != Verdict.UNKNOWN)))
          .toList();
    }
  }

  private static List<int[]> quoted(BodyWords words) {
    var quoted = new ArrayList<int[]>();
    for (Stretch sentence : words.sentences()) {
      int[] inside =
          IntStream.range(sentence.from(), sentence.to())
              .filter(words::isQuoted)
              .limit(MAX_WORDS)
              .toArray();
      if (inside.length > 2 && quoted.size() < MAX_SENTENCES) {
        quoted.add(inside);
      }
    }
    return quoted;
  }

  private static Verdict compare(BodyWords a, int[] inA, BodyWords b, int[] inB) {
    List<int[]> pairs = aligned(a, inA, b, inB);
    int shorter = Math.min(inA.length, inB.length);
    long content = pairs.stream().filter(p -> a.isContent(inA[p[0]])).count();
    if (pairs.size() == shorter && shorter > 3 && content > 0) {
      return Verdict.FAITHFUL;
    }
    if (oneWordReplaced(a, inA, b, inB)) {
      return Verdict.ALTERED;
    }
    double dice = 2.0 * pairs.size() / (inA.length + inB.length);
    if (pairs.size() < 5 || dice < 0.5) {
      return Verdict.UNKNOWN;
    }
    int replaced = replaced(a, inA, b, inB, pairs);
    if (replaced > 0) {
      return Verdict.ALTERED;
    }
    return content > 1 ? Verdict.FAITHFUL : Verdict.UNKNOWN;
  }

  /** "Never say forever" for "Never say never": a short quotation with one word replaced. */
  private static boolean oneWordReplaced(BodyWords a, int[] inA, BodyWords b, int[] inB) {
    if (inA.length != inB.length || inA.length > 6) {
      return false;
    }
    int different = 0;
    boolean content = false;
    Set<Long> same = new HashSet<>();
    for (int i = 0; i < inA.length; i++) {
      if (a.stem(inA[i]) == b.stem(inB[i])) {
        same.add(a.stem(inA[i]));
      } else {
        different++;
        content |= a.isContent(inA[i]) || b.isContent(inB[i]);
      }
    }
    return different == 1 && content && same.size() > 1;
  }

  /** Returns in how many gaps of the alignment both sides have content words of their own. */
  private static int replaced(BodyWords a, int[] inA, BodyWords b, int[] inB, List<int[]> pairs) {
    int replaced = 0;
    for (int i = 1; i < pairs.size(); i++) {
      boolean inGapOfA = anyContent(a, inA, pairs.get(i - 1)[0] + 1, pairs.get(i)[0]);
      boolean inGapOfB = anyContent(b, inB, pairs.get(i - 1)[1] + 1, pairs.get(i)[1]);
      replaced += inGapOfA && inGapOfB ? 1 : 0;
    }
    return replaced;
  }

  private static boolean anyContent(BodyWords words, int[] inside, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isContent(inside[i])) {
        return true;
      }
    }
    return false;
  }

  /** Returns the longest common subsequence as pairs of places. */
  private static List<int[]> aligned(BodyWords a, int[] inA, BodyWords b, int[] inB) {
    var best = new int[inA.length + 1][inB.length + 1];
    for (int i = inA.length - 1; i >= 0; i--) {
      for (int j = inB.length - 1; j >= 0; j--) {
        boolean same = a.stem(inA[i]) == b.stem(inB[j]);
        best[i][j] = same ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    var pairs = new ArrayList<int[]>();
    int i = 0;
    int j = 0;
    while (i < inA.length && j < inB.length) {
      if (a.stem(inA[i]) == b.stem(inB[j])) {
        pairs.add(new int[] {i++, j++});
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
