package dev.synoptic.page;

import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sentences of several reports that tell the same: a row of the grid, while rows are being made.
 */
final class GridUnit {

  private final List<GridView.Name> names = new ArrayList<>();
  private final TreeMap<Siglum, NavigableSet<Integer>> sentences = new TreeMap<>();

  /** Starts a row under {@code name} with the sentences that {@code spans} touch. */
  GridUnit(StoryFrame frame, GridView.Name name, Collection<Span> spans) {
    names.add(name);
    for (Span span : spans) {
      var report = frame.report(span.report());
      int last = report.sentences().size() - 1;
      int from = Math.min(last, report.sentenceAt(span.range().start()));
      int to = Math.min(last, report.sentenceAt(Math.max(0, span.range().end() - 1)));
      for (int sentence = Math.max(0, from); sentence <= to; sentence++) {
        sentences.computeIfAbsent(span.report(), s -> new TreeSet<>()).add(sentence);
      }
    }
  }

  /** Returns the sentences, by report. */
  Map<Siglum, NavigableSet<Integer>> sentences() {
    return sentences;
  }

  /** Returns what the row is about. */
  List<GridView.Name> names() {
    return List.copyOf(names);
  }

  /** Returns whether every sentence of {@code other} stands in this row. */
  boolean holds(GridUnit other) {
    return other.sentences.entrySet().stream()
        .allMatch(
            e -> {
              NavigableSet<Integer> own = sentences.get(e.getKey());
              return own != null && own.containsAll(e.getValue());
            });
  }

  /** Names the row also after {@code other}, which it holds. */
  void take(GridUnit other) {
    names.addAll(other.names);
  }

  /** Leaves out what stands in other rows already. */
  void without(Map<Siglum, NavigableSet<Integer>> shown) {
    sentences.forEach((report, own) -> own.removeAll(shown.getOrDefault(report, new TreeSet<>())));
    sentences.values().removeIf(Set::isEmpty);
  }

  /** Returns where the row begins in {@code report}; -1 where the report has none of it. */
  int start(StoryFrame frame, Siglum report) {
    NavigableSet<Integer> own = sentences.get(report);
    return own == null ? -1 : sentence(frame, report, own.first()).start();
  }

  /** Returns the sentences of {@code report}, those that follow each other as one. */
  List<Range> paragraphs(StoryFrame frame, Siglum report) {
    var paragraphs = new ArrayList<Range>();
    int last = -2;
    for (int sentence : sentences.getOrDefault(report, new TreeSet<>())) {
      Range range = sentence(frame, report, sentence);
      boolean joins =
          sentence == last + 1 && block(frame, report, sentence) == block(frame, report, last);
      if (joins) {
        range = paragraphs.remove(paragraphs.size() - 1).cover(range);
      }
      paragraphs.add(range);
      last = sentence;
    }
    return paragraphs;
  }

  private static Range sentence(StoryFrame frame, Siglum report, int sentence) {
    return frame.report(report).sentences().get(sentence).range();
  }

  private static int block(StoryFrame frame, Siglum report, int sentence) {
    return frame.report(report).sentences().get(sentence).block();
  }
}
