package dev.synoptic.revise;

import dev.synoptic.model.Change;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which word of the later version stands for which of the earlier one, inside paired sentences. */
final class WordPairs {

  /** Longer sentences are paired from their ends inwards alone. */
  private static final int MAX_CELLS = 4_000_000;

  private final Wordage before;
  private final Wordage after;
  private final int[] later;
  private final int[] earlier;

  private WordPairs(Wordage before, Wordage after) {
    this.before = before;
    this.after = after;
    this.later = new int[before.size()];
    this.earlier = new int[after.size()];
    Arrays.fill(later, -1);
    Arrays.fill(earlier, -1);
  }

  static WordPairs of(Wordage before, Wordage after, List<SentencePairs.Pair> pairs) {
    var words = new WordPairs(before, after);
    pairs.forEach(words::pair);
    return words;
  }

  /** Returns the word of the later version that stands for {@code word}, or -1. */
  int later(int word) {
    return later[word];
  }

  /** Returns the word of the earlier version that {@code word} stands for, or -1. */
  int earlier(int word) {
    return earlier[word];
  }

  private void pair(SentencePairs.Pair pair) {
    int[] from = words(before, pair.before());
    int[] to = words(after, pair.after());
    int start = 0;
    while (start < Math.min(from.length, to.length) && same(from[start], to[start])) {
      join(from[start], to[start++]);
    }
    int fromEnd = from.length;
    int toEnd = to.length;
    while (fromEnd > start && toEnd > start && same(from[fromEnd - 1], to[toEnd - 1])) {
      join(from[--fromEnd], to[--toEnd]);
    }
    if ((long) (fromEnd - start) * (toEnd - start) <= MAX_CELLS) {
      align(Arrays.copyOfRange(from, start, fromEnd), Arrays.copyOfRange(to, start, toEnd));
    }
  }

  private static int[] words(Wordage of, List<Integer> sentences) {
    return sentences.stream()
        .flatMapToInt(sentence -> IntStream.range(of.first(sentence), of.end(sentence)))
        .toArray();
  }

  /** Longest common subsequence, from the end, so that the trace runs forward. */
  private void align(int[] from, int[] to) {
    int[][] most = new int[from.length + 1][to.length + 1];
    for (int i = from.length - 1; i >= 0; i--) {
      for (int j = to.length - 1; j >= 0; j--) {
        most[i][j] =
            same(from[i], to[j])
                ? most[i + 1][j + 1] + 1
                : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < from.length && j < to.length) {
      if (same(from[i], to[j])) {
        join(from[i++], to[j++]);
      } else if (most[i + 1][j] >= most[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private boolean same(int word, int other) {
    return before.form(word).equals(after.form(other));
  }

  private void join(int word, int other) {
    later[word] = other;
    earlier[other] = word;
  }

  /** Returns the words of {@code pair} that have no like in the other version, run by run. */
  List<Change.Edit> edits(SentencePairs.Pair pair) {
    int[] from = words(before, pair.before());
    int[] to = words(after, pair.after());
    var edits = new ArrayList<Change.Edit>();
    int i = 0;
    int j = 0;
    while (i < from.length || j < to.length) {
      int fromStart = i;
      int toStart = j;
      while (i < from.length && later[from[i]] < 0) {
        i++;
      }
      while (j < to.length && earlier[to[j]] < 0) {
        j++;
      }
      if (i > fromStart || j > toStart) {
        edits.add(
            new Change.Edit(
                place(before, from, fromStart, i, pair.before()),
                place(after, to, toStart, j, pair.after())));
      }
      i += i < from.length ? 1 : 0;
      j += j < to.length ? 1 : 0;
    }
    return edits;
  }

  private static Range place(Wordage of, int[] words, int start, int end, List<Integer> sentences) {
    if (end > start) {
      return of.range(words[start]).cover(of.range(words[end - 1]));
    }
    int at = start > 0 ? of.range(words[start - 1]).end() : of.rangeOf(sentences.get(0)).start();
    return new Range(at, at);
  }
}
