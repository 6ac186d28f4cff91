package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the events of a stream come to: the story of each report, and which ids mean which story.
 */
public final class StoryLedger {

  private final Map<ReportId, String> storyOf = new HashMap<>();
  private final Map<ReportId, ReportId> originalOf = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  /** Makes a ledger without entries. */
  public StoryLedger() {}

  /** Enters the next event. */
  public void enter(StoryEvent event) {
    if (event instanceof StoryEvent.Opened opened) {
      storyOf.put(opened.report(), opened.story());
      originalOf.remove(opened.report());
    } else if (event instanceof StoryEvent.Joined joined) {
      enter(joined);
    } else if (event instanceof StoryEvent.Merged merged) {
      aliases.put(merged.alias(), merged.story());
    } else if (event instanceof StoryEvent.Split split) {
      split.reports().forEach(r -> storyOf.put(r, split.part()));
    }
  }

  private void enter(StoryEvent.Joined joined) {
    Optional<ReportId> original = joined.copyOf().filter(o -> !o.equals(joined.report()));
    if (original.isPresent()) {
      originalOf.put(joined.report(), original.get());
    } else if (joined.copyOf().isEmpty()) {
      storyOf.put(joined.report(), joined.story());
      originalOf.remove(joined.report());
    }
  }

  /** Returns the id of the story that {@code report} belongs to now. */
  public Optional<String> storyOf(ReportId report) {
    ReportId original = originalOf.getOrDefault(report, report);
    return Optional.ofNullable(storyOf.get(original)).map(this::resolve);
  }

  /** Returns the id of the story that {@code id} means now. */
  public String resolve(String id) {
    Set<String> seen = new HashSet<>();
    String resolved = id;
    while (aliases.containsKey(resolved) && seen.add(resolved)) {
      resolved = aliases.get(resolved);
    }
    return resolved;
  }
}
