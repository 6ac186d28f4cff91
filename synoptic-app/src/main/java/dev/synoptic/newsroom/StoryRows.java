package dev.synoptic.newsroom;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.StoryRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What lists show of a story. */
final class StoryRows {

  private StoryRows() {}

  /**
   * Returns the row of {@code synopsis}.
   *
   * @param relabelled whether a person gave its title
   * @param newest when its newest report came
   */
  static StoryRow of(
      Synopsis synopsis, boolean relabelled, Instant newest, int revision, Instant now) {
    List<Report> reports = synopsis.story().reports().stream().map(ParsedReport::report).toList();
    List<Published> published = reports.stream().flatMap(r -> r.published().stream()).toList();
    List<Optional<String>> languages = reports.stream().map(Report::language).distinct().toList();
    return new StoryRow(
        synopsis.story().id(),
        synopsis.title(),
        relabelled,
        languages.size() == 1 ? languages.get(0) : Optional.empty(),
        published.stream().min(Published::compareTo).map(Published::iso),
        published.stream().max(Published::compareTo).map(Published::iso),
        newest,
        counts(synopsis),
        reports.stream().map(r -> r.outlet().map(Outlet::name).orElse("")).toList(),
        revision,
        now);
  }

  private static StoryRow.Counts counts(Synopsis synopsis) {
    long altered =
        synopsis.quotes().stream()
            .filter(q -> q.readings().stream().anyMatch(Reading::isAltered))
            .count();
    long conflicts =
        synopsis.facts().stream().filter(f -> f.status() == Fact.Status.CONFLICT).count();
    return new StoryRow.Counts(
        synopsis.story().reports().size(),
        (int) synopsis.reuse().descent().lines().stream().distinct().count(),
        synopsis.quotes().size(),
        synopsis.facts().size(),
        (int) altered,
        (int) conflicts);
  }

  /**
   * Returns when a report is news: when it was published, but never after it came; a day without a
   * time counts to its end.
   *
   * @param undated when a report is news that does not say when it was published
   */
  static Instant newsAt(Report report, Instant received, Instant undated) {
    Instant told =
        report
            .published()
            .map(
                p ->
                    p.time()
                        .map(t -> t.toInstant())
                        .orElseGet(
                            () -> p.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
            .orElse(undated);
    return told.isBefore(received) ? told : received;
  }
}
