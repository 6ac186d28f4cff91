package dev.synoptic.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds what a report was put together from that follows no single other report. A compilation in
 * other words tells hardly a name or number that its sources do not have, and quotes nobody whom
 * they do not quote; a report by somebody who was there always does.
 */
final class Compilation {

  /** Names and numbers that the sources lack, as a share: outlets that were there have more. */
  private static final double MAX_OWN = 0.15;

  /** Fewer names and numbers tell nothing. */
  private static final int MIN_FACTS = 15;

  /** Share of what a report tells, weighed by word, that its sources have. */
  private static final double MIN_COVERED = 0.62;

  /** More sources cover any report. */
  private static final int MAX_SOURCES = 4;

  /** What a further source adds. */
  private static final double MIN_ADDED = 0.04;

  /** Quoted words that nobody else has, from which somebody spoke to the report's own reporter. */
  private static final int OWN_VOICE = 6;

  private final List<BodyWords> reports;
  private final BodyWords teller;

  private Compilation(List<BodyWords> reports, int teller) {
    this.reports = reports;
    this.teller = reports.get(teller);
  }

  /**
   * Returns the places of the reports that {@code teller} was put together from, the one that gave
   * most first; at least two, or none where it is no compilation.
   *
   * @param possible which reports may be sources
   */
  static List<Integer> sources(List<BodyWords> reports, int teller, IntPredicate possible) {
    int[] candidates =
        IntStream.range(0, reports.size()).filter(i -> i != teller && possible.test(i)).toArray();
    return new Compilation(reports, teller).sources(candidates);
  }

  private List<Integer> sources(int[] candidates) {
    var sources = new ArrayList<Integer>();
    Set<Long> known = new HashSet<>();
    double covered = 0;
    while (sources.size() < MAX_SOURCES) {
      int best = -1;
      double most = covered + MIN_ADDED;
      for (int candidate : candidates) {
        double with = sources.contains(candidate) ? 0 : told(with(known, candidate));
        if (with > most) {
          best = candidate;
          most = with;
        }
      }
      if (best < 0) {
        break;
      }
      sources.add(best);
      known = with(known, best);
      covered = most;
    }
    boolean compiled = sources.size() > 1 && covered >= MIN_COVERED && knowsLittleMore(known);
    return compiled && quotesThem(sources) ? sources : List.of();
  }

  private Set<Long> with(Set<Long> known, int source) {
    Set<Long> all = new HashSet<>(known);
    BodyWords words = reports.get(source);
    for (int i = 0; i < words.size(); i++) {
      all.add(words.stem(i));
    }
    return all;
  }

  private double told(Set<Long> known) {
    return covered(known, IntStream.range(0, teller.size()).filter(i -> !teller.isQuoted(i)));
  }

  /**
   * Who has words from somebody's mouth that the sources do not quote has another source. Each
   * quoted sentence is asked for alone: a public statement that all carry hides no voice of its
   * own. One that a source has in other words is that one, garbled.
   */
  private boolean quotesThem(List<Integer> sources) {
    Set<Long> known = new HashSet<>();
    var quoted = new ArrayList<QuoteChanges.Quoted>();
    for (int source : sources) {
      BodyWords words = reports.get(source);
      quoted.add(QuoteChanges.Quoted.in(words));
      IntStream.range(0, words.size())
          .filter(words::isQuoted)
          .forEach(i -> known.add(words.stem(i)));
    }
    int own =
        QuoteChanges.Quoted.in(teller).sentencesUnlike(quoted).stream()
            .filter(sentence -> covered(known, IntStream.of(sentence)) < MIN_COVERED)
            .mapToInt(sentence -> sentence.length)
            .sum();
    return own < OWN_VOICE && covered(known, quotedWords()) >= MIN_COVERED;
  }

  private IntStream quotedWords() {
    return IntStream.range(0, teller.size()).filter(teller::isQuoted);
  }

  /** Returns the share, by weight, of {@code words} of the report that is known; 1 of none. */
  private double covered(Set<Long> known, IntStream words) {
    double all = 0;
    double covered = 0;
    for (int word : words.toArray()) {
      all += teller.weight(word);
      covered += known.contains(teller.stem(word)) ? teller.weight(word) : 0;
    }
    return all > 0 ? covered / all : 1;
  }

  private boolean knowsLittleMore(Set<Long> known) {
    OwnFacts facts = OwnFacts.beside(teller, known);
    return facts.all() >= MIN_FACTS && facts.own() <= MAX_OWN * facts.all();
  }
}
