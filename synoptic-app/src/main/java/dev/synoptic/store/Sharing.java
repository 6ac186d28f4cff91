package dev.synoptic.store;

import dev.synoptic.model.ReportId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports share words with a text, by the index alone: no report is read. A stretch of words
 * weighs the less the more reports hold it (inverse document frequency, Spärck Jones 1972), so that
 * common ones do not crowd out the few that tell.
 */
final class Sharing {

  /** Reports of one stretch that are counted: what more reports hold tells nothing. */
  private static final int HITS = 2_000;

  private final Map<Long, Double> weights = new HashMap<>();

  private Sharing() {}

  /** Returns the ids of the reports that share most, at most {@code most}. */
  static List<ReportId> of(Session session, Dialect dialect, List<String> stretches, int most)
      throws SQLException {
    var sharing = new Sharing();
    for (String stretch : stretches) {
      WordQuery query = WordQuery.read(stretch);
      if (query.seeks()) {
        sharing.add(dialect.find(session, query, Long.MAX_VALUE, HITS));
      }
    }
    var ids = new ArrayList<ReportId>();
    for (long number : sharing.best(most)) {
      session
          .one("SELECT id FROM report WHERE number = ?", row -> row.getString(1), number)
          .ifPresent(id -> ids.add(new ReportId(id)));
    }
    return ids;
  }

  private void add(List<Long> numbers) {
    double weight = 1.0 / Math.max(1, numbers.size());
    numbers.forEach(number -> weights.merge(number, weight, Double::sum));
  }

  private List<Long> best(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
