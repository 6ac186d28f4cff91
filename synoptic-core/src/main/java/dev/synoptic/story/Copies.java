package dev.synoptic.story;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.sketch.Hash64;
import dev.synoptic.sketch.Signature;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds reports that are nearly word for word the same, without comparing all to all: ten thousand
 * copies of one wire report cost as much as ten thousand different reports.
 */
final class Copies {

  /** Words of a shingle: long enough that two accounts of one event share few. */
  private static final int SHINGLE = 4;

  /** Share of common shingles from which a report counts as a copy. */
  private static final double COPY = 0.7;

  /** More words than any report. */
  private static final int MAX_WORDS = 20_000;

  private Copies() {}

  /**
   * Returns for every report the number of the first report that it is a copy of, its own number
   * where it is none.
   */
  static int[] originals(List<ParsedReport> reports) {
    int[] originalOf = new int[reports.size()];
    var originals = new ArrayList<Signature>();
    Map<Long, Integer> firstOfBucket = new HashMap<>();
    for (int i = 0; i < originalOf.length; i++) {
      Signature signature = Signature.of(shingles(reports.get(i)));
      originals.add(signature);
      originalOf[i] = i;
      for (long bucket : signature.buckets()) {
        int first = firstOfBucket.computeIfAbsent(bucket, b -> originals.size() - 1);
        if (first < originalOf[i] && signature.similarity(originals.get(first)) >= COPY) {
          originalOf[i] = originalOf[first];
        }
      }
    }
    return originalOf;
  }

  private static long[] shingles(ParsedReport report) {
    long[] words =
        report.tokens().stream()
            .filter(t -> t.kind() == TokenKind.WORD || t.kind() == TokenKind.NUMBER)
            .limit(MAX_WORDS)
            .mapToLong(t -> word(t, report.text()))
            .toArray();
    long[] shingles = new long[Math.max(0, words.length - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = SHINGLE;
      for (int j = i; j < i + SHINGLE; j++) {
        hash = Hash64.chain(hash, words[j]);
      }
      shingles[i] = hash;
    }
    return shingles;
  }

  private static long word(Token token, String text) {
    return Hash64.of(Words.normal(token.in(text)));
  }
}
