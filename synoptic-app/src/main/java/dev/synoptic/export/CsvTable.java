package dev.synoptic.export;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.phrase.ValueGroup;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes synopses as one table that a spreadsheet opens: a row for each reading of a quote and for
 * each value of a fact, and for each place where reports tell otherwise what is no figure. Rows of
 * one quote or fact share {@code id}; filtering by {@code row} gives either kind alone.
 */
public final class CsvTable {

  /** Tells spreadsheets that the table is UTF-8; without it some take “ for three letters. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "row",
          "story",
          "story_title",
          "id",
          "report",
          "outlet",
          "published",
          "speaker",
          "about",
          "kind",
          "words",
          "verdict",
          "value",
          "unit",
          "approximate",
          "independent",
          "carriers",
          "notes",
          "start",
          "end",
          "source_start",
          "source_end",
          "path",
          "url");

  private CsvTable() {}

  /**
   * Writes the table.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Comparison comparison, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvRow.write(COLUMNS, out);
    for (Synopsis synopsis : comparison.stories()) {
      var texts = new StoryTexts(synopsis.story());
      for (Quote quote : synopsis.quotes()) {
        for (Reading reading : quote.readings()) {
          CsvRow.write(row(synopsis, texts, quote, reading), out);
        }
      }
      for (Fact fact : synopsis.facts()) {
        for (Fact.Stated stated : fact.values()) {
          CsvRow.write(row(synopsis, texts, fact, stated), out);
        }
      }
      for (Disputed disputed : synopsis.disputed()) {
        for (Disputed.Told told : disputed.values()) {
          for (Span span : told.spans()) {
            CsvRow.write(row(synopsis, texts, disputed, told, span), out);
          }
        }
      }
    }
  }

  private static List<String> row(
      Synopsis synopsis, StoryTexts texts, Quote quote, Reading reading) {
    List<Span> spans = StoryTexts.spans(reading.report(), reading.pieces());
    List<String> row = head("quote", synopsis, quote.id(), texts, spans.get(0));
    row.add(quote.speakerName().orElse(""));
    row.add("");
    row.add(Names.of(reading.form()));
    row.add(spans.stream().map(texts::words).collect(Collectors.joining(" … ")));
    row.add(Names.of(reading.wording()));
    row.addAll(List.of("", "", ""));
    row.add(Integer.toString(quote.independent()));
    row.add(Integer.toString(quote.carriers()));
    row.add(String.join("; ", reading.notes()));
    tail(texts, spans, row);
    return row;
  }

  private static List<String> row(
      Synopsis synopsis, StoryTexts texts, Fact fact, Fact.Stated stated) {
    List<String> row = head("fact", synopsis, fact.id(), texts, stated.span());
    row.add("");
    row.add(fact.about());
    row.add(Names.of(fact.kind()));
    row.add(texts.words(stated.span()));
    row.add(fact.isChange() ? "changed" : Names.of(fact.status()));
    row.add(Names.of(stated.value()));
    row.add(Names.unit(stated.value()));
    row.add(stated.precision() == Precision.EXACT ? "" : Names.of(stated.precision()));
    addCounts(synopsis, fact, stated, row);
    row.add(stated.note().orElse(""));
    tail(texts, List.of(stated.span()), row);
    return row;
  }

  private static List<String> row(
      Synopsis synopsis, StoryTexts texts, Disputed disputed, Disputed.Told told, Span span) {
    List<String> row = head("disputed", synopsis, "", texts, span);
    row.add("");
    row.add(disputed.about());
    row.add(Names.of(disputed.kind()));
    row.add(texts.words(span));
    row.add(Names.of(Fact.Status.CONFLICT));
    row.addAll(List.of(told.value(), "", ""));
    row.add(Integer.toString(synopsis.reuse().descent().independent(told.reports())));
    row.add(Integer.toString(told.reports().size()));
    row.add(disputed.note());
    tail(texts, List.of(span), row);
    return row;
  }

  /** Adds who gives the fact or, where its values differ, who gives the value of this row. */
  private static void addCounts(
      Synopsis synopsis, Fact fact, Fact.Stated stated, List<String> row) {
    int independent = fact.independent();
    int carriers = fact.carriers();
    if (fact.isChange() || fact.status() == Fact.Status.CONFLICT) {
      Set<Siglum> reports = ValueGroup.with(stated, fact.values()).reports();
      independent = synopsis.reuse().descent().independent(reports);
      carriers = reports.size();
    }
    row.add(Integer.toString(independent));
    row.add(Integer.toString(carriers));
  }

  private static List<String> head(
      String kind, Synopsis synopsis, String id, StoryTexts texts, Span first) {
    Report report = texts.report(first.report());
    var row = new ArrayList<String>(COLUMNS.size());
    row.add(kind);
    row.add(synopsis.story().id());
    row.add(synopsis.title().orElse(""));
    row.add(id);
    row.add(first.report().letters());
    row.add(report.outlet().map(Outlet::name).orElse(""));
    row.add(report.published().map(Published::iso).orElse(""));
    return row;
  }

  /** Adds where the words stand, from the first to the last, and where the page came from. */
  private static void tail(StoryTexts texts, List<Span> spans, List<String> row) {
    Span first = spans.get(0);
    Span last = spans.get(spans.size() - 1);
    Range from = texts.source(first);
    Range to = texts.source(last);
    row.add(Integer.toString(texts.start(first)));
    row.add(Integer.toString(texts.end(last)));
    row.add(Integer.toString(from.start()));
    row.add(Integer.toString(to.end()));
    Origin origin = texts.report(first.report()).origin();
    row.add(origin.path().orElse(""));
    row.add(origin.url().orElse(""));
  }
}
