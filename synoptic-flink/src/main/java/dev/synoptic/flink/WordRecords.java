package dev.synoptic.flink;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a story's reports say as rows of tables, each with its place. Offsets count code points, as
 * the JSON's do.
 */
final class WordRecords {

  private WordRecords() {}

  static List<List<Object>> quotes(Packet packet) {
    var rows = new ArrayList<List<Object>>();
    packet.synopsis().ifPresent(s -> s.quotes().forEach(q -> quote(s, q, rows)));
    return rows;
  }

  private static void quote(Synopsis synopsis, Quote quote, List<List<Object>> rows) {
    for (Reading reading : quote.readings()) {
      Report report = report(synopsis, reading.report());
      List<Range> pieces = reading.pieces();
      String words =
          pieces.stream().map(p -> p.in(report.text())).collect(Collectors.joining(" … "));
      var whole = new Range(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
      rows.add(
          row(
              Stream.of(
                  Optional.of(synopsis.story().id()),
                  Optional.of(quote.id()),
                  quote.speakerName(),
                  constant(reading.wording()),
                  constant(reading.form()),
                  Optional.of(words)),
              report,
              whole));
    }
  }

  static List<List<Object>> facts(Packet packet) {
    var rows = new ArrayList<List<Object>>();
    packet.synopsis().ifPresent(s -> s.facts().forEach(f -> fact(s, f, rows)));
    return rows;
  }

  private static void fact(Synopsis synopsis, Fact fact, List<List<Object>> rows) {
    for (Fact.Stated stated : fact.values()) {
      Report report = report(synopsis, stated.span().report());
      Range range = stated.span().range();
      rows.add(
          row(
              Stream.of(
                  Optional.of(synopsis.story().id()),
                  Optional.of(fact.id()),
                  Optional.of(fact.about()),
                  constant(fact.kind()),
                  constant(fact.status()),
                  Optional.of(value(stated.value())),
                  unit(stated.value()),
                  Optional.of(range.in(report.text()))),
              report,
              range));
    }
  }

  private static Report report(Synopsis synopsis, Siglum siglum) {
    return synopsis.story().report(siglum).report();
  }

  private static Optional<String> constant(Enum<?> value) {
    return Optional.of(value.name().toLowerCase(Locale.ROOT));
  }

  private static String value(Value value) {
    if (value instanceof Value.Amount amount) {
      String low = amount.low().toPlainString();
      return amount.isRange() ? low + "/" + amount.high().toPlainString() : low;
    }
    return value instanceof Value.Date date ? date.iso() : ((Value.Duration) value).iso();
  }

  private static Optional<String> unit(Value value) {
    return value instanceof Value.Amount amount ? amount.unit() : Optional.empty();
  }

  /** Returns what stands in every row of words: where they come from. */
  private static List<Object> row(Stream<Optional<String>> first, Report report, Range range) {
    var row = new ArrayList<Object>(first.toList());
    int start = report.text().codePointCount(0, range.start());
    row.add(Optional.of(report.id().value()));
    row.add(report.outlet().map(Outlet::name));
    row.add(report.origin().url());
    row.add((long) start);
    row.add((long) start + report.text().codePointCount(range.start(), range.end()));
    return row;
  }
}
