package dev.synoptic.story;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.sketch.Hash64;
import dev.synoptic.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a report's body in their order, to find what another has word for word. */
final class Verbatim {

  /** Fewer words in a row are a turn of phrase or a name with its title. */
  private static final int LEAST = 8;

  /** More words than any report. */
  private static final int MAX_WORDS = 20_000;

  private final ParsedReport report;
  private final List<Token> tokens;
  private final long[] words;
  private final Map<Long, Integer> starts = new HashMap<>();

  private Verbatim(ParsedReport report, List<Token> tokens) {
    this.report = report;
    this.tokens = tokens;
    this.words = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Hash64.of(Words.normal(tokens.get(i).in(report.text())));
    }
    for (int i = 0; i + LEAST <= words.length; i++) {
      starts.putIfAbsent(row(i), i);
    }
  }

  /** Returns the words of {@code report} without its title. */
  static Verbatim of(ParsedReport report) {
    int titleEnd =
        report.report().blocks().stream()
            .filter(b -> b.kind() == BlockKind.TITLE)
            .map(Block::range)
            .mapToInt(r -> r.end())
            .max()
            .orElse(0);
    return new Verbatim(
        report,
        report.tokens().stream()
            .filter(t -> t.kind() == TokenKind.WORD || t.kind() == TokenKind.NUMBER)
            .filter(t -> t.start() >= titleEnd)
            .limit(MAX_WORDS)
            .toList());
  }

  /** Returns the hash of the words in a row that begin at {@code at}. */
  private long row(int at) {
    long hash = LEAST;
    for (int i = at; i < at + LEAST; i++) {
      hash = Hash64.chain(hash, words[i]);
    }
    return hash;
  }

  /**
   * Returns the longest run of words that this report has as {@code other} has it, the first of
   * equal ones; none where the runs are short. The cost is that of reading both once.
   */
  Optional<Run> longestIn(Verbatim other) {
    Run longest = null;
    for (int at = 0; at + LEAST <= words.length; ) {
      Integer start = other.starts.get(row(at));
      int length = start == null ? 0 : sameWords(at, other, start);
      if (length >= LEAST && (longest == null || length > longest.words())) {
        longest = new Run(length, firstWords(at));
      }
      at += Math.max(1, length);
    }
    return Optional.ofNullable(longest);
  }

  private int sameWords(int at, Verbatim other, int start) {
    int length = 0;
    while (at + length < words.length
        && start + length < other.words.length
        && words[at + length] == other.words[start + length]) {
      length++;
    }
    return length;
  }

  private String firstWords(int at) {
    int end = tokens.get(at + LEAST - 1).end();
    return report.text().substring(tokens.get(at).start(), end).replaceAll("\\s+", " ");
  }

  /**
   * Words that two reports share in one order.
   *
   * @param words how many
   * @param begins the first ones, as they are printed
   */
  record Run(int words, String begins) {}
}
