package dev.synoptic.brief;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the titles of a story's reports have in common: the news, in a word or two. */
final class Headlines {

  private final Map<String, Integer> titles = new HashMap<>();
  private final double all;

  Headlines(Story story) {
    for (ParsedReport report : story.reports()) {
      Block first = report.report().blocks().isEmpty() ? null : report.report().blocks().get(0);
      if (first != null && first.kind() == BlockKind.TITLE) {
        BriefReader.stems(report, first).forEach(stem -> titles.merge(stem, 1, Integer::sum));
      }
    }
    // What one title alone has is its own way to put it.
    if (titles.values().stream().anyMatch(count -> count > 1)) {
      titles.values().removeIf(count -> count < 2);
    }
    this.all = titles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the share of what the titles tell that {@code stems} tell; 0 to 1. */
  double share(Set<String> stems) {
    double told = 0;
    for (String stem : stems) {
      told += titles.getOrDefault(stem, 0);
    }
    return all == 0 ? 0 : told / all;
  }
}
