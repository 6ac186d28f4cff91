package dev.synoptic.page;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Dateline;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Segment;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report being written for a test: its blocks in order, asides where they stand. */
final class ReportDraft {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][”\"’]?\\s+(?=[“\"‘A-Z0-9\\p{IsHebrew}\\p{IsArabic}])");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder source = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<Outlet> outlet = Optional.empty();
  private Optional<Published> published = Optional.empty();
  private Optional<String> language = Optional.of("en");
  private Optional<Dateline> dateline = Optional.empty();
  private Origin origin;

  ReportDraft(String path) {
    origin = Origin.ofPath(path);
  }

  ReportDraft outlet(String name) {
    outlet = Optional.of(Outlet.named(name));
    return this;
  }

  ReportDraft published(String iso) {
    published = Published.parse(iso);
    return this;
  }

  ReportDraft language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  ReportDraft url(String url) {
    origin = new Origin(origin.path(), Optional.of(url), Optional.empty());
    return this;
  }

  ReportDraft title(String words) {
    title = Optional.of(words);
    return block(BlockKind.TITLE, words);
  }

  ReportDraft paragraph(String words) {
    return block(BlockKind.PARAGRAPH, words);
  }

  ReportDraft block(BlockKind kind, String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
      source.append("\n\n");
    }
    var clean = new Range(text.length(), text.length() + words.length());
    segments.add(new Segment(clean, new Range(source.length(), source.length() + words.length())));
    blocks.add(new Block(kind, clean));
    text.append(words);
    source.append(words);
    return this;
  }

  /** Opens the next paragraph with a dateline. */
  ReportDraft datelined(String place, String agency, String words) {
    String line = agency.isEmpty() ? place + " — " : place + " (" + agency + ") — ";
    paragraph(line + words);
    int start = blocks.get(blocks.size() - 1).range().start();
    dateline =
        Optional.of(
            new Dateline(
                new Range(start, start + line.length() - 1),
                place,
                agency.isEmpty() ? Optional.empty() : Optional.of(agency)));
    return this;
  }

  ReportDraft aside(AsideKind kind, String words) {
    source.append("\n\n");
    asides.add(
        new Aside(kind, new Range(source.length(), source.length() + words.length()), words));
    source.append(words);
    return this;
  }

  Report report() {
    return new Report(
        new ReportId(ContentId.of("r", text.toString())),
        origin,
        outlet,
        title,
        published,
        language,
        dateline,
        text.toString(),
        blocks,
        segments,
        asides,
        SourceText.of(source.toString()));
  }

  ParsedReport parsed() {
    var sentences = new ArrayList<Sentence>();
    for (int block = 0; block < blocks.size(); block++) {
      Range range = blocks.get(block).range();
      int from = range.start();
      Matcher end = SENTENCE_END.matcher(text).region(from, range.end());
      while (end.find()) {
        int stop = end.start() + end.group().stripTrailing().length();
        sentences.add(new Sentence(new Range(from, stop), 0, 0, block));
        from = end.end();
      }
      sentences.add(new Sentence(new Range(from, range.end()), 0, 0, block));
    }
    return new ParsedReport(report(), sentences, List.of(), List.of());
  }
}
