package dev.synoptic.page;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Segment;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Days;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lays out the text of a report: blocks in sentences, marks, margin, and what was set aside. */
final class SourceLayout {

  private final StoryFrame frame;
  private final Siglum siglum;
  private final ParsedReport parsed;
  private final Report report;
  private final List<SourceMarks.Entry> entries;
  private final MarkCursor marks;
  private int sentence;
  private int segment;
  private int entry;

  private SourceLayout(StoryFrame frame, Siglum siglum, List<SourceMarks.Entry> entries) {
    this.frame = frame;
    this.siglum = siglum;
    this.parsed = frame.report(siglum);
    this.report = parsed.report();
    this.entries = entries;
    var found = new ArrayList<Mark>();
    report.dateline().ifPresent(line -> found.add(new Mark(line.range(), "dl", "")));
    entries.forEach(e -> found.add(new Mark(e.range(), e.style(), "")));
    this.marks = new MarkCursor(found);
  }

  /** Returns the source of {@code siglum}. */
  static SourceView of(StoryFrame frame, Siglum siglum, List<SourceMarks.Entry> entries) {
    var layout = new SourceLayout(frame, siglum, entries);
    Report report = layout.report;
    int aside = report.aside().size();
    return new SourceView(
        frame.id(siglum.letters()),
        frame.sig(siglum),
        frame.outlet(siglum),
        report.title().orElse(""),
        Language.of(report),
        Words.count(Words.in(report.text()), "word", "words")
            + (aside == 0 ? "" : " · " + Counts.number(aside) + " set aside"),
        fields(report),
        layout.pieces());
  }

  /** Returns what is known of a report. */
  static List<SourceView.Field> fields(Report report) {
    var fields = new ArrayList<SourceView.Field>();
    report.origin().path().ifPresent(path -> fields.add(field("file", path)));
    report
        .origin()
        .url()
        .ifPresent(url -> fields.add(new SourceView.Field("address", url, WebLink.of(url))));
    report.origin().inputId().ifPresent(id -> fields.add(field("id", id)));
    fields.add(field("outlet", report.outlet().map(o -> o.name()).orElse("unknown")));
    fields.add(field("published", report.published().map(Days::of).orElse("not stated")));
    fields.add(field("language", Language.name(report)));
    fields.add(field("set aside", aside(report)));
    fields.add(field("SHA-256", Clip.end(report.source().sha256(), 16)));
    return List.copyOf(fields);
  }

  private static SourceView.Field field(String name, String value) {
    return new SourceView.Field(name, value, "");
  }

  private static String aside(Report report) {
    Map<AsideKind, Integer> counts = new EnumMap<>(AsideKind.class);
    report.aside().forEach(a -> counts.merge(a.kind(), 1, Integer::sum));
    List<String> parts =
        counts.entrySet().stream().map(e -> e.getValue() + " " + Words.of(e.getKey())).toList();
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private List<SourceView.Piece> pieces() {
    var pieces = new ArrayList<SourceView.Piece>();
    int aside = 0;
    List<Aside> asides = report.aside();
    for (Block block : report.blocks()) {
      int source = sourceOf(block.range());
      while (aside < asides.size() && asides.get(aside).source().start() < source) {
        pieces.add(aside(asides.get(aside++)));
      }
      pieces.add(block(block));
    }
    for (Aside rest : asides.subList(aside, asides.size())) {
      pieces.add(aside(rest));
    }
    return List.copyOf(pieces);
  }

  /** Returns where the block begins in the source; segments are passed once. */
  private int sourceOf(Range block) {
    List<Segment> segments = report.segments();
    while (segment < segments.size() && segments.get(segment).clean().end() <= block.start()) {
      segment++;
    }
    if (segment == segments.size()) {
      return Integer.MAX_VALUE;
    }
    Segment at = segments.get(segment);
    int inside = Math.max(0, block.start() - at.clean().start());
    return at.source().start() + Math.min(inside, at.source().length());
  }

  private static SourceView.Piece aside(Aside aside) {
    return new SourceView.Piece(
        "aside",
        Words.of(aside.kind()),
        "",
        List.of(new SourceView.SentenceRuns("", 0, List.of(Run.plain(aside.text())))),
        List.of());
  }

  private SourceView.Piece block(Block block) {
    Range range = block.range();
    return new SourceView.Piece(
        kind(block.kind()),
        "",
        Integer.toString(frame.point(siglum, range.start())),
        sentences(range),
        notes(range));
  }

  private static String kind(BlockKind kind) {
    return switch (kind) {
      case TITLE -> "title";
      case HEADING -> "heading";
      case PARAGRAPH -> "text";
      case ITEM -> "item";
      case QUOTE -> "quote";
    };
  }

  private List<SourceView.SentenceRuns> sentences(Range block) {
    var runs = new ArrayList<SourceView.SentenceRuns>();
    List<Sentence> sentences = parsed.sentences();
    int from = block.start();
    while (sentence < sentences.size() && sentences.get(sentence).range().start() < block.end()) {
      Range range = sentences.get(sentence).range();
      if (range.start() > from) {
        runs.add(part("", new Range(from, range.start())));
      }
      runs.add(part(frame.sentenceId(siglum, sentence), range));
      from = Math.max(from, range.end());
      sentence++;
    }
    if (from < block.end()) {
      runs.add(part("", new Range(from, block.end())));
    }
    return List.copyOf(runs);
  }

  private SourceView.SentenceRuns part(String id, Range range) {
    return new SourceView.SentenceRuns(
        id, range.start(), Runs.of(report.text(), range, marks.in(range)));
  }

  private List<SourceView.Note> notes(Range block) {
    var notes = new ArrayList<SourceView.Note>();
    while (entry < entries.size() && entries.get(entry).range().start() < block.end()) {
      SourceView.Note note = entries.get(entry++).note();
      if (!notes.contains(note)) {
        notes.add(note);
      }
    }
    return List.copyOf(notes);
  }
}
