package dev.synoptic.align;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Missing;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what each report leaves out that at least two independent others have: what one wire and
 * its carriers alone tell is that wire's choice, not the others' gap. Words that a report prints
 * anywhere are not left out, whatever was made of them.
 */
public final class Gaps {

  private static final int MIN_LINES = 2;

  /** Returns for each report, in the order of the sigla, the shared quotes and facts it lacks. */
  public List<Missing> find(Story story, List<Quote> quotes, List<Fact> facts) {
    List<Shingles> printed = story.reports().stream().map(Shingles::of).toList();
    return IntStream.range(0, printed.size())
        .mapToObj(report -> missing(new Siglum(report), printed, quotes, facts))
        .toList();
  }

  private static Missing missing(
      Siglum report, List<Shingles> printed, List<Quote> quotes, List<Fact> facts) {
    var lackedQuotes = new ArrayList<String>();
    for (Quote quote : quotes) {
      boolean carried = quote.readings().stream().anyMatch(r -> r.report().equals(report));
      if (!carried && quote.independent() >= MIN_LINES && !prints(report, printed, quote)) {
        lackedQuotes.add(quote.id());
      }
    }
    var lackedFacts = new ArrayList<String>();
    for (Fact fact : facts) {
      boolean given = fact.values().stream().anyMatch(v -> v.span().report().equals(report));
      if (!given && fact.independent() >= MIN_LINES) {
        lackedFacts.add(fact.id());
      }
    }
    return new Missing(report, lackedQuotes, lackedFacts);
  }

  /** Returns whether a report prints what the shortest reading of {@code quote} has. */
  private static boolean prints(Siglum report, List<Shingles> printed, Quote quote) {
    return quote.readings().stream()
        .filter(reading -> reading.form() != QuotationForm.INDIRECT)
        .anyMatch(
            reading ->
                printed
                    .get(report.index())
                    .hold(printed.get(reading.report().index()), reading.pieces()));
  }
}
