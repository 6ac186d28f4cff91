package dev.synoptic.http;

import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.StoredSynopsis;

/**
 * Where a quote stands in a report: what a mark of its speaker is held to.
 *
 * @param report which report
 * @param words where in its text
 */
record QuotePlace(ReportId report, Range words) {

  /** Returns where the first reading of a story's quote stands. */
  static QuotePlace of(Shelf shelf, String story, String quote) {
    String living =
        shelf.store().resolve(story).orElseThrow(() -> Refused.notFound("There is no such story."));
    Synopsis synopsis =
        shelf
            .synopsis(living)
            .map(StoredSynopsis::synopsis)
            .orElseThrow(() -> Refused.notFound("There is no such story."));
    Quote found =
        synopsis.quotes().stream()
            .filter(q -> q.id().equals(quote))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("The story has no such quote any more."));
    Reading reading = found.readings().get(0);
    Range words = reading.pieces().get(0).cover(reading.pieces().get(reading.pieces().size() - 1));
    return new QuotePlace(synopsis.story().report(reading.report()).report().id(), words);
  }
}
