package dev.synoptic.clean;

import dev.synoptic.model.Aside;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Dateline;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Segment;
import dev.synoptic.model.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins the parts of a draft into one text with one map, and completes it to a report. */
final class ReportWriter {

  static final String BETWEEN = "\n\n";

  /** A dateline opens the first paragraph; a standfirst or two may stand before it. */
  private static final int DATELINE_BLOCKS = 4;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();

  private ReportWriter() {}

  /** Returns the report that {@code draft} makes of {@code page}. */
  static Report write(NewsWords words, Page page, Draft draft) {
    var writer = new ReportWriter();
    draft.title().ifPresent(title -> writer.add(BlockKind.TITLE, title));
    draft.body().forEach(part -> writer.add(part.kind(), part.words()));
    return writer.report(words, page, draft);
  }

  private void add(BlockKind kind, MappedText words) {
    if (!text.isEmpty()) {
      text.append(BETWEEN);
    }
    int start = text.length();
    text.append(words.text());
    blocks.add(new Block(kind, new Range(start, text.length())));
    for (Segment run : words.runs()) {
      Range clean = run.clean();
      segments.add(
          new Segment(new Range(start + clean.start(), start + clean.end()), run.source()));
    }
  }

  private Report report(NewsWords words, Page page, Draft draft) {
    String whole = text.toString();
    PageFacts facts = draft.facts();
    Optional<Outlet> outlet = page.stated().outlet().or(facts::outlet);
    Optional<Dateline> dateline = dateline(words, whole);
    Optional<Published> published =
        page.stated()
            .published()
            .or(facts::published)
            .or(() -> dateline.flatMap(line -> day(words, line.range().in(whole))));
    Optional<String> url = page.origin().url().or(facts::url);
    Origin origin = new Origin(page.origin().path(), url, page.origin().inputId());
    return new Report(
        id(outlet, published, url, whole),
        origin,
        outlet,
        draft.title().map(MappedText::text),
        published,
        page.stated().language().or(() -> language(words, facts, whole)),
        dateline,
        whole,
        blocks,
        segments,
        draft.aside().stream().sorted(Comparator.comparing(Aside::source)).toList(),
        SourceText.of(page.markup()));
  }

  /** Returns the id of the report that {@code outlet} published so with this text. */
  static ReportId id(
      Optional<Outlet> outlet, Optional<Published> published, Optional<String> url, String text) {
    return new ReportId(
        ContentId.of(
            "r",
            outlet.map(Outlet::name).orElse(""),
            published.map(Published::iso).orElse(""),
            url.orElse(""),
            text));
  }

  /** A page's own word for its language is often its template's; a clear text knows better. */
  private static Optional<String> language(NewsWords words, PageFacts facts, String text) {
    Optional<String> guess = words.languages().of(text);
    return facts.language().filter(tag -> guess.map(tag::startsWith).orElse(true)).or(() -> guess);
  }

  /** "BERLIN, May 6, 2025 (AP) —" tells the day where nothing else on the page does. */
  private static Optional<Published> day(NewsWords words, String dateline) {
    return DateScan.scan(words.dates(), dateline).date();
  }

  private Optional<Dateline> dateline(NewsWords words, String whole) {
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .limit(DATELINE_BLOCKS)
        .flatMap(block -> DatelineFinder.find(words, whole, block.range()).stream())
        .findFirst();
  }
}
