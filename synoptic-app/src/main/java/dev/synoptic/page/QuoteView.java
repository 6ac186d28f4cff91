package dev.synoptic.page;

import dev.synoptic.model.Occasion;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Days;
import dev.synoptic.phrase.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A quote that several reports carry.
 *
 * @param id of its element
 * @param number by which other sections name it
 * @param speaker who said it; that it is unknown where it is
 * @param known whether the speaker is known
 * @param circumstance to whom, when and where, as far as the reports say
 * @param carriers who carries it
 * @param counts how many carry it, and who does not
 * @param departs whether a reading is altered, cut, moved or given to another speaker
 * @param label a few of its words
 * @param cite where the fullest wording stands
 * @param strip the readings, word under word; absent for short ones
 * @param sigla all sigla of each row, where rows stand for several reports
 * @param notes how readings depart
 * @param apparatus the collation
 * @param printed the readings as printed, with the words around them
 * @param words the readings as printed, those that agree together
 */
record QuoteView(
    String id,
    int number,
    String speaker,
    boolean known,
    String circumstance,
    Carriers carriers,
    String counts,
    boolean departs,
    String label,
    Cite cite,
    Optional<StripView> strip,
    List<RowSigla> sigla,
    List<ReadingNote> notes,
    ApparatusView apparatus,
    List<PrintedReading> printed,
    List<PrintedWords> words) {

  /** Shorter quotes stand in a table, unless a reading departs. */
  private static final int STRIP_WORDS = 5;

  /**
   * All sigla of a row.
   *
   * @param first the row's label
   * @param cites the readings of the row
   */
  record RowSigla(String first, List<Cite> cites) {}

  /** Returns the view of {@code quote}. */
  static QuoteView of(StoryFrame frame, Quote quote, int number) {
    var carriers = new TreeSet<Siglum>();
    var altered = new TreeSet<Siglum>();
    for (Reading reading : quote.readings()) {
      carriers.add(reading.report());
      if (reading.isAltered()) {
        altered.add(reading.report());
      }
    }
    boolean departs = quote.readings().stream().anyMatch(QuoteView::departs);
    StripRows rows = StripRows.of(frame, quote);
    boolean strip = departs || (Words.in(quote.reading()) >= STRIP_WORDS && rows.hasPrintedRow());
    return new QuoteView(
        frame.id("q" + number),
        number,
        quote.speakerName().orElse("speaker unknown"),
        quote.speakerName().isPresent(),
        circumstance(quote),
        Carriers.of(frame, carriers, altered, "altered"),
        counts(frame, quote, carriers),
        departs,
        label(frame, quote),
        frame.cite(whole(rows.ruler().reading())),
        strip ? Optional.of(StripLayout.of(frame, quote.apparatus(), rows)) : Optional.empty(),
        rows.isGrouped() ? sigla(frame, quote, rows) : List.of(),
        ReadingNote.of(frame, quote),
        ApparatusView.of(quote),
        quote.readings().stream().map(r -> PrintedReading.of(frame, r)).toList(),
        strip ? List.of() : words(frame, quote));
  }

  private static List<PrintedWords> words(StoryFrame frame, Quote quote) {
    var places = new ArrayList<PrintedWords.Place>();
    for (Reading reading : quote.readings()) {
      String text = frame.report(reading.report()).text();
      boolean indirect = reading.form() == QuotationForm.INDIRECT;
      String words =
          reading.pieces().stream().map(piece -> piece.in(text)).collect(Collectors.joining(" … "));
      places.add(
          new PrintedWords.Place(
              whole(reading),
              indirect ? introduced(reading, text, words) : "“" + words + "”",
              indirect ? "in its own words" : ""));
    }
    return PrintedWords.of(frame, places);
  }

  private static String introduced(Reading reading, String text, String words) {
    String cue = Reported.cue(reading, text);
    return cue.isEmpty() ? words : cue + " " + words;
  }

  private static boolean departs(Reading reading) {
    return reading.wording().compareTo(Wording.CUT) <= 0 || reading.isDisputed();
  }

  /** Returns from the first to the last word of {@code reading}. */
  static Span whole(Reading reading) {
    return new Span(
        reading.report(),
        reading.pieces().get(0).cover(reading.pieces().get(reading.pieces().size() - 1)));
  }

  /** Returns a few words by which a reader knows {@code quote}. */
  static String label(StoryFrame frame, Quote quote) {
    return label(quote, siglum -> frame.report(siglum).text());
  }

  /** Returns a few words by which a reader knows {@code quote}, of reports with {@code texts}. */
  static String label(Quote quote, Function<Siglum, String> texts) {
    return shown(quote, texts, 44);
  }

  /** Returns at most {@code length} letters of {@code quote}, in quotation marks if a report's. */
  static String shown(Quote quote, Function<Siglum, String> texts, int length) {
    String words = Clip.end(Reported.words(quote, texts), length);
    return Reported.isIndirect(quote) ? words : "“" + words + "”";
  }

  /** Returns to whom, when and where {@code quote} was said, as far as its reports tell. */
  static String circumstance(Quote quote) {
    var parts = new ArrayList<String>();
    quote.addressee().ifPresent(to -> parts.add("to " + to));
    said(quote).flatMap(o -> o.where().stream()).findFirst().ifPresent(parts::add);
    said(quote)
        .flatMap(o -> o.when().stream())
        .findFirst()
        .ifPresent(when -> parts.add(Days.of(when)));
    return String.join(", ", parts);
  }

  private static Stream<Occasion> said(Quote quote) {
    return quote.readings().stream().flatMap(r -> r.said().stream());
  }

  private static String counts(StoryFrame frame, Quote quote, TreeSet<Siglum> carriers) {
    var silent = new TreeSet<>(frame.sigla());
    silent.removeAll(carriers);
    return quote.independent()
        + " independent, "
        + Words.count(quote.carriers(), "carrier", "carriers")
        + (silent.isEmpty() || silent.size() > 8 ? "" : "; not in " + StoryFrame.list(silent));
  }

  private static List<RowSigla> sigla(StoryFrame frame, Quote quote, StripRows rows) {
    return rows.all()
        .map(
            row ->
                new RowSigla(
                    row.reports().get(0).letters(),
                    quote.readings().stream()
                        .filter(r -> row.reports().contains(r.report()))
                        .map(r -> frame.cite(whole(r)))
                        .toList()))
        .toList();
  }
}
