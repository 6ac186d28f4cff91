package dev.synoptic.reuse;

import dev.synoptic.sketch.Hash64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks words that a report prints without quotation marks and another one quotes: a post, a
 * statement, a line of a speech. Somebody said them to all, so they are nobody's text.
 */
final class PublicWords {

  /** Fewer words in a row are a turn of phrase. */
  private static final int IN_A_ROW = 8;

  private PublicWords() {}

  /** Marks as quoted in all {@code reports} what any of them quotes. */
  static void mark(List<BodyWords> reports) {
    Set<Long> quoted = new HashSet<>();
    for (BodyWords report : reports) {
      for (int at = 0; at + IN_A_ROW <= report.size(); at++) {
        if (report.isQuoted(at, at + IN_A_ROW)) {
          quoted.add(hash(report, at));
        }
      }
    }
    for (BodyWords report : reports) {
      for (int at = report.size() - IN_A_ROW; at >= 0 && !quoted.isEmpty(); at--) {
        if (quoted.contains(hash(report, at))) {
          report.quote(at, at + IN_A_ROW);
        }
      }
    }
  }

  private static long hash(BodyWords words, int at) {
    long hash = IN_A_ROW;
    for (int i = at; i < at + IN_A_ROW; i++) {
      hash = Hash64.chain(hash, words.form(i));
    }
    return hash;
  }
}
