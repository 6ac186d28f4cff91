package dev.synoptic.store;

import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes by SQL, within the transaction of a session. */
final class SqlWriting implements Writing {

  private final Session session;
  private final Dialect dialect;

  SqlWriting(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  /** Work with the database that gives something. */
  @FunctionalInterface
  private interface Asking<T> {
    T ask() throws SQLException;
  }

  /** Work with the database. */
  @FunctionalInterface
  private interface Doing {
    void work() throws SQLException;
  }

  private <T> T ask(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (SQLException e) {
      throw StoreFailure.of(dialect.place(), e);
    }
  }

  private void run(Doing doing) {
    ask(
        () -> {
          doing.work();
          return true;
        });
  }

  @Override
  public long add(Arrival arrival) {
    return ask(
        () -> {
          Optional<Placement> before = ReportTable.latest(session, arrival.key());
          if (before.isPresent()) {
            dialect.unindex(session, before.get().number());
          }
          long number = ReportTable.add(session, arrival);
          dialect.index(session, number, TitleWords.with(arrival.report().report()));
          return number;
        });
  }

  @Override
  public Optional<Report> report(ReportId report) {
    return ask(() -> ReportTable.report(session, report));
  }

  @Override
  public Optional<Placement> placement(ReportId report) {
    return ask(() -> ReportTable.placement(session, report));
  }

  @Override
  public int version(ReportId report) {
    return ask(() -> ReportTable.row(session, report).map(ReportRow::version).orElse(0));
  }

  @Override
  public Optional<Placement> successor(ReportId report) {
    return ask(
        () -> {
          Optional<ReportRow> row = ReportTable.row(session, report);
          return row.isEmpty() ? Optional.empty() : ReportTable.latest(session, row.get().key());
        });
  }

  @Override
  public Optional<Placement> latest(String key) {
    return ask(() -> ReportTable.latest(session, key));
  }

  @Override
  public List<Placement> members(String story) {
    return ask(() -> ReportTable.where(session, "home = ? AND latest = 1", story));
  }

  @Override
  public List<Placement> allMembers(String story) {
    return ask(() -> ReportTable.where(session, "home = ?", story));
  }

  @Override
  public Optional<StoryRow> row(String story) {
    return ask(() -> StoryTable.row(session, story));
  }

  @Override
  public Set<ReportId> laid(String story) {
    return ask(() -> StoryTable.laid(session, story));
  }

  @Override
  public List<Placement> after(long number, int limit) {
    return ask(() -> ReportTable.after(session, number, limit));
  }

  @Override
  public List<String> outdated(int limit) {
    return ask(
        () ->
            session.all(
                "SELECT story FROM synopsis WHERE codec <> ? ORDER BY story LIMIT ?",
                row -> row.getString(1),
                SynopsisPacking.VERSION,
                limit));
  }

  @Override
  public List<Placement> assigned(String story) {
    return ask(
        () -> ReportTable.where(session, "pin = ? OR (label = ? AND pin IS NULL)", story, story));
  }

  @Override
  public List<Placement> copies(ReportId original) {
    return ask(() -> ReportTable.where(session, "original = ?", original.value()));
  }

  @Override
  public void place(Placement placement) {
    run(() -> ReportTable.place(session, placement));
  }

  @Override
  public long link(String story, String alias, Optional<Long> correction) {
    return ask(() -> LogTable.link(session, story, alias, correction));
  }

  @Override
  public List<Link> links() {
    return ask(() -> LogTable.links(session));
  }

  @Override
  public void alias(String alias, String story) {
    run(() -> LogTable.alias(session, alias, story));
  }

  @Override
  public void unalias(String alias) {
    run(() -> LogTable.unalias(session, alias));
  }

  @Override
  public void story(StoryRow row, Synopsis synopsis) {
    run(
        () -> {
          LogTable.unalias(session, row.id());
          boolean known = StoryTable.put(session, row, synopsis);
          QuoteTable.put(session, row, synopsis);
          Change.Kind kind = known ? Change.Kind.CHANGED : Change.Kind.NEW;
          LogTable.change(session, kind, row.id(), row.changed());
        });
  }

  @Override
  public void gone(String story, Instant at) {
    run(
        () -> {
          QuoteTable.drop(session, story);
          if (StoryTable.drop(session, story)) {
            LogTable.change(session, Change.Kind.GONE, story, at);
          }
        });
  }

  @Override
  public void history(HistoryEntry entry) {
    run(() -> LogTable.history(session, entry));
  }

  @Override
  public long correction(Correction correction, String by, Instant at) {
    return ask(() -> CorrectionTable.add(session, correction, by, at));
  }

  @Override
  public void undo(long correction, String by, Instant at) {
    run(() -> CorrectionTable.undo(session, correction, by, at));
  }

  @Override
  public void feed(Feed feed) {
    run(() -> FeedTable.put(session, feed));
  }

  @Override
  public void dropFeed(String url) {
    run(() -> session.change("DELETE FROM feed WHERE url = ?", url));
  }

  @Override
  public void visited(Visit visit) {
    run(() -> VisitTable.put(session, visit));
  }

  @Override
  public void state(String name, byte[] bytes) {
    run(() -> FeedTable.state(session, name, bytes));
  }

  @Override
  public void retention(Retention retention) {
    run(() -> FeedTable.retention(session, retention));
  }

  @Override
  public Dropped drop(Retention retention, Instant now) {
    return ask(() -> new Retiring(session, dialect).drop(retention, now));
  }
}
