package dev.synoptic.story;

import dev.synoptic.model.Block;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The terms of each paragraph of a report. */
final class Paragraphs {

  /** Terms of a story's core that a paragraph needs to tell of its event. */
  private static final int MIN_TERMS = 4;

  private final List<Set<Long>> paragraphs = new ArrayList<>();

  Paragraphs(ParsedReport report) {
    int next = 0;
    for (Block block : report.report().blocks()) {
      var terms = new HashSet<Long>();
      while (next < report.tokens().size()
          && report.tokens().get(next).start() < block.range().end()) {
        Token token = report.tokens().get(next++);
        Profiler.hash(token, report).ifPresent(terms::add);
      }
      paragraphs.add(terms);
    }
  }

  /** Returns the number of the paragraph that has most of {@code core}; -1 if none has enough. */
  int tellingOf(Set<Long> core) {
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
