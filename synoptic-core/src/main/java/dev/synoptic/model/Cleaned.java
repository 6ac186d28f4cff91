package dev.synoptic.model;

import java.util.Optional;

/** What cleaning makes of a page: a report, or the reason why there is none. */
public sealed interface Cleaned {

  /** Returns the report, where there is one. */
  Optional<Report> report();

  /** Returns the reason, where there is no report. */
  Optional<Rejection> rejection();

  /**
   * A page that gave a report.
   *
   * @param accepted the report
   */
  record Accepted(Report accepted) implements Cleaned {
    @Override
    public Optional<Report> report() {
      return Optional.of(accepted);
    }

    @Override
    public Optional<Rejection> rejection() {
      return Optional.empty();
    }
  }

  /**
   * A page that gave none.
   *
   * @param rejected why
   */
  record Rejected(Rejection rejected) implements Cleaned {
    @Override
    public Optional<Report> report() {
      return Optional.empty();
    }

    @Override
    public Optional<Rejection> rejection() {
      return Optional.of(rejected);
    }
  }
}
