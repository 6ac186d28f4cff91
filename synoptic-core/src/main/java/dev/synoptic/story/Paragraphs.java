package dev.synoptic.story;

import dev.synoptic.model.Block;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The terms of each paragraph of a report. */
final class Paragraphs {

  /** Terms of a story's core that a paragraph needs to tell of its event. */
  private static final int MIN_TERMS = 4;

  private final List<Set<Integer>> paragraphs = new ArrayList<>();

  Paragraphs(ParsedReport report) {
    int next = 0;
    for (Block block : report.report().blocks()) {
      var terms = new HashSet<Integer>();
      while (next < report.tokens().size()
          && report.tokens().get(next).start() < block.range().end()) {
        Token token = report.tokens().get(next++);
        Profiler.hash(token, report).ifPresent(hash -> terms.add(hash.intValue()));
      }
      paragraphs.add(terms);
    }
  }

  /**
   * Returns the stories of which a paragraph of its own tells; of several that one paragraph tells
   * of, the first.
   *
   * @param cores what each story is about
   */
  SortedSet<String> telling(SortedMap<String, Set<Integer>> cores) {
    var told = new TreeMap<Integer, String>();
    cores.forEach(
        (story, core) -> {
          int paragraph = tellingOf(core);
          if (paragraph >= 0) {
            told.putIfAbsent(paragraph, story);
          }
        });
    return new TreeSet<>(told.values());
  }

  /** Returns the number of the paragraph that has most of {@code core}; -1 if none has enough. */
  private int tellingOf(Set<Integer> core) {
    int best = -1;
    long most = MIN_TERMS - 1;
    for (int i = 0; i < paragraphs.size(); i++) {
      long shared = core.stream().filter(paragraphs.get(i)::contains).count();
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }
}
