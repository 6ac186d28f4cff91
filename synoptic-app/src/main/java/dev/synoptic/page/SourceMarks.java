package dev.synoptic.page;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** For each report, which of its words are quoted or a figure, and who else has them. */
final class SourceMarks {

  /** More sigla than this are counted in the margin. */
  private static final int SIGLA = 6;

  private final StoryFrame frame;
  private final List<List<Entry>> entries = new ArrayList<>();

  /**
   * Words that a quote or a fact rests on.
   *
   * @param range where
   * @param style class name
   * @param note what the margin says
   */
  record Entry(Range range, String style, SourceView.Note note) {}

  private SourceMarks(StoryFrame frame) {
    this.frame = frame;
    frame.reports().forEach(report -> entries.add(new ArrayList<>()));
  }

  /** Returns the marks of each report, in reading order. */
  static List<List<Entry>> of(StoryFrame frame) {
    var marks = new SourceMarks(frame);
    int number = 0;
    for (Quote quote : frame.synopsis().quotes()) {
      marks.add("quote", "q" + ++number, "qs", GridUnits.spans(quote));
    }
    number = 0;
    for (Fact fact : frame.synopsis().facts()) {
      List<Span> spans = fact.values().stream().map(Fact.Stated::span).toList();
      marks.add("fact", "f" + ++number, "fs", spans);
    }
    marks.entries.forEach(list -> list.sort(Comparator.comparing(Entry::range)));
    return marks.entries;
  }

  private void add(String kind, String local, String style, List<Span> spans) {
    Set<Siglum> carriers = new TreeSet<>();
    spans.forEach(span -> carriers.add(span.report()));
    for (Siglum carrier : carriers) {
      List<Siglum> others = carriers.stream().filter(s -> !s.equals(carrier)).toList();
      var note =
          new SourceView.Note(
              kind + " " + local.substring(1),
              frame.id(local),
              frame.sigs(others.subList(0, Math.min(SIGLA, others.size()))),
              Math.max(0, others.size() - SIGLA));
      for (Span span : spans) {
        if (span.report().equals(carrier)) {
          entries.get(carrier.index()).add(new Entry(span.range(), style, note));
        }
      }
    }
  }
}
