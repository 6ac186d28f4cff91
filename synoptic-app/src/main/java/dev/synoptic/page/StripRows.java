package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of a quote's strip.
 *
 * @param ruler the fullest wording
 * @param others the rows below it
 * @param folded rows that the strip has no room for
 */
record StripRows(StripRow ruler, List<StripRow> others, List<StripRow> folded) {

  /** Up to this many carriers a row is a report; from there on a row is a wording. */
  private static final int ROW_A_REPORT = 6;

  /** More wordings than this are folded. */
  private static final int ROWS = 8;

  /** Returns the rows of {@code quote}. */
  static StripRows of(StoryFrame frame, Quote quote) {
    var bySiglum = new TreeMap<Siglum, StripRow>();
    for (Reading reading : quote.readings()) {
      bySiglum.computeIfAbsent(
          reading.report(), s -> StripRow.of(quote.apparatus(), reading, frame.report(s).text()));
    }
    Siglum fullest = fullest(quote, bySiglum.keySet());
    StripRow ruler = bySiglum.get(fullest);
    if (ruler == null) {
      throw new IllegalArgumentException("no reading of the fullest report: " + quote.id());
    }
    bySiglum.remove(fullest);
    if (bySiglum.size() < ROW_A_REPORT) {
      return new StripRows(ruler, List.copyOf(bySiglum.values()), List.of());
    }
    return grouped(frame, ruler, List.copyOf(bySiglum.values()));
  }

  /** Returns all rows, the ruler first. */
  Stream<StripRow> all() {
    return Stream.of(List.of(ruler), others, folded).flatMap(List::stream);
  }

  /** Returns whether some row stands for several reports. */
  boolean isGrouped() {
    return all().anyMatch(row -> row.reports().size() > 1);
  }

  /** Returns whether a row below the ruler has words in quotation marks to set beside it. */
  boolean hasPrintedRow() {
    return Stream.concat(others.stream(), ruler.reports().stream().skip(1).map(s -> ruler))
        .anyMatch(row -> row.reading().form() != QuotationForm.INDIRECT);
  }

  private static StripRows grouped(StoryFrame frame, StripRow ruler, List<StripRow> rows) {
    var byKey = new LinkedHashMap<String, StripRow>();
    byKey.put(ruler.key(), ruler);
    rows.forEach(row -> byKey.merge(row.key(), row, (a, b) -> a.with(b.reports())));
    StripRow first = byKey.values().iterator().next();
    List<StripRow> sorted =
        byKey.values().stream()
            .skip(1)
            .sorted(
                Comparator.comparingInt(
                        (StripRow row) -> -frame.descent().independent(row.reports()))
                    .thenComparing(row -> -row.reports().size())
                    .thenComparing(row -> row.reports().get(0)))
            .toList();
    if (sorted.size() <= ROWS) {
      return new StripRows(first, sorted, List.of());
    }
    // Altered wordings are what a reader must see: they take the last rows if they have to.
    var shown = new LinkedHashSet<StripRow>();
    sorted.stream().filter(StripRow::isAltered).limit(ROWS).forEach(shown::add);
    sorted.stream().limit(ROWS).filter(row -> shown.size() < ROWS).forEach(shown::add);
    return new StripRows(
        first,
        sorted.stream().filter(shown::contains).toList(),
        sorted.stream().filter(row -> !shown.contains(row)).toList());
  }

  /** The fullest reading's words stand first in every entry that has a lemma. */
  private static Siglum fullest(Quote quote, Set<Siglum> carriers) {
    var candidates = new ArrayList<>(carriers);
    for (Apparatus.Entry entry : quote.apparatus().entries()) {
      if (!entry.lemma().isEmpty() && !entry.variants().isEmpty()) {
        List<Siglum> own = entry.variants().get(0).reports();
        if (candidates.stream().anyMatch(own::contains)) {
          candidates.retainAll(own);
        }
      }
    }
    return candidates.stream()
        .filter(s -> addsNothing(quote.apparatus(), s))
        .findFirst()
        .orElse(candidates.get(0));
  }

  private static boolean addsNothing(Apparatus apparatus, Siglum siglum) {
    return apparatus.entries().stream()
        .filter(entry -> entry.lemma().isEmpty())
        .flatMap(entry -> entry.variants().stream())
        .filter(variant -> variant.kind() == Variant.Kind.ADDED)
        .noneMatch(variant -> variant.reports().contains(siglum));
  }
}
