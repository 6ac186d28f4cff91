package dev.synoptic.store;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a text that shows best why it was found: the first of the stretches with the most
 * different words looked for.
 *
 * @param words the part, line breaks replaced by spaces
 * @param marked where the words looked for stand in it
 */
record Snippet(String words, List<Range> marked) {

  /** Characters; about three lines on a page. */
  private static final int LENGTH = 240;

  /** Characters before the first word looked for. */
  private static final int BEFORE = 50;

  /** A word of a text that is looked for. */
  private record Hit(String word, Range range) {}

  /**
   * Returns the part of {@code report} that shows what {@code query} looks for: of what stands
   * behind the title, where that holds any of it, since lists show the title already.
   */
  static Snippet of(Report report, WordQuery query) {
    String text = report.text();
    int body =
        report.blocks().stream()
            .filter(block -> block.kind() == BlockKind.TITLE)
            .mapToInt(block -> block.range().end())
            .max()
            .orElse(0);
    Snippet found = of(text.substring(body).stripLeading(), query);
    return found.marked().isEmpty() ? of(text, query) : found;
  }

  /** Returns the part of {@code text} that shows what {@code query} looks for. */
  static Snippet of(String text, WordQuery query) {
    Set<String> wanted = new HashSet<>();
    query.wanted().forEach(run -> wanted.addAll(run.words()));
    var hits = new ArrayList<Hit>();
    WordReader.each(
        text,
        (word, range) -> {
          if (wanted.contains(word)) {
            hits.add(new Hit(word, range));
          }
        });
    int from = hits.isEmpty() ? 0 : start(text, hits.get(best(hits)).range().start());
    int to = end(text, Math.min(text.length(), from + LENGTH));
    List<Range> marked =
        hits.stream()
            .map(Hit::range)
            .filter(r -> r.start() >= from && r.end() <= to)
            .map(r -> new Range(r.start() - from, r.end() - from))
            .toList();
    return new Snippet(text.substring(from, to).replace('\n', ' '), marked);
  }

  /** Returns the first hit that has the most different words within reach. */
  private static int best(List<Hit> hits) {
    int best = 0;
    int most = 0;
    int last = 0;
    for (int first = 0; first < hits.size(); first++) {
      int reach = hits.get(first).range().start() + LENGTH - BEFORE;
      last = Math.max(last, first);
      while (last < hits.size() && hits.get(last).range().end() <= reach) {
        last++;
      }
      int different = different(hits.subList(first, Math.max(first + 1, last)));
      if (different > most) {
        most = different;
        best = first;
      }
    }
    return best;
  }

  /** A stretch of {@link #LENGTH} holds few hits, so counting them again is cheap. */
  private static int different(List<Hit> hits) {
    Set<String> words = new HashSet<>();
    hits.forEach(hit -> words.add(hit.word()));
    return words.size();
  }

  private static int start(String text, int hit) {
    if (hit <= BEFORE) {
      return 0;
    }
    int space = text.lastIndexOf(' ', hit - 1);
    int from = text.indexOf(' ', hit - BEFORE);
    int start = from < 0 || from > space ? hit : from + 1;
    return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static int end(String text, int most) {
    if (most >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', most);
    int end = space > most - BEFORE ? space : most;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
