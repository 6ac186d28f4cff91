package dev.synoptic.story;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import java.util.List;

/** Decides which reports tell the same event. */
public final class Grouper {

  /** Returns {@code reports} grouped by event; their order does not matter. */
  public Grouping group(List<ParsedReport> reports) {
    return new Grouping(List.of(), reports);
  }

  /** Returns one story of all {@code reports}, whatever they tell. */
  public Story asOne(List<ParsedReport> reports) {
    return new Story(ContentId.of("s", ""), reports, List.of());
  }
}
