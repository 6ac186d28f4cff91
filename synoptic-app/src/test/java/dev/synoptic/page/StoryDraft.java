package dev.synoptic.page;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Names;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story being laid side by side by hand, for a test. */
final class StoryDraft {

  private final List<ParsedReport> reports = new ArrayList<>();
  private final List<Lineage> lineages = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final List<BriefSentence> brief = new ArrayList<>();
  private final List<Pairing> pairs = new ArrayList<>();

  /** Adds a report of its own line. */
  Siglum report(ReportDraft draft) {
    return report(
        draft,
        reports.size(),
        new Lineage(Lineage.Relation.OWN, List.of(), List.of(), 0.94, 0.06, 0));
  }

  Siglum report(ReportDraft draft, int line, Lineage lineage) {
    reports.add(draft.parsed());
    lines.add(line);
    lineages.add(lineage);
    return new Siglum(reports.size() - 1);
  }

  static Siglum siglum(String letter) {
    return new Siglum(letter.charAt(0) - 'A');
  }

  ParsedReport report(Siglum siglum) {
    return reports.get(siglum.index());
  }

  Descent descent() {
    return new Descent(lines);
  }

  /** Returns where {@code words} first stand in the report with letter {@code report}. */
  Span span(String report, String words) {
    return span(siglum(report), words);
  }

  Span span(Siglum report, String words) {
    int at = report(report).text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in " + report + ": " + words);
    }
    return new Span(report, new Range(at, at + words.length()));
  }

  QuoteDraft quote(String speaker) {
    return new QuoteDraft(this, Optional.of(speaker));
  }

  QuoteDraft unknownSpeaker() {
    return new QuoteDraft(this, Optional.empty());
  }

  StoryDraft add(Quote quote) {
    quotes.add(quote);
    return this;
  }

  Fact.Stated stated(Span span, Value value, Precision precision, String note) {
    Optional<String> notes = note.isEmpty() ? Optional.empty() : Optional.of(note);
    return new Fact.Stated(span, value, precision, notes);
  }

  StoryDraft fact(FigureKind kind, String about, Fact.Status status, Fact.Stated... values) {
    List<Siglum> carriers =
        List.of(values).stream().map(v -> v.span().report()).distinct().toList();
    facts.add(
        new Fact(
            ContentId.of("f", about + facts.size()),
            kind,
            about,
            status,
            descent().independent(carriers),
            carriers.size(),
            List.of(values)));
    return this;
  }

  StoryDraft passage(Passage.Kind kind, Siglum from, Span... spans) {
    passages.add(
        new Passage(
            ContentId.of("p", "" + passages.size()), kind, List.of(spans), Optional.of(from)));
    return this;
  }

  StoryDraft moment(String when, Span... spans) {
    String text = spans[0].range().in(report(spans[0].report()).text());
    moments.add(new Moment(when, text, List.of(spans)));
    return this;
  }

  StoryDraft brief(Span... spans) {
    String text = spans[0].range().in(report(spans[0].report()).text());
    brief.add(new BriefSentence(text, List.of(spans)));
    return this;
  }

  StoryDraft pair(String a, String b, double score, String... because) {
    pairs.add(new Pairing(siglum(a), siglum(b), score, List.of(because)));
    return this;
  }

  /** Returns the synopsis; its title is the first report's. */
  Synopsis synopsis() {
    Optional<String> title = reports.get(0).report().title();
    return new Synopsis(
        new Story("s1", reports, pairs),
        title,
        title.map(words -> new Span(new Siglum(0), new Range(0, words.length()))),
        new Names(List.of(), List.of()),
        quotes,
        facts,
        List.of(),
        new Reuse(passages, lineages, descent()),
        moments,
        brief,
        List.of());
  }
}
