package dev.synoptic.align;

import dev.synoptic.collate.Lexis;
import dev.synoptic.collate.PrintedWord.Break;
import dev.synoptic.collate.Witness;
import dev.synoptic.collate.WordCutter;
import dev.synoptic.collate.WordCutter.Piece;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that one report has of one utterance, made into one reading.
 *
 * @param report which report
 * @param main the quotation with most words: its speaker and cue are the reading's
 * @param parts the quotations the reading is made of, in the report's order
 * @param repeats quotations that only say again what the parts say
 */
record Carrier(Siglum report, Spoken main, List<Spoken> parts, List<Spoken> repeats) {

  /** Words this near in one paragraph are one quotation with the report's words between. */
  private static final int MAX_INTERRUPTION = 200;

  /** Copies the lists. */
  Carrier {
    parts = List.copyOf(parts);
    repeats = List.copyOf(repeats);
  }

  /** Returns the carrier made of {@code quotations}, all of one report, in its order. */
  static Carrier of(List<Spoken> quotations) {
    var byWeight = new ArrayList<Spoken>(quotations);
    byWeight.sort(
        Comparator.comparing((Spoken spoken) -> -spoken.weight()).thenComparing(Spoken::number));
    var parts = new ArrayList<Spoken>();
    var repeats = new ArrayList<Spoken>();
    for (Spoken spoken : byWeight) {
      (parts.stream().anyMatch(part -> holds(part, spoken)) ? repeats : parts).add(spoken);
    }
    parts.sort(Comparator.comparing(Spoken::number));
    repeats.sort(Comparator.comparing(Spoken::number));
    return new Carrier(quotations.get(0).report(), byWeight.get(0), parts, repeats);
  }

  private static boolean holds(Spoken fuller, Spoken spoken) {
    boolean touch =
        fuller.pieces().stream()
            .anyMatch(piece -> spoken.pieces().stream().anyMatch(piece::overlaps));
    return touch || spoken.isSaidAgainIn(fuller);
  }

  /** Returns the form: direct if all parts are, mixed if they differ. */
  QuotationForm form() {
    QuotationForm form = main.quotation().form();
    return parts.stream().allMatch(part -> part.quotation().form() == form)
        ? form
        : QuotationForm.MIXED;
  }

  /**
   * Returns the reading's words.
   *
   * @param whole whether a mixed quotation counts with the report's own words in it
   */
  Witness witness(Story story, boolean whole, Lexis lexis) {
    ParsedReport of = story.report(report);
    List<Piece> pieces = pieces(story, whole);
    WordCutter.Words words = WordCutter.cut(of, pieces, lexis);
    return new Witness(report, form(), of.text(), words.printed(), words.atoms());
  }

  /** Returns the reading's pieces, with what parts each from the one before. */
  List<Piece> pieces(Story story, boolean whole) {
    ParsedReport of = story.report(report);
    var pieces = new ArrayList<Piece>();
    Spoken last = null;
    for (Spoken part : parts) {
      boolean again = last != null && last.quotation().equals(part.quotation());
      if (whole && again) {
        continue;
      }
      List<Range> ranges = whole ? part.quotation().content() : part.pieces();
      List<Piece> own = SpokenReader.pieces(of, ranges, part.quotation().form());
      pieces.add(new Piece(ranges.get(0), last == null ? Break.NONE : between(of, last, part)));
      pieces.addAll(own.subList(1, own.size()));
      last = part;
    }
    pieces.sort(Comparator.comparing(Piece::range));
    return pieces;
  }

  private static Break between(ParsedReport report, Spoken last, Spoken next) {
    int end = last.pieces().get(last.pieces().size() - 1).end();
    boolean direct =
        last.quotation().form() == QuotationForm.DIRECT
            && next.quotation().form() == QuotationForm.DIRECT;
    boolean fragments = last.quotation().equals(next.quotation());
    boolean near = !fragments && next.start() - end < MAX_INTERRUPTION && next.start() >= end;
    return direct && near && sameBlock(report, end - 1, next.start())
        ? Break.INTERRUPTION
        : Break.QUOTATION;
  }

  private static boolean sameBlock(ParsedReport report, int a, int b) {
    int first = report.sentenceAt(a);
    int second = report.sentenceAt(b);
    return second < report.sentences().size()
        && report.sentences().get(first).block() == report.sentences().get(second).block();
  }
}
