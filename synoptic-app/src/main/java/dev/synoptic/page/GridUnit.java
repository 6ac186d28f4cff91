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

  /**
   * Returns whether the rows have so much in common that two would show the same sentences twice:
   * two thirds of the shorter one, and in two reports.
   */
  boolean isMuchLike(GridUnit other) {
    int shared = 0;
    int reports = 0;
    for (Map.Entry<Siglum, NavigableSet<Integer>> e : other.sentences.entrySet()) {
      NavigableSet<Integer> own = sentences.getOrDefault(e.getKey(), new TreeSet<>());
      int before = shared;
      shared += (int) e.getValue().stream().filter(own::contains).count();
      reports += shared > before ? 1 : 0;
    }
    return reports > 1 && 3 * shared >= 2 * Math.min(size(), other.size());
  }

  private int size() {
    return sentences.values().stream().mapToInt(Set::size).sum();
  }

  /** Names the row also after {@code other}, and adds what it has not. */
  void take(GridUnit other) {
    names.addAll(other.names);
    other.sentences.forEach(
        (report, its) -> sentences.computeIfAbsent(report, r -> new TreeSet<>()).addAll(its));
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
