package dev.synoptic.page;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.Counts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who took what from whom.
 *
 * @param section what it says of itself
 * @param graph the lines of descent, drawn
 * @param rows the reports
 * @param passages shared words, longest first
 * @param morePassages how many further passages there are
 * @param pairs why the reports are one story
 * @param morePairs how many further pairs there are
 */
record LineageView(
    Section section,
    LineageGraph graph,
    List<Row> rows,
    List<Shared> passages,
    int morePassages,
    List<Pair> pairs,
    int morePairs) {

  private static final int PASSAGES = 40;
  private static final int PAIRS = 30;
  private static final int CITES = 8;

  /**
   * A report.
   *
   * @param report siglum, outlet and relation
   * @param credits the agencies its body names
   * @param shared percent of its words in verbatim or near passages
   * @param reworded percent in reworded passages
   */
  record Row(ReportRow report, String credits, int shared, int reworded) {}

  /**
   * A passage.
   *
   * @param id of its element
   * @param kind how nearly words agree
   * @param words as the first report prints them
   * @param cites where
   * @param more how many further places
   * @param from who had it first; empty where that cannot be known
   * @param length number of words
   */
  record Shared(
      String id, String kind, String words, List<Cite> cites, int more, String from, int length) {}

  /**
   * Two reports of one story.
   *
   * @param a one
   * @param b the other
   * @param score from 0 to 1
   * @param because the reasons
   */
  record Pair(Sig a, Sig b, String score, String because) {}

  /** Returns the lineage of a story. */
  static LineageView of(StoryFrame frame) {
    List<Passage> passages = frame.synopsis().reuse().passages();
    List<Pairing> pairs = frame.synopsis().story().grouping();
    return new LineageView(
        frame.section("lineage", "Lineage", summary(frame)),
        LineageDrawing.of(frame),
        frame.sigla().stream().map(s -> row(frame, s)).toList(),
        shared(frame, passages),
        Math.max(0, passages.size() - PASSAGES),
        pairs.stream().limit(PAIRS).map(pair -> pair(frame, pair)).toList(),
        Math.max(0, pairs.size() - PAIRS));
  }

  private static String summary(StoryFrame frame) {
    Map<Lineage.Relation, Integer> counts = new EnumMap<>(Lineage.Relation.class);
    frame.sigla().forEach(s -> counts.merge(frame.lineage(s).relation(), 1, Integer::sum));
    List<String> parts =
        counts.entrySet().stream()
            .map(
                e ->
                    switch (e.getKey()) {
                      case OWN -> Counts.number(e.getValue()) + " of their own";
                      case CARRIES -> Counts.number(e.getValue()) + " carried";
                      case REWRITES -> Counts.number(e.getValue()) + " rewritten";
                      case GARBLES -> Counts.number(e.getValue()) + " garbled";
                      case UNKNOWN -> Counts.number(e.getValue()) + " of unknown lineage";
                    })
            .toList();
    int lines = frame.lines().size();
    return Words.list(parts) + "; " + Words.count(lines, "line", "lines") + " of descent";
  }

  private static Row row(StoryFrame frame, Siglum siglum) {
    Lineage lineage = frame.lineage(siglum);
    return new Row(
        ReportRow.of(frame, siglum),
        lineage.credits().isEmpty() ? "" : Words.list(lineage.credits()),
        percent(lineage.shared()),
        percent(lineage.reworded()));
  }

  private static int percent(double share) {
    return (int) Math.round(Math.max(0, Math.min(1, share)) * 100);
  }

  private static List<Shared> shared(StoryFrame frame, List<Passage> passages) {
    return IntStream.range(0, passages.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> -longest(passages.get(i))))
        .limit(PASSAGES)
        .map(i -> shared(frame, passages.get(i), i + 1))
        .toList();
  }

  private static int longest(Passage passage) {
    return passage.spans().stream().mapToInt(s -> s.range().length()).max().orElse(0);
  }

  private static Shared shared(StoryFrame frame, Passage passage, int number) {
    List<Span> spans = passage.spans();
    String words = frame.words(spans.get(0));
    return new Shared(
        frame.id("p" + number),
        Words.of(passage.kind()),
        Clip.middle(words, 260),
        spans.stream().limit(CITES).map(frame::cite).toList(),
        Math.max(0, spans.size() - CITES),
        passage.from().map(Siglum::letters).orElse(""),
        Words.in(words));
  }

  private static Pair pair(StoryFrame frame, Pairing pair) {
    return new Pair(
        frame.sig(pair.a()),
        frame.sig(pair.b()),
        String.format(Locale.ROOT, "%.2f", pair.score()),
        String.join("; ", pair.because()));
  }
}
