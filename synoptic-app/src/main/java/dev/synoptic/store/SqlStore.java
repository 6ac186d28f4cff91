package dev.synoptic.store;

import dev.synoptic.model.Page;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store in a database that speaks SQL. */
final class SqlStore implements Store {

  /** More lines than cores gain nothing; fewer would let a slow reader hold up others. */
  private static final int LINES = Math.max(4, Runtime.getRuntime().availableProcessors() * 2);

  private final Dialect dialect;
  private final Sessions sessions;
  private final SoleWriter writer;

  private SqlStore(Dialect dialect, Session writer) {
    this.dialect = dialect;
    this.writer = new SoleWriter(dialect, writer);
    this.sessions = new Sessions(dialect, LINES);
  }

  /** Opens a store and brings it to the program's schema. */
  static SqlStore open(Dialect dialect, Schema schema) {
    Session writer = null;
    try {
      writer = dialect.open(true);
      schema.bring(writer, dialect);
      return new SqlStore(dialect, writer);
    } catch (SQLException | RuntimeException e) {
      closeQuietly(writer);
      throw e instanceof SQLException sql
          ? StoreFailure.of(dialect.place(), sql)
          : (RuntimeException) e;
    }
  }

  private static void closeQuietly(@Nullable Session session) {
    try {
      if (session != null) {
        session.close();
      }
    } catch (SQLException e) {
      // What failed before is told.
    }
  }

  private <T> T read(Sessions.Question<T> question) {
    try {
      return sessions.ask(question);
    } catch (SQLException e) {
      throw StoreFailure.of(dialect.place(), e);
    }
  }

  /** Asks several questions of one state: a writer between them does not show. */
  private <T> T readAtOnce(Sessions.Question<T> question) {
    return read(
        session -> {
          session.change("BEGIN");
          T answer = question.ask(session);
          session.change("COMMIT");
          return answer;
        });
  }

  @Override
  public Slice<StoryRow> stories(StoryQuery query, Optional<String> after, int limit) {
    return read(s -> StoryTable.list(s, query, after, atLeastOne(limit)));
  }

  private static int atLeastOne(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit);
    }
    return limit;
  }

  @Override
  public Optional<String> resolve(String story) {
    return read(s -> LogTable.resolve(s, story));
  }

  @Override
  public Optional<StoryRow> story(String story) {
    return readAtOnce(
        s -> {
          Optional<String> id = LogTable.resolve(s, story);
          return id.isEmpty() ? Optional.empty() : StoryTable.row(s, id.get());
        });
  }

  @Override
  public Optional<StoredSynopsis> synopsis(String story) {
    return readAtOnce(
        s -> {
          Optional<String> id = LogTable.resolve(s, story);
          return id.isEmpty() ? Optional.empty() : StoryTable.synopsis(s, id.get());
        });
  }

  @Override
  public List<HistoryEntry> history(String story, int limit) {
    return readAtOnce(
        s -> LogTable.history(s, LogTable.resolve(s, story).orElse(story), atLeastOne(limit)));
  }

  @Override
  public List<ReportRow> reportsOf(String story) {
    return readAtOnce(s -> ReportTable.of(s, LogTable.resolve(s, story).orElse(story)));
  }

  @Override
  public Optional<ReportRow> reportRow(ReportId report) {
    return read(s -> ReportTable.row(s, report));
  }

  @Override
  public Optional<Report> report(ReportId report) {
    return read(s -> ReportTable.report(s, report));
  }

  @Override
  public Optional<Page> page(ReportId report) {
    return read(s -> ReportTable.page(s, report));
  }

  @Override
  public List<ReportRow> versions(String key) {
    return read(s -> ReportTable.versions(s, key));
  }

  @Override
  public Slice<ReportRow> reportsBy(String outlet, Optional<String> after, int limit) {
    return read(s -> ReportTable.by(s, outlet, after, atLeastOne(limit)));
  }

  @Override
  public List<OutletRow> outlets(int limit) {
    return read(s -> OutletTable.list(s, atLeastOne(limit)));
  }

  @Override
  public Optional<OutletRow> outlet(String name) {
    return read(s -> OutletTable.of(s, name));
  }

  @Override
  public Slice<SearchHit> search(String words, Optional<String> after, int limit) {
    WordQuery query = WordQuery.read(words);
    long before = after.map(word -> Cursor.read(word, 1).number(0)).orElse(Long.MAX_VALUE);
    if (!query.seeks()) {
      return new Slice<>(List.of(), Optional.empty());
    }
    return readAtOnce(
        s -> {
          List<Long> found = dialect.find(s, query, before, atLeastOne(limit) + 1);
          Slice<Long> slice = StoryTable.slice(found, limit, number -> Cursor.word(number));
          return new Slice<>(ReportTable.hits(s, slice.items(), query), slice.next());
        });
  }

  @Override
  public Slice<SearchHit> best(String words, Optional<String> after, int limit) {
    WordQuery query = WordQuery.read(words);
    BestFirst from = BestFirst.after(after);
    return query.seeks()
        ? readAtOnce(s -> from.hits(s, dialect, query, atLeastOne(limit)))
        : new Slice<>(List.of(), Optional.empty());
  }

  @Override
  public List<ReportId> sharing(List<String> stretches, int most) {
    return readAtOnce(s -> Sharing.of(s, dialect, stretches, atLeastOne(most)));
  }

  @Override
  public Slice<QuoteRow> quotesBy(String speaker, Optional<String> after, int limit) {
    return read(s -> QuoteTable.by(s, speaker, after, atLeastOne(limit)));
  }

  @Override
  public List<SpeakerRow> speakers(String beginning, int limit) {
    return read(s -> SpeakerTable.list(s, beginning, atLeastOne(limit)));
  }

  @Override
  public Optional<SpeakerRow> speaker(String name) {
    return read(s -> SpeakerTable.of(s, name));
  }

  @Override
  public List<Change> changesAfter(long sequence, int limit) {
    return read(s -> LogTable.changes(s, sequence, atLeastOne(limit)));
  }

  @Override
  public Slice<CorrectionEntry> corrections(Optional<String> after, int limit) {
    return read(s -> CorrectionTable.log(s, after, atLeastOne(limit)));
  }

  @Override
  public List<Feed> feeds() {
    return read(FeedTable::feeds);
  }

  @Override
  public Optional<Visit> visit(String address) {
    return read(s -> VisitTable.visit(s, address));
  }

  @Override
  public List<Visit> due(String feed, Instant now, int limit) {
    return read(s -> VisitTable.due(s, feed, now, limit));
  }

  @Override
  public Retention retention() {
    return read(FeedTable::retention);
  }

  @Override
  public Sizes sizes() {
    return read(
        s ->
            new Sizes(
                s.number("SELECT count(*) FROM report"),
                s.number("SELECT count(*) FROM story"),
                s.number("SELECT count(*) FROM correction"),
                LogTable.lastChange(s),
                dialect.bytes(s)));
  }

  @Override
  public Optional<byte[]> state(String name) {
    return read(s -> FeedTable.state(s, name));
  }

  @Override
  public String place() {
    return dialect.place();
  }

  @Override
  public <T> T write(Function<Writing, T> work) {
    return writer.write(work);
  }

  @Override
  public boolean claim() {
    return writer.claim();
  }

  @Override
  public void close() {
    try {
      sessions.close();
      writer.close();
    } catch (SQLException e) {
      throw StoreFailure.of(place(), e);
    } finally {
      dialect.close();
    }
  }
}
