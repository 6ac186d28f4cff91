package dev.synoptic.newsroom;

import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.Correction;
import dev.synoptic.store.CorrectionEntry;
import dev.synoptic.store.Slice;
import dev.synoptic.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The corrections that hold, in order, and what they make of a synopsis. */
final class HeldCorrections {

  private static final int AT_ONCE = 500;

  private final List<CorrectionEntry> entries;
  private long last;

  private HeldCorrections(List<CorrectionEntry> entries, long last) {
    this.entries = entries;
    this.last = last;
  }

  /** Reads the corrections of {@code store} that hold. */
  static HeldCorrections of(Store store) {
    var entries = new ArrayList<CorrectionEntry>();
    Optional<String> next = Optional.empty();
    long last = 0;
    do {
      Slice<CorrectionEntry> slice = store.corrections(next, AT_ONCE);
      last = Math.max(last, slice.items().isEmpty() ? 0 : slice.items().get(0).number());
      slice.items().stream().filter(CorrectionEntry::holds).forEach(entries::add);
      next = slice.next();
    } while (next.isPresent());
    entries.sort(Comparator.comparingLong(CorrectionEntry::number));
    return new HeldCorrections(entries, last);
  }

  Optional<CorrectionEntry> entry(long number) {
    return entries.stream().filter(e -> e.number() == number).findFirst();
  }

  /** Returns the number of the last correction, whether it holds or not; 0 for none. */
  long last() {
    return last;
  }

  void add(CorrectionEntry entry) {
    entries.add(entry);
    last = entry.number();
  }

  void remove(long number) {
    entries.removeIf(e -> e.number() == number);
  }

  /** Returns the part that the last split puts a report into. */
  Optional<String> pin(ReportId report) {
    String part = null;
    for (CorrectionEntry entry : entries) {
      if (entry.correction() instanceof Correction.Split split
          && split.reports().contains(report)) {
        part = split.part();
      }
    }
    return Optional.ofNullable(part);
  }

  /**
   * Returns the title that a person gave last.
   *
   * @param resolve tells which story an id means
   */
  Optional<String> title(String story, UnaryOperator<String> resolve) {
    String title = null;
    for (CorrectionEntry entry : entries) {
      if (entry.correction() instanceof Correction.Relabel relabel
          && resolve.apply(relabel.story()).equals(story)) {
        title = relabel.title();
      }
    }
    return Optional.ofNullable(title);
  }

  /** Returns {@code synopsis} with its title, where a person gave one, and speakers set right. */
  Synopsis applied(Synopsis synopsis, Optional<String> title) {
    List<Quote> quotes = synopsis.quotes().stream().map(q -> marked(synopsis, q)).toList();
    return new Synopsis(
        synopsis.story(),
        title.or(synopsis::title),
        title.isPresent() ? Optional.empty() : synopsis.titleSpan(),
        synopsis.names(),
        quotes,
        synopsis.facts(),
        synopsis.disputed(),
        synopsis.reuse(),
        synopsis.timeline(),
        synopsis.brief(),
        synopsis.missing());
  }

  private Quote marked(Synopsis synopsis, Quote quote) {
    Quote marked = quote;
    for (CorrectionEntry entry : entries) {
      if (entry.correction() instanceof Correction.Speaker speaker
          && carries(synopsis, quote, speaker)) {
        marked = with(synopsis, marked, speaker.speaker());
      }
    }
    return marked;
  }

  private static boolean carries(Synopsis synopsis, Quote quote, Correction.Speaker speaker) {
    for (Reading reading : quote.readings()) {
      ReportId report = synopsis.story().report(reading.report()).report().id();
      if (report.equals(speaker.report())) {
        for (Range piece : reading.pieces()) {
          if (piece.overlaps(speaker.words())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Quote with(Synopsis synopsis, Quote quote, String speaker) {
    Optional<Name> name =
        synopsis.names().names().stream()
            .filter(n -> n.kind() == NameKind.PERSON || n.kind() == NameKind.ORGANISATION)
            .filter(n -> n.name().equalsIgnoreCase(speaker))
            .findFirst();
    return new Quote(
        quote.id(),
        name,
        speaker.isBlank() ? Optional.empty() : Optional.of(speaker),
        quote.addressee(),
        quote.reading(),
        quote.independent(),
        quote.carriers(),
        quote.readings(),
        quote.apparatus());
  }
}
