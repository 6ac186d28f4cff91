package dev.synoptic.export;

import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a story's reports, with offsets as all formats count them: in code points. */
final class StoryTexts {

  private final Story story;
  private final List<CodePoints> points;

  StoryTexts(Story story) {
    this.story = story;
    this.points = story.reports().stream().map(r -> CodePoints.of(r.text())).toList();
  }

  /** Returns the sigla of all reports, in order. */
  List<Siglum> sigla() {
    return IntStream.range(0, story.reports().size()).mapToObj(Siglum::new).toList();
  }

  Report report(Siglum siglum) {
    return story.report(siglum).report();
  }

  String words(Span span) {
    return story.words(span);
  }

  int start(Span span) {
    return points.get(span.report().index()).fromUnits(span.range().start());
  }

  int end(Span span) {
    return points.get(span.report().index()).fromUnits(span.range().end());
  }

  /** Returns where the words of {@code span} stand in the page's source, in code points. */
  Range source(Span span) {
    Report report = report(span.report());
    CodePoints source = report.source().codePoints();
    Range units = report.inSource(span.range());
    return new Range(source.fromUnits(units.start()), source.fromUnits(units.end()));
  }

  /** Returns the spans of {@code pieces} of a report. */
  static List<Span> spans(Siglum report, List<Range> pieces) {
    return pieces.stream().map(piece -> new Span(report, piece)).toList();
  }
}
