package dev.synoptic.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes away what need not be kept any longer. */
final class Retiring {

  /** A reader who was away for longer reads the list of stories afresh. */
  private static final int CHANGES_KEPT = 100_000;

  /** Stories that go in one transaction: others must not wait long. */
  private static final int STORIES_AT_ONCE = 500;

  private final Session session;
  private final Dialect dialect;
  private int pages;
  private int stories;
  private int reports;

  Retiring(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  Writing.Dropped drop(Retention retention, Instant now) throws SQLException {
    Optional<Long> oldestPage = retention.pages().map(d -> now.minus(d).toEpochMilli());
    if (oldestPage.isPresent()) {
      pages += session.change("DELETE FROM page WHERE received < ?", oldestPage.get());
      session.change("DELETE FROM visit WHERE at_ms < ?", oldestPage.get());
    }
    Optional<Long> oldestStory = retention.stories().map(d -> now.minus(d).toEpochMilli());
    if (oldestStory.isPresent()) {
      List<String> old =
          session.all(
              "SELECT id FROM story WHERE newest > 0 AND newest < ? ORDER BY newest LIMIT ?",
              row -> row.getString(1),
              oldestStory.get(),
              STORIES_AT_ONCE);
      for (String story : old) {
        story(story, now);
      }
    }
    session.change(
        "DELETE FROM change WHERE sequence <= ?", LogTable.lastChange(session) - CHANGES_KEPT);
    return new Writing.Dropped(pages, stories, reports);
  }

  private void story(String story, Instant now) throws SQLException {
    for (Placement member : ReportTable.where(session, "home = ?", story)) {
      dialect.unindex(session, member.number());
      ReportTable.drop(session, member.number());
      reports++;
    }
    QuoteTable.drop(session, story);
    StoryTable.drop(session, story);
    session.change("DELETE FROM alias WHERE story = ?", story);
    LogTable.change(session, Change.Kind.GONE, story, now);
    stories++;
  }
}
