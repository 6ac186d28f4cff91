package dev.synoptic.align;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Missing;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what each report leaves out that at least two independent others have: what one wire and
 * its carriers alone tell is that wire's choice, not the others' gap. Words that a report prints
 * anywhere are not left out, whatever was made of them; nor is a value of which it tells in a row
 * of its own, the same or another one.
 */
public final class Gaps {

  private static final int MIN_LINES = 2;

  /** Returns for each report, in the order of the sigla, the shared quotes and facts it lacks. */
  public List<Missing> find(Story story, List<Quote> quotes, List<Fact> facts) {
    List<Shingles> printed = story.reports().stream().map(Shingles::of).toList();
    var told = new ToldValues(facts);
    return IntStream.range(0, printed.size())
        .mapToObj(report -> missing(story, new Siglum(report), printed, quotes, facts, told))
        .toList();
  }

  /**
   * Returns whether {@code report} is in the language of any of {@code others}: what a report in
   * another language prints is read in part only, so nobody can say that it leaves a thing out.
   */
  private static boolean isComparable(Story story, Siglum report, Stream<Siglum> others) {
    Optional<String> language = language(story, report);
    return language.isEmpty()
        || others
            .map(other -> language(story, other))
            .anyMatch(other -> other.isEmpty() || other.equals(language));
  }

  private static Optional<String> language(Story story, Siglum report) {
    return story.report(report).report().language().map(tag -> tag.split("-")[0]);
  }

  private static Missing missing(
      Story story,
      Siglum report,
      List<Shingles> printed,
      List<Quote> quotes,
      List<Fact> facts,
      ToldValues told) {
    var lackedQuotes = new ArrayList<String>();
    for (Quote quote : quotes) {
      boolean carried = quote.readings().stream().anyMatch(r -> r.report().equals(report));
      if (!carried
          && quote.independent() >= MIN_LINES
          && isComparable(story, report, quote.readings().stream().map(Reading::report))
          && !prints(report, printed, quote)) {
        lackedQuotes.add(quote.id());
      }
    }
    var lackedFacts = new ArrayList<String>();
    for (Fact fact : facts) {
      boolean given = fact.values().stream().anyMatch(v -> v.span().report().equals(report));
      if (!given
          && fact.independent() >= MIN_LINES
          && !told.tells(report, fact)
          && isComparable(story, report, fact.values().stream().map(v -> v.span().report()))) {
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
