package dev.synoptic.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a search that puts titles first goes on. The order is one that every database gives alike
 * and fast from its index; the databases' own scores differ, and change with all that arrives.
 *
 * @param inTitles whether there are reports left whose title holds the words
 * @param before the number of the last report that was given
 */
record BestFirst(boolean inTitles, long before) {

  private static final int TITLES = 0;
  private static final int TEXTS = 1;

  /** Returns where an earlier part of the list ended; the beginning where there was none. */
  static BestFirst after(Optional<String> word) {
    if (word.isEmpty()) {
      return new BestFirst(true, Long.MAX_VALUE);
    }
    Cursor cursor = Cursor.read(word.get(), 2);
    return new BestFirst(cursor.number(0) == TITLES, cursor.number(1));
  }

  private String word() {
    return Cursor.word(inTitles ? TITLES : TEXTS, before);
  }

  /** Returns the next hits. */
  Slice<SearchHit> hits(Session session, Dialect dialect, WordQuery query, int limit)
      throws SQLException {
    var found = new ArrayList<BestFirst>();
    if (inTitles) {
      for (long number : dialect.find(session, query.inTitles(), before, limit + 1)) {
        found.add(new BestFirst(true, number));
      }
    }
    if (found.size() <= limit) {
      long from = inTitles ? Long.MAX_VALUE : before;
      int missing = limit + 1 - found.size();
      for (long number : dialect.find(session, query.outsideTitles(), from, missing)) {
        found.add(new BestFirst(false, number));
      }
    }
    Slice<BestFirst> slice = StoryTable.slice(found, limit, BestFirst::word);
    List<Long> numbers = slice.items().stream().map(BestFirst::before).toList();
    return new Slice<>(ReportTable.hits(session, numbers, query), slice.next());
  }
}
